import type { Parse, Token, Upos } from '../model/text.js';
import { stripAccents } from '../names/accents.js';
import { plainApostrophes } from '../names/apostrophes.js';
import { asOneWord, isCompound } from './compound.js';

/** What the compiler needs of the French engine. */
export interface Readings {
  /** The tokens of what is written on purpose: nothing is taken for a misspelling. */
  readonly parseStrictly: (text: string) => Parse;
  /** All readings of a lower-case form; none for an unknown word. */
  readonly readings: (
    form: string,
  ) => readonly { readonly form: string; readonly lemma: string; readonly pos: Upos }[];
  /** Every lemma that a word may get, whatever stands around it. */
  readonly lemmas: (word: string) => readonly string[];
}

/** Without accents, in lower case: the key of stems and of texts typed without accents. */
export const fold = (word: string): string =>
  /^[ -@[-~]*$/.test(word) ? word : stripAccents(word).toLowerCase();

/** The part of speech as entries name it: auxiliaries are verbs, proper names are nouns. */
const broadPos = (pos: Upos): Upos => (pos === 'AUX' ? 'VERB' : pos === 'PROPN' ? 'NOUN' : pos);

/** The keys under which a token of an answer may be found. */
export interface TokenKeys {
  readonly words: readonly string[];
  /** Lemmas of its other readings, as typed too: `laisse` (NOUN) is also laisser. Too loose for a word alone. */
  readonly others: readonly string[];
  readonly exact: string;
  readonly folded: string;
  readonly pos: Upos;
  /**
   * Whether it may be this accented word, typed without its accents: a preposition of the dictionary is not
   * (« entre » is no `entrée`), a noun is nothing but a noun (« le rythme » is not `rythmé`).
   */
  readonly lacks: (accented: string) => boolean;
}

const INFLECTED: ReadonlySet<Upos> = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB']);

/**
 * Lemma, form and the form without its plural and feminine endings: an entry `bien organisé` meets
 * « bien organisées » whether the tagger calls it a verb or an adjective, and `salle` meets
 * « salles » where it takes it for a name.
 */
export function tokenKeys(token: Token, readings: Readings['readings']): TokenKeys {
  const words = [token.lemma, token.form];
  // A word of a lexicon may be unknown to the dictionary: `infox` is no misspelling of infos; « plus » heard for
  // « plu » is none.
  const written = token.text.toLowerCase();
  if (token.guess === 'spelling' && readings(written).length === 0) words.push(written);
  if (INFLECTED.has(token.pos)) {
    words.push(token.form.replace(/[sx]$/u, ''), token.form.replace(/e?s?$/u, ''));
  }
  if (isCompound(token)) words.push(...oneWord(token, readings));
  // « des » is `de` to an entry, whether the tagger calls it an article or a preposition.
  if (token.form === 'des') words.push('de');
  const known = readings(token.form);
  // Read as « noté », « note » may be one all the same.
  const typed = token.guess === 'accents' ? readings(token.text.toLowerCase()) : [];
  const others = [...known, ...typed].map(({ lemma }) => lemma);
  return {
    words: [...new Set(words)],
    others: [...new Set(others)].filter((lemma) => !words.includes(lemma)),
    exact: exactKey(token),
    folded: fold(token.form),
    pos: broadPos(token.pos),
    lacks: (accented) => !isComplete(token, known, readings(accented)),
  };
}

/** Whether a word is what it looks like, and not another with accents. */
function isComplete(
  { text, form, pos }: Token,
  known: readonly { readonly pos: Upos }[],
  accented: readonly { readonly pos: Upos }[],
): boolean {
  if (form !== text.toLowerCase() || !known.some((reading) => reading.pos === pos)) return false;
  // « sur » is typed for « sûr ».
  if (pos === 'ADP') return form !== 'sur';
  return pos === 'NOUN' && accented.length > 0 && !accented.some((reading) => reading.pos === pos);
}

/** `re-partir`, `week-end`: also found as repartir, weekend. */
const oneWord = ({ form, lemma }: Token, readings: Readings['readings']): string[] => [
  asOneWord(form),
  asOneWord(lemma),
  ...readings(asOneWord(form)).map(({ lemma }) => lemma),
];

/** What was typed, but for the kind of apostrophe. */
export const exactKey = (token: Token): string => plainApostrophes(token.text.normalize('NFC'));

/**
 * The keys of one word of an entry. A dictionary form stands for itself (`porte` is not `porter`);
 * an inflected form also stands for its lemmas. Among other words the tagger's reading counts too.
 */
export function entryKeys(token: Token, alone: boolean, readings: Readings['readings']): string[] {
  const form = token.form;
  const known = readings(form);
  const lemmas = known.map((reading) => reading.lemma);
  const keys = new Set([form]);
  if (!lemmas.includes(form)) for (const lemma of lemmas) keys.add(lemma);
  // « Ya mieux » is « y a mieux », not whatever has something better.
  if ((!alone || lemmas.length === 0) && !form.includes(' ')) keys.add(token.lemma);
  if (isCompound(token)) keys.add(asOneWord(form));
  // « Plus » is no plural of « plu », « le bus » is none of « bu ».
  const isSingular =
    form.endsWith('s') && known.some(({ lemma, pos }) => lemma === form && pos === 'NOUN');
  if (INFLECTED.has(token.pos) && !isSingular && /[éiu]es?$|[éiu]s$/u.test(form)) {
    keys.add(form.replace(/e?s?$/u, ''));
  }
  return [...keys];
}
