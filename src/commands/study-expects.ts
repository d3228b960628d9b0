import type { Expectation } from '../model/tags.js';
import { foldedNames, foldName } from '../names.js';
import type { Study } from '../study/read.js';
import type { QuestionReading } from '../tag/asked/asked.js';
import type { Codebook } from '../tag/codebook.js';

/** The codebook, which takes a question as the study says, where it says what a question expects. */
export function takenAsTold(codebook: Codebook, study: Study | undefined): Codebook {
  const told = expectationsOf(study);
  if (told.size === 0) return codebook;
  return {
    ...codebook,
    readQuestion: (question) => {
      const read = codebook.readQuestion(question);
      const expects = told.get(foldName(question));
      return expects === undefined ? read : asTold(read, expects);
    },
  };
}

/** What the study says by the name of a column, and by what was asked there. */
const expectationsOf = (study: Study | undefined): ReadonlyMap<string, Expectation> =>
  new Map(
    (study?.document.questions ?? []).flatMap(({ column, wording = [], expects }) =>
      expects === undefined
        ? []
        : [wording, column]
            .flat()
            .flatMap(foldedNames)
            .map((name) => [name, expects] as const),
    ),
  );

/** What was read otherwise goes with the misreading: the theme that it gave, and what it asked for besides. */
function asTold(asked: QuestionReading, expects: Expectation): QuestionReading {
  const { theme, best, expects: read } = asked;
  if (read === expects) return { ...asked, asks: true };
  const holds = theme !== undefined && read === 'neutral';
  return { expects, asks: true, best, ...(holds && { theme }) };
}
