import { expect, test } from 'vitest';
import { listed, number, people, percent, points, signed } from '../../src/compare/format.js';

test.each([
  [number(999), '999'],
  [number(1234567), '1\u202f234\u202f567'],
  [percent(0.254), '25\u00a0%'],
  [percent(0.0444, 1), '4,4\u00a0%'],
  [points(-0.21), '21\u00a0points'],
  [points(0.013), '1\u00a0point'],
  [points(0.0196), '2\u00a0points'],
  [points(0.0196, 1), '2,0\u00a0points'],
  [points(0.104, 1), '10,4\u00a0points'],
  [signed(-0.013), '−1'],
  [signed(0.128), '+13'],
  [signed(-0.0004), '0'],
  [people(1), '1\u00a0personne'],
  [people(12), '12\u00a0personnes'],
  [listed([]), ''],
  [listed(['a', 'b', 'c']), 'a, b et c'],
])('%s', (shown, expected) => {
  expect(shown).toBe(expected);
});
