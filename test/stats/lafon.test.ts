import { describe, expect, test } from 'vitest';
import { lafon } from '../../src/stats/lafon.js';

const PARTS = [8395, 2558, 3920, 6903, 7896, 4555, 10142, 2063, 1084, 13933];
const CORPUS = 61449;

/** textometry::specificities(robespierre), rounded to 4 decimals upstream. */
const ROBESPIERRE: readonly (readonly [string, readonly number[], readonly number[]])[] = [
  [
    'peuple',
    [45, 18, 15, 14, 53, 30, 42, 16, 4, 59],
    [0.6161, 1.1466, -0.6709, -4.1743, 2.1122, 1.2906, -0.798, 1.3632, -0.3977, -0.841],
  ],
  [
    'republique',
    [35, 10, 16, 29, 29, 9, 21, 14, 2, 42],
    [0.9753, 0.4424, 0.6038, 0.9023, 0.4706, -1.2797, -2.2003, 1.9736, -0.5366, -0.6335],
  ],
  [
    'ennemi',
    [30, 13, 11, 19, 22, 10, 16, 7, 2, 35],
    [1.2133, 1.6778, 0.3146, 0.3091, 0.3364, -0.5024, -2.055, 0.4965, -0.3552, -0.4359],
  ],
  [
    'patrie',
    [6, 5, 16, 8, 23, 10, 35, 8, 3, 39],
    [-4.2432, -0.416, 1.4491, -2.0903, 0.6178, -0.3834, 1.5961, 0.8409, 0.2942, 0.6414],
  ],
  [
    'de',
    [464, 165, 194, 392, 398, 235, 509, 96, 58, 662],
    [1.2477, 2.6891, -0.5534, 1.6471, -0.5096, -0.2909, -0.6132, -0.8098, 0.3884, -2.205],
  ],
  [
    'others',
    [7815, 2347, 3668, 6441, 7371, 4261, 9519, 1922, 1015, 13096],
    [-1.2657, -3.6429, 0.3542, -0.5984, -0.5387, 0.3333, 1.2439, -0.5569, 0.3377, 2.4355],
  ],
];

describe('the Robespierre corpus of textometry', () => {
  test.each(ROBESPIERRE)('%s', (_, counts, scores) => {
    const frequency = counts.reduce((sum, count) => sum + count, 0);
    counts.forEach((inPart, at) => {
      const score = lafon({ corpus: CORPUS, part: PARTS[at]!, frequency, inPart });
      expect(score).toBeCloseTo(scores[at]!, 4);
    });
  });
});

test('people: deficit is negative, excess positive, as R computes them', () => {
  const people = { corpus: 304, part: 80, frequency: 40 };
  expect(lafon({ ...people, inPart: 2 })).toBeCloseTo(-3.54066445928, 10);
  expect(lafon({ ...people, inPart: 20 })).toBeCloseTo(3.3140578037, 10);
});

test('a word as frequent as expected is in excess', () => {
  expect(lafon({ corpus: 10, part: 5, frequency: 4, inPart: 2 })).toBeCloseTo(
    0.131887596563628,
    12,
  );
});

test('an extreme score is finite', () => {
  const score = lafon({ corpus: 1e6, part: 500, frequency: 500, inPart: 500 });
  expect(score).toBeCloseTo(1865.859404205, 9);
});

test.each([
  ['an empty corpus', { corpus: 0, part: 0, frequency: 0, inPart: 0 }],
  ['an empty part', { corpus: 9, part: 0, frequency: 4, inPart: 0 }],
  ['a word that is nowhere', { corpus: 9, part: 3, frequency: 0, inPart: 0 }],
  ['a part that is the whole', { corpus: 9, part: 9, frequency: 4, inPart: 4 }],
])('%s scores 0', (_, counts) => {
  expect(lafon(counts)).toBe(0);
});
