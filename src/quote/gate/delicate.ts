import { fold } from '../../lexicon/keys.js';
import { INSULTS, isPerson } from '../word-lists.js';
import { anyOf } from './line.js';
import { LISTS } from './secrets/ways.js';

const SUBJECTS = [
  LISTS.health.matters,
  LISTS.health.states,
  LISTS.private.matters,
  LISTS.private.states,
  LISTS.abuse,
].map(anyOf);

/**
 * Whether a word by itself tells of health, beliefs, a post or an insult: « dépressive », « musulmane », « DRH ». Of few
 * people it may be a confession, or name somebody.
 */
export function isDelicate(word: string): boolean {
  const folded = fold(word);
  return (
    SUBJECTS.some((list) => ` ${folded} `.search(list) >= 0) ||
    folded.split(' ').some((one) => INSULTS.has(one) || isPerson(one))
  );
}
