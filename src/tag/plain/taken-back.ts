import { formText } from '../../french/runs.js';
import { asksWhatWasLiked } from '../asked/expects.js';
import type { Reading } from '../by-rules.js';
import { blamedBy, type Heard, type Plain } from './said.js';

/** « …, non je rigole », « (je plaisante) », at the end. */
const JOKES =
  /^(?:.+) (?:non |nan |mais non )?(?:, )?(?:je |j' ?)(?:rigole|plaisante|déconne|blague)(?: [.!?…)]+)*$/u;

/** « L’intervention de la préfecture… non je rigole »: what is named as liked, and taken back, was not. */
export function takesItBack({ asked, parse: { tokens } }: Reading, { label }: Heard): Plain | null {
  const isLiked = asksWhatWasLiked(asked.expects) || asked.expects === 'image';
  if (!isLiked || label !== 'positive' || !JOKES.test(formText(tokens))) return null;
  const joke = tokens.find(({ lemma }) => /^(?:rigoler|plaisanter|déconner|blaguer)$/u.test(lemma));
  return joke ? blamedBy(joke, 'irony') : null;
}
