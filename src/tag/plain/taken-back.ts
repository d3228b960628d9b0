import { JOKING } from '../../french/jokes.js';
import { formText } from '../../french/runs.js';
import { asksWhatWasLiked } from '../asked/expects.js';
import type { Reading } from '../by-rules.js';
import { blamedBy, type Heard, type Plain } from './said.js';

/** « …, non je rigole », « (je plaisante) », at the end. */
const JOKES = new RegExp(
  `^.+ (?:non |nan |mais non )?(?:, )?(?:je |j' ?)(?:${JOKING})(?: [.!?…)]+)*$`,
  'u',
);
const JOKE = new RegExp(`^(?:${JOKING})$`, 'u');

/**
 * « L’intervention de la préfecture… non je rigole »: what is named as liked, and taken back, was not. Where a word
 * praises, `retractedIn` tells what the joke is about.
 */
export function takesItBack(
  { asked, parse: { tokens }, feelings }: Reading,
  { label }: Heard,
): Plain | null {
  const isLiked = asksWhatWasLiked(asked.expects) || asked.expects === 'image';
  if (
    !isLiked ||
    label !== 'positive' ||
    feelings.values.some(({ value }) => value !== 0) ||
    !JOKES.test(formText(tokens))
  )
    return null;
  const joke = tokens.findLast(({ form }) => JOKE.test(form));
  return joke ? blamedBy(joke, 'irony') : null;
}
