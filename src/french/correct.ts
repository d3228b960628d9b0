import { stripAccents } from '../names/accents.js';
import type { NearWord } from './spelling.js';

/** Typed with one letter for two, or two for one: `enrichisant`. */
const collapse = (word: string): string => stripAccents(word).replace(/(.)\1+/g, '$1');
const consonants = (word: string): string => collapse(word).replace(/[aeiouy]/g, '');
const letters = (word: string): string => [...stripAccents(word)].sort().join('');

/** Keys that touch on a French keyboard, and letters that sound alike. */
const ROWS = ['azertyuiop', 'qsdfghjklm', 'wxcvbn'];
const ALIKE = ['sc', 'sz', 'kc', 'kq', 'cq', 'gj', 'mn', 'iy'];

function touching(a: string, b: string): boolean {
  const [row, other] = [a, b].map((letter) => ROWS.findIndex((keys) => keys.includes(letter)));
  if (row === -1 || other === -1 || Math.abs(row! - other!) > 1) return false;
  return Math.abs(ROWS[row!]!.indexOf(a) - ROWS[other!]!.indexOf(b)) <= 1;
}

const areAlike = (a: string, b: string): boolean =>
  touching(a, b) || ALIKE.some((pair) => pair === a + b || pair === b + a);

/**
 * What a slip did to a word, and how often a word of five letters must be heard for it to be taken for that
 * word; each letter more makes it `SURER` times as sure.
 */
const SLIPS = {
  accents: 10,
  doubled: 10,
  plural: 10,
  swapped: 30,
  missing: 50,
  neighbour: 200,
  added: 400,
  vowel: 2_000,
  other: 20_000,
};
type Slip = keyof typeof SLIPS;
/** How many times as sure a letter more makes a word. */
const SURER = 3;
/** A capital may be a name's. */
const CAPITAL = 100;
/** Two slips are that much less likely than one. */
const SECOND = 20;
/** The likeliest must be that many times likelier than any other. */
const CLEARLY = 3;
/** What a word of the dictionary that nobody was heard to say counts for. */
const UNHEARD = 0.05;
/** Letters more than these make no word surer. */
const SURE_LETTERS = 10;
/** Slips of which two are still one kind. */
const TWICE: readonly Slip[] = ['accents', 'doubled', 'swapped'];

const PARTICIPLE = /ée?s?$/;

function slipOf(typed: string, near: string): Slip {
  const [a, b] = [stripAccents(typed), stripAccents(near)];
  if (a === b) return 'accents';
  if (a === `${b}s`) return 'plural';
  if (collapse(a) === collapse(b)) {
    return PARTICIPLE.test(typed) && !PARTICIPLE.test(near) ? 'other' : 'doubled';
  }
  if (a.length === b.length && letters(a) === letters(b)) return 'swapped';
  if (b.length > a.length) return 'missing';
  const at = [...a].findIndex((letter, place) => letter !== b[place]);
  if (a.length === b.length) {
    if (areAlike(a[at]!, b[at]!)) return 'neighbour';
    return consonants(a) === consonants(b) ? 'vowel' : 'other';
  }
  const isTouched = [a[at - 1], a[at + 1]].some((letter) => letter && touching(letter, a[at]!));
  return isTouched ? 'added' : 'other';
}

/** How often a word of five letters must be heard for a typed one to be taken for it. */
function neededOf(typed: string, { word, slips }: NearWord): number {
  const slip = slipOf(typed, word);
  if (slips < 2) return SLIPS[slip];
  const isOneKind = TWICE.includes(slip) || word.length === typed.length + 2;
  return isOneKind ? SECOND * SLIPS[slip] : SLIPS.other;
}

/** What a correction is chosen by. */
interface Known {
  /** Known words that a slip or two may have made of it. */
  readonly near: readonly NearWord[];
  /** How often a form is said. */
  frequency(form: string): number;
  lemmasOf(form: string): readonly string[];
}

/**
 * The known word that an unknown one was meant to be, or undefined: the one that answers say so often, and
 * that so slight a slip makes of it, that neither a name, a new word nor another word is likelier. No guess is
 * better than a wrong one.
 */
export function correct(
  surface: string,
  form: string,
  { near, frequency, lemmasOf }: Known,
): string | undefined {
  const isSmall = surface === surface.toLowerCase();
  const sure = SURER ** (Math.min(form.length, SURE_LETTERS) - 5) / (isSmall ? 1 : CAPITAL);
  const judged = near
    .map((one) => ({
      word: one.word,
      odds: ((frequency(one.word) + UNHEARD) * sure) / neededOf(form, one),
    }))
    .sort((a, b) => b.odds - a.odds);
  const [best] = judged;
  if (best === undefined || best.odds < 1) return undefined;
  const own = new Set(lemmasOf(best.word));
  const rival = judged.find(({ word }) => !lemmasOf(word).some((lemma) => own.has(lemma)));
  return rival !== undefined && rival.odds * CLEARLY > best.odds ? undefined : best.word;
}
