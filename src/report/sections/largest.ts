import type { Proven } from '../../compare/findings.js';
import { firstOfEach } from '../../ground/group-by.js';
import { french } from '../../markup.js';
import { capitalised } from '../../messages/edition.js';
import { inWords } from '../../messages/numbers.js';
import { CHAPTER_TITLES } from '../titles.js';

/** Of changes those that are told: the surest large one of the tone of a question, and that of all else. */
export const largestChanges = (proven: readonly Proven[]): Proven[] =>
  firstOfEach(
    proven.filter(({ hangs, isBeside }) => !hangs && !isBeside),
    ({ table }) => String(table === 'questionSentiment'),
  );

/**
 * The surest large change beside those of themes, of tone, intents, closed questions, of what was asked alike:
 * that of the tone of a question, and that of all else, a point each.
 *
 * @param beside what it is told beside: `hors des thèmes`.
 * @param isNew whether a change is not told yet.
 */
export function largest(
  proven: readonly Proven[],
  beside: string,
  isNew: (one: Proven) => boolean,
): string[] {
  const all = largestChanges(proven);
  const told = all.filter(isNew);
  const [first, second] = told;
  if (first === undefined) return [];
  if (all.length > 1) {
    const rest = proven.length - told.length;
    const others =
      rest === 0
        ? french`Ce sont les seuls écarts établis ${beside}.`
        : french`${capitalised(inWords(rest))} ${rest === 1 ? 'autre écart est établi' : 'autres écarts sont établis'} ${beside} (voir « ${CHAPTER_TITLES.changes} »).`;
    return second === undefined
      ? [french`${first.text} ${others}`]
      : [first.text, french`${second.text} ${others}`];
  }
  if (proven.some(({ hangs, isBeside }) => hangs && !isBeside)) return [first.text];
  if (proven.length === 1) return [french`${first.text} C’est le seul écart établi ${beside}.`];
  const isOne = proven.every(
    ({ table, question }) =>
      (table === 'closed' || table === 'questionSentiment') && question === first.question,
  );
  return [
    french`${first.text} C’est le plus net des ${inWords(proven.length)} écarts établis ${beside}${isOne ? `, ${proven.length === 2 ? 'tous deux' : 'tous'} sur cette question` : ''}.`,
  ];
}
