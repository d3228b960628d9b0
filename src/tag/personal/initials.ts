import { wordSet } from '../../ground/listed.js';
import type { Token } from '../../model/text.js';
import { isFamily, isFamilyWord } from './family-names.js';
import type { People } from './person-names.js';

type IsWord = People['isWord'];

/*
 * People who are told by a letter: « M. B. », « Mme D », « Sophie L. », « J.-P. M. », « S.L. », « merci à É. pour … ».
 */

const LETTER = /^\p{Lu}$/u;
/** A letter that the engine leaves with its stop: « P. ». */
const STOPPED = /^\p{Lu}\.$/u;
/** « J.-P. », « C.-A. ». */
const HYPHENATED = /^\p{Lu}\.-\p{Lu}\.?$/u;
/** « S.L. », « S.L »; those of three letters and more are offices: « S.N.C.F. ». */
const DOTTED = /^(\p{Lu})\.(\p{Lu})\.?$/u;
/** Two letters with stops that are nobody’s. */
const SIGLES = wordSet('ps nb rh cv bd tp td dj ag jt ue us sf hs cp pj tv bu');
/** Behind these stands somebody: « merci à É. », « animé par D. »; not « la vitamine C. », « le plan B. ». */
const BEFORE_SOMEBODY = /^(?:à|avec|par|pour|chez|merci|bravo|et)$/u;
/** What an apostrophe or an accent left out leaves alone: « C était », « A bientôt ». */
const WORD_LETTER = /^[ACDJLMNSTYÀÔ]$/u;

const goesOn = (token: Token | undefined): boolean =>
  token !== undefined && !/^\p{Lu}\p{L}/u.test(token.text);

/**
 * Index of the last token of the letter that stands for a name at a place, or null: its full stop is its own
 * unless a sentence ends there.
 */
export function letterEnd(tokens: readonly Token[], at: number): number | null {
  const [letter, stop, next] = tokens.slice(at, at + 3);
  if (STOPPED.test(letter?.text ?? '')) return at;
  if (!LETTER.test(letter?.text ?? '')) return null;
  if (stop?.text === '.' && stop.start === letter!.end) return goesOn(next) ? at + 1 : at;
  const alone = stop === undefined || stop.pos === 'PUNCT';
  return alone || (goesOn(stop) && !WORD_LETTER.test(letter!.text)) ? at : null;
}

/** Where an initial behind a title ends: the title leaves no doubt of a letter; in small letters where its stop is written: « mme d. ». */
export function titledEnd(tokens: readonly Token[], title: number, at: number): number | null {
  const [letter, next] = tokens.slice(at, at + 2);
  const stopped = next?.text === '.';
  const isShort = /^(?:m|pr|dr)$/u.test(tokens[title]!.text);
  if (!letter || (isShort && !stopped)) return null;
  if (/^\p{Ll}$/u.test(letter.text) && stopped) return goesOn(tokens[at + 2]) ? at + 1 : at;
  return LETTER.test(letter.text) && goesOn(next) && !stopped ? at : letterEnd(tokens, at);
}

/** « L’A.G. », « en R.H. », « le plan A. B. ». */
const isThing = (before: Token | undefined): boolean =>
  /^(?:DET|NOUN|ADJ)$/u.test(before?.pos ?? '') || /^(?:en|du|des|aux?)$/u.test(before?.form ?? '');

/** Whether initials without a first name or a title begin at a place. */
export function isInitials(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!;
  const before = tokens[at - 1];
  if (HYPHENATED.test(text)) return true;
  const [, first = '', last = ''] = DOTTED.exec(text) ?? [];
  if (first !== '') {
    return !isThing(before) && !SIGLES.has(`${first}${last}`.toLowerCase());
  }
  const next = pastStopped(tokens, at);
  if (next === null) return false;
  // « C. B. a animé »
  if (pastStopped(tokens, next) !== null) return !isThing(before);
  // « à M. le maire »
  if (!/^(?:(?!l(?:[ea]s?|['’])$)\p{Ll}|,)/u.test(tokens[next]?.text ?? '')) return false;
  // « de A à Z. »
  if (before) return BEFORE_SOMEBODY.test(before.form) && (tokens[at - 2]?.text.length ?? 2) > 1;
  return /^(?:PRON|AUX|VERB)$/u.test(tokens[next]!.pos);
}

/** Index past a letter and its stop, or null. */
function pastStopped(tokens: readonly Token[], at: number): number | null {
  const end = letterEnd(tokens, at);
  return end !== null && tokens[end]!.text.endsWith('.') ? end + 1 : null;
}

/** « J. Dupont », « D. B. Cooper », « F. Blanc »; not « le plan B. Petit bémol ». */
export function isInitial(tokens: readonly Token[], index: number, isWord: IsWord): boolean {
  if (!/^\p{Lu}\.$/u.test(tokens[index]?.text ?? '')) return false;
  if (isFamilyWord(tokens, index + 1)) return !isThing(tokens[index - 1]);
  return isInitial(tokens, index + 1, isWord) || isFamily(tokens, index + 1, isWord);
}

/** Index of what a name goes on with after a letter: another, or a family name; null where it ends. */
export function familyAfter(
  tokens: readonly Token[],
  letter: number,
  isWord: IsWord,
): number | null {
  const next = tokens[letter + 1]?.text === '.' ? letter + 2 : letter + 1;
  if (letterEnd(tokens, next) !== null) return next;
  const family = /^L[ea]$/u.test(tokens[next]?.text ?? '') ? next + 1 : next;
  return isFamily(tokens, family, isWord) ? next : null;
}
