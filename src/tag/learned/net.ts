import { keptIn } from '../../ground/group-by.js';
import { sum } from '../../stats/sum.js';
import type { NetSigns, Outlook, Signs } from './learned.js';

/** A row of weights for each name. */
export interface WeightTable {
  readonly width: number;
  readonly rows: ReadonlyMap<string, number>;
  readonly values: Float32Array;
}

/**
 * A small convolutional network that reads the tokens of an answer in their order (after Kim 2014,
 * « Convolutional Neural Networks for Sentence Classification », with attention), learned by
 * `npm run train:tags`. A token is one vector for its word, one for its part of speech and one for
 * its signs, side by side. Two layers look at neighbours, one token away, then two. Each token then
 * says something for or against each outcome, and how much it counts for it.
 */
export interface Net {
  /** Public ids of themes, sentiments and intents. */
  readonly outcomes: readonly string[];
  /** Those of which one alone holds: the sentiments. */
  readonly oneOf: readonly string[];
  readonly words: WeightTable;
  readonly pos: WeightTable;
  readonly signs: WeightTable;
  /** From a token to the first layer of its neighbours before, itself and after, then to `says`. */
  readonly token: Float32Array;
  readonly nearBias: Float32Array;
  /** From the first layer to the second of the neighbours two tokens before, itself and after. */
  readonly far: Float32Array;
  readonly farBias: Float32Array;
  /** From the second layer to what a token says of each outcome, then to how much it counts. */
  readonly says: Float32Array;
  readonly saysBias: Float32Array;
  /** From the greatest of each number of the second layer among the tokens. */
  readonly manner: Float32Array;
  /** From signs of the whole answer. */
  readonly whole: WeightTable;
}

/** Row of words that were never seen. */
export const OTHER_WORD = '<other>';
/** Row of what is added whatever is shown. */
export const ALWAYS = '<always>';

const NO_SIGN: Signs = new Map();

/** Reads answers with a net. What a word sends to its neighbours is kept: most words come often. */
export function readingWith(net: Net): (signs: NetSigns) => Outlook {
  const { outcomes, words, pos, signs } = net;
  const layer = net.nearBias.length;
  const count = outcomes.length;
  const sent = 3 * layer + 2 * count;
  const numbers = new Map(outcomes.map((outcome, n) => [outcome, n]));

  const sendingOf = (vector: Float32Array, from: number) =>
    product(vector, net.token.subarray(from * sent), sent);
  const byWord = keptByRow(words, (row) => sendingOf(row, 0));
  const byPos = keptByRow(pos, (row) => sendingOf(row, words.width));
  const bySigns = (shown: Signs) =>
    sendingOf(relu(rowsTogether(signs, shown)), words.width + pos.width);
  const withoutSign = bySigns(NO_SIGN);

  return ({ words: read, tokens, whole }) => {
    const sendings = read.map(([word, tag], at) => {
      const shown = tokens[at] ?? NO_SIGN;
      const own = shown.size === 0 ? withoutSign : bySigns(shown);
      return plus(plus(byWord(word).slice(), byPos(tag)), own);
    });
    const near = read.map((_, at) => relu(gathered(sendings, at, 1, net.nearBias)));
    const further = near.map((row) => product(row, net.far, 3 * layer));
    const far = near.map((row, at) => plus(relu(gathered(further, at, 2, net.farBias)), row));
    const said = far.map((row, at) => {
      const own = product(row, net.says, 2 * count);
      return plus(plus(own, sendings[at]!.subarray(3 * layer)), net.saysBias);
    });
    const pulls = outcomes.map((_, n) => {
      const counts = softmax(said.map((row) => row[count + n] ?? 0));
      return said.map((row, at) => (row[n] ?? 0) * (counts[at] ?? 0));
    });
    const manner = product(greatest(far, layer), net.manner, count);
    const fromWhole = rowsTogether(net.whole, whole);
    const odds = pulls.map((own, n) => sum(own) + manner[n]! + fromWhole[n]!);
    const at = (outcome: string) => numbers.get(outcome) ?? -1;
    return {
      chances: chancesOf(odds, net),
      byToken: (outcome) => pulls[at(outcome)] ?? [],
      signs: [...whole.keys(), ALWAYS],
      bySign: (sign, outcome) =>
        (sign === ALWAYS ? 1 : (whole.get(sign) ?? 0)) * (rowOf(net.whole, sign)[at(outcome)] ?? 0),
      byManner: (outcome) => manner[at(outcome)] ?? 0,
    };
  };
}

