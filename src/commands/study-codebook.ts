import type { Expectation } from '../model/tags.js';
import { foldedNames, foldName } from '../names/names.js';
import type { Study } from '../study/read.js';
import type { QuestionReading } from '../tag/asked/asked.js';
import type { Codebook } from '../tag/codebook.js';

/** The codebook, which takes a question as the study says, where it says what a question expects. */
export function takenAsTold(codebook: Codebook, study: Study | undefined): Codebook {
  const told = expectationsOf(study);
  const joined = joinedIn(study);
  if (told.size + joined.size === 0) return codebook;
  const alike = (question: string): QuestionReading =>
    readAlike(codebook.readQuestion(question), joined.get(foldName(question)) ?? [], codebook);
  return {
    ...codebook,
    readQuestion: (question) => {
      const read = alike(question);
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

/** The wordings that the study joins as one question, by each of them. */
const joinedIn = (study: Study | undefined): ReadonlyMap<string, readonly string[]> =>
  new Map(
    (study?.document.questions ?? []).flatMap(({ column, wording = [] }) => {
      const wordings = [...new Set([column, wording].flat())];
      if ([column].flat().length < 2) return [];
      return wordings.flatMap(foldedNames).map((name) => [name, wordings] as const);
    }),
  );

/**
 * An open wording of a question that is joined to others is read as the one of them that asks for something,
 * « à un ami, que diriez-vous ? » as « décrivez à un ami »; where one asks for praise and one for an image, all are
 * read as the latter, so that no tone moves by the wording alone. Of two other things each keeps its own.
 */
function readAlike(
  read: QuestionReading,
  wordings: readonly string[],
  { readQuestion }: Codebook,
): QuestionReading {
  const others = wordings.map(readQuestion);
  const told = new Set([read, ...others].map((one) => one.expects).filter(isTelling));
  if (told.size === 2 && told.has('praise') && told.has('image')) return asTold(read, 'image');
  if (read.expects !== 'neutral' || read.plans || read.done) return read;
  if (others.some(({ plans }) => plans)) return { ...read, plans: true };
  const [expects, ...more] = told;
  return expects === undefined || more.length > 0 ? read : asTold(read, expects);
}

const isTelling = (expects: Expectation): boolean => expects !== 'neutral';

/** What was read otherwise goes with the misreading: the theme that it gave, and what it asked for besides. */
function asTold(asked: QuestionReading, expects: Expectation): QuestionReading {
  const { theme, best, expects: read } = asked;
  if (read === expects) return { ...asked, asks: true };
  const holds = theme !== undefined && read === 'neutral';
  return { expects, asks: true, best, ...(holds && { theme }) };
}
