import { once } from '../../ground/once.js';
import type { Answer } from '../../model/survey.js';
import type { PersonalData } from '../../model/tags.js';
import { answerKey } from '../../people/people.js';
import { codebookOf } from '../../tag/build-codebook.js';
import type { Codebook } from '../../tag/codebook.js';
import { withoutNotes } from '../../tag/parts/transcribed.js';
import { knownNames } from '../../tag/personal/known-names.js';
import { personalDataIn } from '../../tag/personal/personal.js';

/** What tells names from words. */
type NameKnowledge = Pick<Codebook, 'french' | 'names' | 'isWord'>;

/** What is masked in an answer, but for names that may be shown. */
export type MaskedOf = (answer: Answer) => readonly PersonalData[];

/**
 * What is masked in answers that are read for this alone: as `chooseQuotes` masks them, where the same
 * answers are given. They are read when first asked.
 *
 * @param answers of one survey, all of them: a name that one writes in full is masked in all.
 * @param codebook the first names and common words that it was built with tell names from words.
 * @returns the spans to mask in one of these answers, or in a copy of it, in code points; none for any other
 *   answer, nor where its text is another.
 */
export function maskedOf(answers: readonly Answer[], codebook: NameKnowledge): MaskedOf {
  let known: ReadonlyMap<string, readonly PersonalData[]> | undefined;
  return (answer) => {
    known ??= readMasks(answers, codebook);
    return known.get(textKey(answer)) ?? [];
  };
}

/** The same by the program's own lexicons. */
export const maskedByOurs: (answers: readonly Answer[]) => MaskedOf = once((answers) =>
  maskedOf(answers, codebookOf()),
);

/** Which text of which answer it is: that of an answer read from JSON is the same. */
const textKey = (answer: Answer): string => JSON.stringify([answerKey(answer), answer.text]);

function readMasks(
  answers: readonly Answer[],
  codebook: NameKnowledge,
): ReadonlyMap<string, readonly PersonalData[]> {
  const shown = answers.map((answer) => {
    const read = withoutNotes(codebook.french.parse(answer.text));
    return { answer, parse: read, personal: personalDataIn(read, codebook) };
  });
  const personal = knownNames(shown, codebook);
  return new Map(answers.map((answer, at) => [textKey(answer), personal[at] ?? []]));
}