function chancesOf(odds: readonly number[], { outcomes, oneOf }: Net): Map<string, number> {
  const among = oneOf.map((name) => outcomes.indexOf(name));
  const shares = softmax(among.map((n) => odds[n] ?? 0));
  return new Map(
    outcomes.map((name, n) => {
      const place = among.indexOf(n);
      return [name, place < 0 ? 1 / (1 + Math.exp(-(odds[n] ?? 0))) : (shares[place] ?? 0)];
    }),
  );
}

/** The row of a name; of a name never seen, that of all others, or nothing. */
const rowOf = (table: WeightTable, name: string): Float32Array =>
  rowAt(table, rowNumber(table, name));

const rowNumber = ({ rows }: WeightTable, name: string): number | undefined =>
  rows.get(name) ?? rows.get(OTHER_WORD);

const rowAt = ({ values, width }: WeightTable, row: number | undefined): Float32Array =>
  row === undefined ? new Float32Array(width) : values.subarray(row * width, (row + 1) * width);

/** Sum of the rows of signs, each as strong as it is shown, and of what is always added. */
function rowsTogether(table: WeightTable, shown: Signs): Float32Array {
  const sum = rowOf(table, ALWAYS).slice();
  for (const [name, strength] of shown) {
    const row = rowOf(table, name);
    for (let n = 0; n < sum.length; n++) sum[n]! += strength * row[n]!;
  }
  return sum;
}

/** A vector times a matrix of `width` columns, of which it takes as many rows as it is long. */
function product(vector: Float32Array, matrix: Float32Array, width: number): Float32Array {
  const out = new Float32Array(width);
  const rows: number[] = [];
  for (let row = 0; row < vector.length; row++) if (vector[row] !== 0) rows.push(row);
  const single = rows.length % 4;
  for (let at = 0; at < single; at++) {
    const factor = vector[rows[at]!]!;
    const start = rows[at]! * width;
    for (let n = 0; n < width; n++) out[n]! += factor * matrix[start + n]!;
  }
  // Four rows at once: what costs is to read and write each sum.
  for (let at = single; at < rows.length; at += 4) {
    const [i, j, k, l] = [rows[at]!, rows[at + 1]!, rows[at + 2]!, rows[at + 3]!];
    const [a, b, c, d] = [vector[i]!, vector[j]!, vector[k]!, vector[l]!];
    const [p, q, r, s] = [i * width, j * width, k * width, l * width];
    for (let n = 0; n < width; n++) {
      out[n]! += a * matrix[p + n]! + b * matrix[q + n]! + c * matrix[r + n]! + d * matrix[s + n]!;
    }
  }
  return out;
}

/** What the tokens at `step` before, at and after a place send to it. */
function gathered(
  sendings: readonly Float32Array[],
  at: number,
  step: number,
  bias: Float32Array,
): Float32Array {
  const out = bias.slice();
  // A token sends to the one after it first: it stands before that one.
  [at - step, at, at + step].forEach((from, part) => {
    const sending = sendings[from];
    if (!sending) return;
    const start = part * out.length;
    for (let n = 0; n < out.length; n++) out[n]! += sending[start + n]!;
  });
  return out;
}

/** Adds to the first vector, which is the caller's own, and returns it. */
function plus(own: Float32Array, other: Float32Array): Float32Array {
  for (let n = 0; n < own.length; n++) own[n]! += other[n]!;
  return own;
}

/** Leaves of a vector, which is the caller's own, what is above zero. */
function relu(own: Float32Array): Float32Array {
  for (let n = 0; n < own.length; n++) if (own[n]! < 0) own[n] = 0;
  return own;
}

function greatest(vectors: readonly Float32Array[], width: number): Float32Array {
  const [first = new Float32Array(width), ...others] = vectors;
  return first.map((value, n) => others.reduce((most, row) => Math.max(most, row[n]!), value));
}

function softmax(values: readonly number[]): number[] {
  const most = values.reduce((best, value) => Math.max(best, value), -Infinity);
  const powers = values.map((value) => Math.exp(value - most));
  const total = sum(powers);
  return powers.map((power) => power / total);
}

/** Made once a row: all words that a table does not know share one. */
function keptByRow(
  table: WeightTable,
  make: (row: Float32Array) => Float32Array,
): (name: string) => Float32Array {
  const known = new Map<number | undefined, Float32Array>();
  return (name) => {
    const row = rowNumber(table, name);
    return keptIn(known, row, () => make(rowAt(table, row)));
  };
}
