import { ALL, type Columns } from './tagset.js';
import type { Candidate } from './word.js';

/** Base-two logarithm of the rows of the weight table. */
export const BITS = 18;
/** Features of one word in its context. */
export const FEATURES = 31;

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value | 0;
}

/** What the tagger sees of one word, each a hash. */
export interface Traits {
  readonly word: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly first: number;
  readonly shape: number;
  /** Class of the dictionary readings: all words with the same choice of readings share it. */
  readonly readings: number;
  /** Tags that the word may get. */
  readonly allowed: Columns;
}

function shapeOf(surface: string): string {
  if (/^\d[\d.,\s]*$/.test(surface)) return 'number';
  if (!/[\p{L}\p{N}]/u.test(surface)) return 'mark';
  if (/^\p{Lu}[\p{Lu}\p{M}.'’-]+$/u.test(surface)) return 'upper';
  if (/^\p{Lu}/u.test(surface)) return 'capital';
  return /\d/.test(surface) ? 'mixed' : 'lower';
}

const MOODS: readonly (readonly [RegExp, string])[] = [
  [/^W/, 'W'],
  [/^K/, 'K'],
  [/^G/, 'G'],
];

/** `nc ms` → `nc s`, `v PS13s` → `v F`: what matters to the choice of a part of speech. */
function coarse({ morph, pos }: Candidate): string {
  const [category = '', features = ''] = morph.split(' ');
  if (category === 'v') return `v${MOODS.find(([mood]) => mood.test(features))?.[1] ?? 'F'}`;
  if (category === 'nc' || category === 'adj') {
    const participle = features.startsWith('K') ? 'K' : '';
    return category + participle + (/[ps]/.exec(features)?.[0] ?? '');
  }
  return category === '' ? pos : category;
}

/** Name of the class of a word's readings; `none` for an unknown word. */
const readingClass = (candidates: readonly Candidate[]): string =>
  candidates.length === 0 ? 'none' : [...new Set(candidates.map(coarse))].sort().join('+');

interface Reading {
  /** The word as the tagger should see it: accents restored, digits as 0. */
  readonly written: string;
  readonly candidates: readonly Candidate[];
  readonly allowed: Columns;
}

export function traitsOf(surface: string, { written, candidates, allowed }: Reading): Traits {
  return {
    word: hash(written),
    suffix1: hash(written.slice(-1)),
    suffix2: hash(written.slice(-2)),
    suffix3: hash(written.slice(-3)),
    suffix4: hash(written.slice(-4)),
    first: hash(written.slice(0, 1)),
    shape: hash(shapeOf(surface)),
    readings: hash(readingClass(candidates)),
    allowed,
  };
}

const BEFORE: Traits = traitsOfEdge('<s>');
const AFTER: Traits = traitsOfEdge('</s>');

function traitsOfEdge(name: string): Traits {
  const value = hash(name);
  return {
    word: value,
    suffix1: value,
    suffix2: value,
    suffix3: value,
    suffix4: value,
    first: value,
    shape: value,
    readings: value,
    allowed: ALL,
  };
}

const SHIFT = 32 - BITS;

const single = (template: number, a: number): number =>
  Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b) >>> SHIFT;

const pair = (template: number, a: number, b: number): number =>
  Math.imul(
    Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0xc2b2ae35) ^ b ^ (b >>> 15),
    0x85ebca6b,
  ) >>> SHIFT;

/**
 * Writes the rows of the weight table that speak about the word at a place.
 *
 * @param before tag of the word before, -1 at the start; `twoBefore` of the one before that.
 * @param rows receives FEATURES row numbers.
 */
export function writeRows(
  sentence: readonly Traits[],
  at: number,
  { before, twoBefore }: { before: number; twoBefore: number },
  rows: Int32Array,
): void {
  const word = sentence[at]!;
  const left = sentence[at - 1] ?? BEFORE;
  const left2 = sentence[at - 2] ?? BEFORE;
  const right = sentence[at + 1] ?? AFTER;
  const right2 = sentence[at + 2] ?? AFTER;
  const tags = twoBefore * 32 + before;
  rows[0] = single(0, at === 0 ? word.shape ^ 0x55 : word.shape);
  rows[1] = single(1, word.word);
  rows[2] = single(2, word.suffix1);
  rows[3] = single(3, word.suffix2);
  rows[4] = single(4, word.suffix3);
  rows[5] = single(5, word.suffix4);
  rows[6] = single(6, word.first);
  rows[7] = single(7, before);
  rows[8] = single(8, tags);
  rows[9] = pair(9, word.word, before);
  rows[10] = single(10, left.word);
  rows[11] = single(11, right.word);
  rows[12] = single(12, left2.word);
  rows[13] = single(13, right2.word);
  rows[14] = single(14, left.suffix3);
  rows[15] = single(15, right.suffix3);
  rows[16] = single(16, word.readings);
  rows[17] = single(17, right.readings);
  rows[18] = single(18, right2.readings);
  rows[19] = pair(19, word.readings, before);
  rows[20] = pair(20, word.readings, tags);
  rows[21] = pair(21, word.readings, right.readings);
  rows[22] = pair(22, word.readings, left.word);
  rows[23] = pair(23, word.readings, right.word);
  rows[24] = pair(24, word.word, left.word);
  rows[25] = pair(25, pair(26, word.readings, left.readings), right.readings);
  rows[26] = pair(27, word.shape, right.shape);
  rows[27] = pair(28, word.shape, word.readings);
  rows[28] = pair(29, pair(30, word.shape, left.shape), right.shape);
  rows[29] = pair(31, word.word, right.readings);
  rows[30] = pair(32, word.shape, word.suffix3);
}
