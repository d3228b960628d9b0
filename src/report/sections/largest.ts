import type { Proven } from '../../compare/findings.js';
import { firstOfEach } from '../../group-by.js';
import { french } from '../../markup.js';
import { inWords } from '../../messages/numbers.js';

/**
 * The surest large change beside those of themes, of tone, intents, closed questions, of what was asked alike:
 * that of the tone of a question, and that of all else.
 *
 * @param beside what it is told beside: `hors des thèmes`.
 */
export function largest(proven: readonly Proven[], beside: string): string {
  const [first, second] = firstOfEach(
    proven.filter(({ hangs }) => !hangs),
    ({ table }) => String(table === 'questionSentiment'),
  );
  if (first === undefined) return '';
  if (second !== undefined) {
    return french`${first.text} ${second.text} ${proven.length === 2 ? 'Ce sont les seuls écarts établis' : french`Ce sont deux des ${inWords(proven.length)} écarts établis`} ${beside}.`;
  }
  if (proven.some(({ hangs }) => hangs)) return first.text;
  if (proven.length === 1) return french`${first.text} C’est le seul écart établi ${beside}.`;
  const isOne = proven.every(
    ({ table, question }) =>
      (table === 'closed' || table === 'questionSentiment') && question === first.question,
  );
  return french`${first.text} C’est le plus net des ${inWords(proven.length)} écarts établis ${beside}${isOne ? `, ${proven.length === 2 ? 'tous deux' : 'tous'} sur cette question` : ''}.`;
}
