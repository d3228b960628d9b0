import type { Token } from '../../model/text.js';
import { isKnownThing, isOfThing } from './of-nobody.js';
import { isForeign, isSaidAbroad } from './other-tongues.js';
import type { People } from './person-names.js';

/** Halves of expressions that no dictionary has, as no name has: « mi-figue mi-raisin », « couci couça ». */
const NO_NAME = /^(?:mi-|couci)/u;
/** Both in small letters, or both in capitals, where acronyms are shorter. */
const LOW = /^\p{Ll}[\p{Ll}'’-]{3,}$/u;
const CAPITAL = /^\p{Lu}\p{Ll}[\p{L}'’-]{2,}$/u;
const LOUD = /^(?=(?:.*[AEIOUYÉÈÊ]){2})\p{Lu}[\p{Lu}'’-]{4,}$/u;

/** A word that may be a name by its letters, as it is none of French. */
const mayName = ({ pos, form }: Token, isWord: People['isWord']): boolean =>
  pos === 'PROPN' &&
  !isWord(form) &&
  !isKnownThing(form) &&
  !isForeign(form) &&
  !NO_NAME.test(form);

/** Two words one space apart that may be names by their letters; null of others. */
function pairAt(tokens: readonly Token[], index: number, isWord: People['isWord']) {
  const [one, other] = tokens.slice(index, index + 2);
  if (!one || !other || other.start - one.end !== 1) return null;
  return mayName(one, isWord) && mayName(other, isWord) ? ([one, other] as const) : null;
}

/** Two capitalised words that are no words of French make a name: « Samira Benali ». */
export const isUnheard = (
  tokens: readonly Token[],
  index: number,
  isWord: People['isWord'],
): boolean => {
  const two = tokens.slice(index, index + 2);
  return (
    two.length === 2 &&
    two[1]!.start - two[0]!.end <= 1 &&
    two.every(
      ({ text, form }) =>
        /^\p{Lu}\p{Ll}/u.test(text) && !isWord(form) && !/^(?:france|europe)$/.test(form),
    ) &&
    // « Nice Kerbrat » may be said of one; « Trugarez Deoc’h » is not.
    !two.every(({ form }) => isForeign(form))
  );
};

/**
 * Whether two words whose letters tell nothing make a name: read as names, and no words of French (« animé par odalie
 * quintrec »); not « linkedin only », « makey makey ».
 */
export function isUnheardLow(...at: Parameters<typeof pairAt>): boolean {
  const two = pairAt(...at);
  return (
    two !== null &&
    two[0].form !== two[1].form &&
    !isSaidAbroad(at[0], at[1], at[1] + 1) &&
    [LOW, LOUD].some((letters) => two.every(({ text }) => letters.test(text)))
  );
}

/** « Odalie QUINTREC », « QUINTREC Odalie »: one in capitals, one with its capital, and no words of French. */
export function isUnheardLoud(...at: Parameters<typeof pairAt>): boolean {
  const two = pairAt(...at);
  return (
    two !== null &&
    !isOfThing(at[0], at[1]) &&
    [LOUD, CAPITAL].every((letters) => two.some(({ text }) => letters.test(text)))
  );
}

/** « Merci à Odalie Q. », « Quintrec O. a bien animé »: no word of French, before a letter and its stop. */
export const isBeforeLetter = (
  tokens: readonly Token[],
  index: number,
  isWord: People['isWord'],
): boolean => {
  const [token, letter, stop] = tokens.slice(index, index + 3);
  return (
    letter !== undefined &&
    letter.start - token!.end === 1 &&
    (/^\p{Lu}\.$/u.test(letter.text) ||
      (/^\p{Lu}$/u.test(letter.text) && stop?.text === '.' && stop.start === letter.end)) &&
    CAPITAL.test(token!.text) &&
    !isOfThing(tokens, index) &&
    mayName(token!, isWord)
  );
};

/** A name that may be of three letters, but no « CDAD », « tlm ». */
const SIGNED = /^(?=.*[aeiouyàâéèêëîïôûü])\p{L}[\p{L}'’-]+\p{Ll}$/u;
/** What one writes before one's name. */
const CLOSES = /^(?:cordialement|amicalement|bises?|bisous|signée?|salutations)$/u;

/** « Bien cordialement, odalie »: the word that ends an answer behind its courtesy; not « cordialement, CDAD ». */
export function isSignature(
  tokens: readonly Token[],
  index: number,
  isWord: People['isWord'],
): boolean {
  const token = tokens[index]!;
  const before = /^[,:.!-]$/u.test(tokens[index - 1]?.text ?? '') ? index - 2 : index - 1;
  const isLast = index >= tokens.length - 2 && /^[.!]?$/u.test(tokens[index + 1]?.text ?? '');
  const isName = [SIGNED, LOUD].some((letters) => letters.test(token.text));
  const isKnown = isWord(token.form) || isKnownThing(token.form) || CLOSES.test(token.form);
  return isLast && isName && !isKnown && CLOSES.test(tokens[before]?.form ?? '');
}

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
