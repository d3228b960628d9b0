import { addTo, groupBy } from '../../ground/group-by.js';
import type { Answer } from '../../model/survey.js';
import { LEAST_WORDS } from './duplicates.js';
import { sameness, wordCountsOf } from './sameness.js';

/** A text that so many people give word for word, and this share of those who answer the question, may be the form’s own. */
const [PEOPLE, SHARE] = [5, 0.1];

/** A text that many people gave to a question of an edition, word for word. */
export interface FormText extends Pick<Answer, 'edition' | 'question' | 'text'> {
  readonly people: number;
}

/**
 * Texts of 5 words of four letters or more that five people or more, and a tenth of those who answer a
 * question, gave word for word: what a form writes beforehand (« Merci de décrire ici votre expérience »)
 * stays where nobody takes it out. Nothing tells it from what people say, so they count.
 */
export function formTexts(answers: readonly Answer[]): FormText[] {
  const counted = answers.filter(({ duplicateOf }) => duplicateOf === undefined);
  return [
    ...groupBy(counted, ({ edition, question }) => `${edition}\0${question}`).values(),
  ].flatMap((own) => {
    const { edition, question } = own[0]!;
    const least = Math.max(PEOPLE, SHARE * own.length);
    return [...countTexts(own)]
      .filter(([text, people]) => people >= least && saysMuch(text))
      .map(([text, people]) => ({ edition, question, text, people }));
  });
}

function countTexts(answers: readonly Answer[]): Map<string, number> {
  const counts = new Map<string, number>();
  const said = new Set<string>();
  for (const { id, text } of answers) {
    const own = text.trim();
    if (said.has(`${id}\0${own}`)) continue;
    said.add(`${id}\0${own}`);
    addTo(counts, own);
  }
  return counts;
}

const saysMuch = (text: string): boolean => wordCountsOf(sameness(text)).long >= LEAST_WORDS;
