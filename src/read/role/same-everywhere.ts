import { degreesOf } from '../../closed/degrees.js';
import { roleReasons as say } from '../../messages/roles.js';
import { foldName } from '../../names/names.js';
import { aside, type RoleCandidate, type RoleFound } from './candidate.js';
import { asksForWords } from './headings.js';

/** So many rows that say the same are no accident. */
const MANY_ROWS = 8;
/** A title or a code; a word alone may be what everybody answered: « Aucun ». */
const TITLE = /\d|\S\s+\S/;
/** Headings that ask the person. Folded (names.ts). */
const ASKS = /\?|\b(vous|votre|vos|je|mon|ma|mes)\b|\bj'/;
/** Words that so many people do not type alike. */
const SENTENCE = 6;

/**
 * What every row says: a title or a code, under a heading that asks nothing, tells of the file (« Session »);
 * a sentence is the form's where nobody is asked, be words expected there (« RGPD (Description) »).
 */
export function sameEverywhere({ header, facts, rows }: RoleCandidate): RoleFound | undefined {
  const [value = '', ...others] = facts.values;
  if (others.length > 0 || facts.filled < Math.max(rows, MANY_ROWS)) return undefined;
  if (ASKS.test(foldName(header.name))) return undefined;
  const isTitle = TITLE.test(value) && degreesOf([value])(value) === undefined;
  if (isTitle && asksForWords(header.name) === 0) return aside('choice', say.constant);
  return facts.words >= SENTENCE ? aside('choice', say.formText) : undefined;
}
