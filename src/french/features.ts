import { type Columns, tagColumns } from './tagset.js';
import { AFTER, BEFORE, type Traits } from './traits.js';

/** Base-two logarithm of the rows of the weight table. */
export const BITS = 17;
/** Features of one word in its context. */
export const FEATURES = 46;

const SHIFT = 32 - BITS;

const blend = (a: number, b: number): number => Math.imul(a, 0xc2b2ae35) ^ b ^ (b >>> 15);
const rowOf = (value: number): number => Math.imul(value ^ (value >>> 15), 0x85ebca6b) >>> SHIFT;

const one = (template: number, a: number): number =>
  rowOf(blend(Math.imul(template + 1, 0x9e3779b1), a));
const two = (template: number, a: number, b: number): number =>
  rowOf(blend(blend(Math.imul(template + 1, 0x9e3779b1), a), b));
const three = (template: number, a: number, b: number, c: number): number =>
  rowOf(blend(blend(blend(Math.imul(template + 1, 0x9e3779b1), a), b), c));

const FOREIGN = tagColumns(['X']);

/** Tags that a word may get where it stands: next to `the` or `of`, any word may be a foreign one. */
export function allowedAt(sentence: readonly Traits[], at: number): Columns {
  const { allowed, capital, lower, foreign } = sentence[at]!;
  if (!capital && !lower) return allowed;
  const beside = sentence[at - 1]?.foreign || sentence[at + 1]?.foreign;
  return capital || foreign || beside ? allowed | FOREIGN : allowed;
}

/** How a sentence uses capitals: not at all, on some words, on most, on all. */
export function capitalsOf(sentence: readonly Traits[]): number {
  let capitals = 0;
  let lowers = 0;
  for (const { capital, lower } of sentence) {
    if (capital) capitals += 1;
    else if (lower) lowers += 1;
  }
  if (capitals === 0) return 0;
  if (lowers === 0) return 3;
  return capitals > lowers ? 2 : 1;
}

/** Words looked at after a word for what it governs. */
const REACH = 4;
/** Words looked at before a word for a negation. */
const NEGATION_REACH = 7;

function targetAfter(sentence: readonly Traits[], at: number): number {
  for (let distance = 1; distance <= REACH; distance += 1) {
    const next = sentence[at + distance];
    if (!next) return -1;
    if (next.target !== 0) return 4 * next.target + Math.min(3, distance);
  }
  return 0;
}

function followsNegator(sentence: readonly Traits[], at: number): number {
  for (let place = at - 1; place >= Math.max(0, at - NEGATION_REACH); place -= 1) {
    if (sentence[place]!.negator) return 1;
  }
  return 0;
}

/** What is known where a word is tagged. */
export interface Context {
  /** Tag of the word before, -1 at the start; then of the one before that. */
  before: number;
  twoBefore: number;
  /** See {@link capitalsOf}. */
  capitals: number;
}

/**
 * Writes the rows of the weight table that speak about the word at a place.
 *
 * @param rows receives FEATURES row numbers.
 */
export function writeRows(
  sentence: readonly Traits[],
  at: number,
  { before, twoBefore, capitals }: Context,
  rows: Int32Array,
): void {
  const word = sentence[at]!;
  const left = sentence[at - 1] ?? BEFORE;
  const left2 = sentence[at - 2] ?? BEFORE;
  const right = sentence[at + 1] ?? AFTER;
  const right2 = sentence[at + 2] ?? AFTER;
  const tags = twoBefore * 32 + before;
  const shape = at === 0 ? word.shape ^ 0x55 : word.shape;
  const negated = followsNegator(sentence, at);
  const target = targetAfter(sentence, at);
  const titled = (left.foreign ? 1 : 0) | (right.foreign ? 2 : 0) | (word.foreign ? 4 : 0);
  const strange = (left.unknown ? 1 : 0) | (right.unknown ? 2 : 0) | (word.unknown ? 4 : 0);
  rows[0] = one(0, shape);
  rows[1] = one(1, word.word);
  rows[2] = one(2, word.suffix1);
  rows[3] = one(3, word.suffix2);
  rows[4] = one(4, word.suffix3);
  rows[5] = one(5, word.suffix4);
  rows[6] = one(6, word.first);
  rows[7] = one(7, word.start);
  rows[8] = one(8, word.readings);
  rows[9] = one(9, before);
  rows[10] = one(10, tags);
  rows[11] = one(11, left.word);
  rows[12] = one(12, right.word);
  rows[13] = one(13, left2.word);
  rows[14] = one(14, right2.word);
  rows[15] = one(15, left.suffix3);
  rows[16] = one(16, right.suffix3);
  rows[17] = one(17, right.readings);
  rows[18] = one(18, right2.readings);
  rows[19] = two(19, word.word, before);
  rows[20] = two(20, word.word, left.word);
  rows[21] = two(21, word.word, right.readings);
  rows[22] = two(22, word.word, negated);
  rows[23] = two(23, word.word, target);
  rows[24] = two(24, word.readings, before);
  rows[25] = two(25, word.readings, tags);
  rows[26] = two(26, word.readings, left.word);
  rows[27] = two(27, word.readings, right.word);
  rows[28] = two(28, word.readings, right.readings);
  rows[29] = three(29, word.readings, left.readings, right.readings);
  rows[30] = two(30, word.readings, negated);
  rows[31] = two(31, word.readings, target);
  rows[32] = two(32, word.shape, word.word);
  rows[33] = two(33, word.shape, word.readings);
  rows[34] = two(34, word.shape, word.suffix3);
  rows[35] = two(35, word.shape, left.word);
  rows[36] = two(36, word.shape, right.shape);
  rows[37] = three(37, word.shape, left.shape, right.shape);
  rows[38] = three(38, word.shape, word.readings, left.shape);
  rows[39] = three(39, word.shape, word.readings, right.shape);
  rows[40] = two(40, shape, capitals);
  rows[41] = three(41, word.shape, word.readings, capitals);
  rows[42] = three(42, word.shape, word.suffix3, capitals);
  rows[43] = one(43, titled);
  rows[44] = three(44, word.shape, titled === 0 ? 0 : 1, strange);
  rows[45] = two(45, word.readings, titled);
}
