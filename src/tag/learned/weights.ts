import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import type { Learned, Signs, Weights, WordKnowledge } from './learned.js';
import { type Net, readingWith, type WeightTable } from './net.js';

interface WrittenWeights extends Omit<Weights, 'own' | 'shared'> {
  readonly own: Readonly<Record<string, readonly number[]>>;
  readonly shared: Readonly<Record<string, number>>;
}

/** The file, as `train:tags` writes it. */
export interface LearnedFile {
  readonly version: string;
  readonly shares: Readonly<Record<string, readonly (readonly [string, number])[]>>;
  readonly entries: Readonly<Record<string, number>>;
  readonly values: Readonly<Record<string, number>>;
  readonly themes: Readonly<Record<string, WrittenWeights>>;
  readonly net: WrittenNet;
  readonly quotes: WrittenWeights;
  readonly stories: WrittenWeights;
  readonly intimate: Readonly<Record<string, number>>;
  readonly confides: WrittenWeights;
}

/** A matrix: a byte a weight, and for each row what its bytes are to be multiplied by. */
interface WrittenMatrix {
  readonly width: number;
  readonly scales: readonly number[];
  readonly bytes: string;
}

type WrittenTable = WrittenMatrix & { readonly names: readonly string[] };

/** The net, as `bench/tags/net.py` writes it. */
export type WrittenNet = {
  readonly [Part in keyof Net]: Net[Part] extends WeightTable
    ? WrittenTable
    : Net[Part] extends Float32Array
      ? WrittenMatrix
      : Net[Part];
};

const FILE = new URL('../../../src/tag/learned/weights.json.br', import.meta.url);

/** The weights already read, which takes a quarter of a second. */
let learned: Learned | undefined;

/** The weights that come with the program. */
export function readLearned(): Learned {
  learned ??= readWeights();
  return learned;
}

function readWeights(): Learned {
  const text = brotliDecompressSync(readFileSync(FILE), { chunkSize: 2 ** 21 });
  const sha256 = createHash('sha256').update(text).digest('hex');
  return toLearned(JSON.parse(text.toString()) as LearnedFile, sha256);
}

export const toKnowledge = (
  file: Pick<LearnedFile, 'shares' | 'entries' | 'values'>,
): WordKnowledge => ({
  shares: new Map(Object.entries(file.shares)),
  entries: new Map(Object.entries(file.entries)),
  values: new Map(Object.entries(file.values)),
});

export const toLearned = (file: LearnedFile, sha256: string): Learned => ({
  version: { id: 'poids', version: file.version, sha256 },
  ...toKnowledge(file),
  themes: new Map(Object.entries(file.themes).map(([id, written]) => [id, toWeights(written)])),
  outlook: readingWith(toNet(file.net)),
  quotes: toWeights(file.quotes),
  sounds: toWeights(file.stories),
  intimate: new Map(Object.entries(file.intimate)),
  confides: toWeights(file.confides),
});

const toWeights = ({ own, shared, ...rest }: WrittenWeights): Weights => ({
  ...rest,
  own: new Map(Object.entries(own)),
  shared: new Map(Object.entries(shared)),
});

export const toNet = (written: WrittenNet): Net => ({
  outcomes: written.outcomes,
  oneOf: written.oneOf,
  words: toTable(written.words),
  pos: toTable(written.pos),
  signs: toTable(written.signs),
  token: toMatrix(written.token),
  nearBias: toMatrix(written.nearBias),
  far: toMatrix(written.far),
  farBias: toMatrix(written.farBias),
  says: toMatrix(written.says),
  saysBias: toMatrix(written.saysBias),
  manner: toMatrix(written.manner),
  whole: toTable(written.whole),
});

const toTable = (written: WrittenTable): WeightTable => ({
  width: written.width,
  rows: new Map(written.names.map((name, row) => [name, row])),
  values: toMatrix(written),
});

function toMatrix({ bytes, scales, width }: WrittenMatrix): Float32Array {
  const signed = new Int8Array(Buffer.from(bytes, 'base64'));
  const values = new Float32Array(signed.length);
  scales.forEach((scale, row) => {
    for (let at = row * width; at < (row + 1) * width; at++) values[at] = scale * signed[at]!;
  });
  return values;
}

/** Log-odds of each outcome from the same signs. A sign that was not learned weighs nothing. */
export function oddsOfEach(signs: Signs, { own, outcomes }: Weights): number[] {
  const sums = outcomes.map(() => 0);
  for (const [name, value] of signs) {
    own.get(name)?.forEach((weight, outcome) => {
      sums[outcome] = (sums[outcome] ?? 0) + weight * value;
    });
  }
  return sums;
}

/** What signs of one outcome alone add to its log-odds. */
export function oddsOf(outcome: number, signs: Signs, { own, shared }: Weights): number {
  let sum = 0;
  for (const [name, value] of signs) {
    sum += ((shared.get(name) ?? 0) + (own.get(name)?.[outcome] ?? 0)) * value;
  }
  return sum;
}

/** Probability, 0 to 1, of log-odds. */
export const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));
