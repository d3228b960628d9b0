import type { Token } from '../../model/text.js';
import { isKnownThing } from './of-nobody.js';
import type { People } from './person-names.js';

/** Halves of expressions that no dictionary has, as no name has: « mi-figue mi-raisin », « couci couça ». */
const NO_NAME = /^(?:mi-|couci)/u;
/** Both in small letters, or both in capitals, where acronyms are shorter. */
const LOW = /^\p{Ll}[\p{Ll}'’-]{3,}$/u;
const LOUD = /^(?=(?:.*[AEIOUYÉÈÊ]){2})\p{Lu}[\p{Lu}'’-]{4,}$/u;

/**
 * Whether two words whose letters tell nothing make a name: read as names, and no words of French (« animé par odalie
 * quintrec »); not « linkedin only », « makey makey ».
 */
export const isUnheardLow = (
  tokens: readonly Token[],
  index: number,
  isWord: People['isWord'],
): boolean => {
  const two = tokens.slice(index, index + 2);
  const mayName = ({ pos, form }: Token): boolean =>
    pos === 'PROPN' && !isWord(form) && !isKnownThing(form) && !NO_NAME.test(form);
  return (
    two.length === 2 &&
    two[1]!.start - two[0]!.end === 1 &&
    two[0]!.form !== two[1]!.form &&
    [LOW, LOUD].some((letters) => two.every(({ text }) => letters.test(text))) &&
    two.every(mayName)
  );
};

export const isLower = (text: string): boolean => text === text.toLowerCase();

/** First names that are read as names where they are words: « prise jack », « carte blanche, page blanche ». */
const COMMONER = /^(?:jack|jean|pierre|blanche|rose|claire|marine|perle|violette)s?$/u;

/**
 * A first name whose letters tell nothing: one that is no word (« par blandine »), or is read as a name, with no article
 * (« mon collègue bernard »).
 */
export function isFlatName(tokens: readonly Token[], index: number, word: boolean): boolean {
  const { text, pos } = tokens[index]!;
  if (!isLower(text)) return !word && pos === 'PROPN' && text.length > 3;
  if (!word) return /^(?:PROPN|NOUN|ADJ|X)$/u.test(pos);
  return pos === 'PROPN' && tokens[index - 1]?.pos !== 'DET' && !COMMONER.test(text);
}
