import { ALL_COLUMNS, type Columns, tagColumns } from './tagset.js';
import type { WordCandidate } from './word.js';

const PUNCT = tagColumns(['PUNCT']);
const SYM = tagColumns(['SYM']);
const PROPN = tagColumns(['PROPN']);
const VERBS = tagColumns(['VERB', 'VERB Inf', 'VERB Part']);
const OPEN = tagColumns(['NOUN', 'PROPN', 'ADJ', 'ADV', 'INTJ', 'X']) | VERBS;
const NUMBERS = tagColumns(['NUM', 'ADJ', 'NOUN', 'PROPN', 'X', 'SYM']);
const NAMES = tagColumns(['NOUN', 'ADJ']);
const NUMERALS = tagColumns(['NUM']);
/** Cardinals that are nothing else; un, six, neuf and mille have other readings. */
const NUMERAL =
  /^(?:deux|trois|quatre|cinq|sept|huit|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|cents?)(?:-(?:et-)?[a-zé]+)*$/i;
/** Roman numbers of two letters or more; not `IL`, nor `MI`. */
export const ROMAN = /^(?=..)X{0,3}(?:IX|IV|V?I{0,3})$/;
const ROMANS = tagColumns(['NUM', 'ADJ', 'NOUN', 'PROPN']);
const FOREIGN = tagColumns(['X']);

const POINTING = /^(?:[,;:.…!?()[\]{}"“”„«»‹›'’‘]+|-{1,3}|[–—•▪◦‣])$/u;
/** Marks that the treebanks tag by context: `/` as a preposition, `%` as a noun. */
const BY_CONTEXT = /^[-/%°&+=*<>~$€£#@|x×±^]+$/u;

function ofMark(surface: string): Columns {
  if (POINTING.test(surface)) return PUNCT;
  if (BY_CONTEXT.test(surface)) return ALL_COLUMNS;
  return /^\p{P}+$/u.test(surface) && !/[-:;=<^]/.test(surface) ? PUNCT : SYM;
}

function ofCandidate({ pos, morph }: WordCandidate): Columns {
  if (morph === '') return tagColumns([pos]);
  if (pos === 'NOUN' || pos === 'ADJ') return NAMES;
  if (pos !== 'VERB') return tagColumns([pos]);
  const mood = morph.split(' ')[1] ?? '';
  if (mood.startsWith('W')) return tagColumns(['VERB Inf']);
  return tagColumns([/^[KG]/.test(mood) ? 'VERB Part' : 'VERB']);
}

/**
 * Tags that a word may get, whatever its context.
 *
 * @param seen tags that training gave to its forms.
 */
export function allowedFor(
  surface: string,
  candidates: readonly WordCandidate[],
  seen: Columns,
): Columns {
  if (!/[\p{L}\p{N}]/u.test(surface)) return ofMark(surface);
  if (/^\d/.test(surface)) return NUMBERS;
  if (NUMERAL.test(surface)) return NUMERALS;
  if (ROMAN.test(surface)) return ROMANS;
  if (/^(?:https?:|www\.|\S+@\S)/.test(surface)) return FOREIGN | SYM | PROPN;
  const capital = /^[#@]?\p{Lu}/u.test(surface);
  const known = candidates.reduce((set, candidate) => set | ofCandidate(candidate), 0);
  const foreign = capital ? FOREIGN : 0;
  if (known === 0) return (OPEN | seen | (/\d/.test(surface) ? NUMBERS : 0)) & ~foreign;
  const meant = known | (capital ? (seen & ~FOREIGN) | PROPN : seen & ~PROPN & ~FOREIGN);
  return meant === 0 ? OPEN : meant;
}
