import { expect, test } from 'vitest';
import { cochranArmitage } from '../../src/stats/cochran-armitage.js';

const EDITIONS = [
  { people: 40, of: 224 },
  { people: 21, of: 111 },
  { people: 20, of: 63 },
];

test('three editions give R’s prop.trend.test, and the slope of a line through all people', () => {
  const { p, slope } = cochranArmitage(EDITIONS);
  expect(p).toBeCloseTo(0.0332744295022587, 12);
  expect(slope).toBeCloseTo(0.0575392106902212, 12);
});

test('three people are enough for a trend', () => {
  const trend = cochranArmitage([
    { people: 1, of: 2 },
    { people: 0, of: 1 },
  ]);
  expect(trend.p).toBeCloseTo(0.386476230771233, 12);
  expect(trend.slope).toBeCloseTo(-0.5, 12);
});

test.each([
  ['no edition', []],
  ['one edition', [{ people: 3, of: 9 }]],
  [
    'nobody marked',
    [
      { people: 0, of: 9 },
      { people: 0, of: 4 },
    ],
  ],
  [
    'everybody marked',
    [
      { people: 9, of: 9 },
      { people: 4, of: 4 },
    ],
  ],
  [
    'one filled edition',
    [
      { people: 3, of: 9 },
      { people: 0, of: 0 },
    ],
  ],
])('%s shows no trend', (_, counts) => {
  expect(cochranArmitage(counts)).toEqual({ p: 1, slope: 0 });
});
