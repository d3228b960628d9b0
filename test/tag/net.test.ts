import { describe, expect, it } from 'vitest';
import { type Net, OTHER_WORD, readingWith, type WeightTable } from '../../src/tag/learned/net.js';
import { toNet } from '../../src/tag/learned/weights.js';

const table = (rows: Record<string, number[]>): WeightTable => ({
  width: Object.values(rows)[0]?.length ?? 0,
  rows: new Map(Object.keys(rows).map((name, row) => [name, row])),
  values: Float32Array.from(Object.values(rows).flat()),
});

const floats = (...values: number[]) => Float32Array.from(values);

/**
 * One number a token: its word's. The first layer is what the token before sends, less what it is
 * itself; the second adds the token two before. One theme, two sentiments.
 */
const net: Net = {
  outcomes: ['a/b', 'positive', 'negative'],
  oneOf: ['positive', 'negative'],
  words: table({ [OTHER_WORD]: [0], bon: [1], pas: [3] }),
  pos: table({ [OTHER_WORD]: [0] }),
  signs: table({ 'points to b': [2], '<always>': [0] }),
  // word, part of speech, sign → neighbour after, itself, neighbour before; says ×3, counts ×3
  token: floats(
    ...[1, -1, 0, 0, 0, 0, 0, 0, 0],
    ...[0, 0, 0, 0, 0, 0, 0, 0, 0],
    ...[0, 0, 0, 1, 0, 0, 0, 0, 0],
  ),
  nearBias: floats(0),
  far: floats(1, 0, 0),
  farBias: floats(0),
  says: floats(0, -1, 1, 0, 0, 0),
  saysBias: floats(0, 0.5, 0, 0, 0, 0),
  manner: floats(0, 0, 0),
  whole: table({ asked: [1, 0, 0], '<always>': [-2, 0, 0] }),
};

const read = (words: string[], signs: Record<number, [string, number][]> = {}, whole = {}) =>
  readingWith(net)({
    words: words.map((word) => [word, 'X'] as const),
    tokens: words.map((_, at) => new Map(signs[at])),
    whole: new Map(Object.entries(whole)),
  });

const logistic = (odds: number) => 1 / (1 + Math.exp(-odds));

describe('the net', () => {
  it('hears the word before: « pas bon » is not « bon pas »', () => {
    expect(read(['bon']).chances.get('positive')).toBeCloseTo(logistic(0.5), 6);
    // « bon » hears 3 − 1 = 2 from « pas » before it, and « pas » nothing: half of 2 each way.
    expect(read(['pas', 'bon']).chances.get('negative')).toBeCloseTo(logistic(1 + 1 - 0.5), 6);
    expect(read(['bon', 'pas']).chances.get('positive')).toBeCloseTo(logistic(0.5), 6);
  });

  it('hears two words before through the second layer', () => {
    // The first layer is 0, 2, 1, 0 and the second adds 0 and 2 at the end: 0, 2, 1, 2.
    const [, , , last = 0] = read(['pas', 'bon', 'autre', 'chose']).byToken('negative');
    expect(last).toBeCloseTo(2 / 4, 6);
  });

  it('adds signs of tokens and of the whole, each as strong as it is shown', () => {
    const { chances } = read(['mot', 'mot'], { 0: [['points to b', 0.5]] }, { asked: 1 });
    expect(chances.get('a/b')).toBeCloseTo(logistic(0.5 * 1 + 1 - 2), 6);
  });

  it('says who pulled: pulls add up to the log-odds', () => {
    const { chances, byToken, bySign, byManner, signs } = read(
      ['mot', 'bon'],
      { 1: [['points to b', 1]] },
      { asked: 1 },
    );
    const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0);
    const odds =
      sum(byToken('a/b')) + sum(signs.map((sign) => bySign(sign, 'a/b'))) + byManner('a/b');
    expect(chances.get('a/b')).toBeCloseTo(logistic(odds), 6);
  });

  it('gives one sentiment in all, whatever the words', () => {
    const { chances } = read(['bon', 'inconnu', 'pas', 'bon']);
    expect((chances.get('positive') ?? 0) + (chances.get('negative') ?? 0)).toBeCloseTo(1, 6);
  });

  it('takes signs that it never saw for nothing', () => {
    const known = read(['bon']).chances;
    expect(read(['bon'], { 0: [['new', 9]] }, { other: 9 }).chances).toEqual(known);
  });
});

it('a written matrix has a byte a weight and a scale a row', () => {
  const matrix = {
    width: 2,
    scales: [0.5, 2],
    bytes: Buffer.from(Int8Array.from([1, -2, 3, -127])).toString('base64'),
  };
  const written = { ...matrix, names: ['x', 'y'] };
  const { outcomes, oneOf } = net;
  const tables = { words: written, pos: written, signs: written, whole: written };
  const layers = { token: matrix, nearBias: matrix, far: matrix, farBias: matrix };
  const heads = { says: matrix, saysBias: matrix, manner: matrix };
  const own = toNet({ outcomes, oneOf, ...tables, ...layers, ...heads });
  expect([...own.far]).toEqual([0.5, -1, 6, -254]);
  expect(own.words.rows.get('y')).toBe(1);
});
