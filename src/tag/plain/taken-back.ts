import { JOKING } from '../../french/jokes.js';
import { countOf, formText } from '../../french/runs.js';
import { asksWhatWasLiked } from '../asked/expects.js';
import type { Reading } from '../by-rules.js';
import { blamedBy, type Heard, type Plain } from './said.js';

/** « …, non je rigole », « (je plaisante) », at the end. */
const JOKES = new RegExp(
  `^.+ (?:non |nan |mais non )?(?:, )?(?:je |j' ?)(?:${JOKING})(?: [.!?…)]+)*$`,
  'u',
);
const JOKE = new RegExp(`^(?:${JOKING})$`, 'u');

/** « Pas un seul, c’est dire si c’était inoubliable »; not « rien à jeter, c’est dire ». */
const NONE =
  /^(?:pas une?(?: seule?)?|aucune?|rien|zéro|néant|personne)(?: [,.;:!…–-]+)* c' est dire (?:si(?! tout)|s'|l[ae]s?|l'|combien|comme|à quel)(?= |$)/u;

/**
 * « L’intervention de la préfecture… non je rigole »: what is named as liked, and taken back, was not. Where a word
 * praises, `retractedIn` tells what the joke is about. Who names nothing, and says how good it was, praises nothing.
 */
export function takesItBack(
  { asked, parse: { tokens }, feelings }: Reading,
  { label }: Heard,
): Plain | null {
  const isLiked = asksWhatWasLiked(asked.expects) || asked.expects === 'image';
  const said = formText(tokens);
  const none = NONE.exec(said)?.[0];
  const dire = none === undefined ? undefined : tokens[countOf(none) - 2];
  if (isLiked && dire) return blamedBy(dire, 'irony');
  if (
    !isLiked ||
    label !== 'positive' ||
    feelings.values.some(({ value }) => value !== 0) ||
    !JOKES.test(said)
  )
    return null;
  const joke = tokens.findLast(({ form }) => JOKE.test(form));
  return joke ? blamedBy(joke, 'irony') : null;
}
