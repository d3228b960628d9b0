import { formText } from '../../french/runs.js';
import type { Reading } from '../by-rules.js';
import { isNoun, isPredicate, upTo } from '../tokens.js';
import { isPraise } from '../tone/valued.js';
import { blamedBy, type Heard, type Plain } from './said.js';

/** How an answer opens that names some of a thing: « une super journée » may praise. */
const SOME = /^(?:(?:plus |davantage |un peu (?:plus )?)?(?:d[e'u]|des)|quelques) /u;

/**
 * « Des cas concrets de petite commune » where one asks what lacked: what it names in its first words did, as
 * good as it would be, unless something is praised besides.
 */
export function namesWhatLacked(
  { asked, parse: { tokens, sentences }, feelings: { values } }: Reading,
  { label }: Heard,
): Plain | null {
  if (!asked.lacks || label !== 'positive' || sentences.length > 1) return null;
  const named = upTo(tokens, ({ pos }) => pos === 'PUNCT');
  const noun = named.find(isNoun);
  if (!noun || !SOME.test(`${formText(named)} `) || named.some(isPredicate)) return null;
  return values.some(isPraise) ? null : blamedBy(noun, 'wish');
}
