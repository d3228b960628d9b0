import { expect, test } from 'vitest';
import { mixTold } from '../../src/compare/reserves.js';

const equalMix = { question: 'Vous êtes', difference: -0.18, low: -0.31, high: -0.06, holds: true };

test('a change that holds at equal mix says so, but where the questions speak against it', () => {
  expect(mixTold({ equalMix })).toContain('y tient');
  expect(mixTold({ equalMix, questions: 'other' })).toBe('');
});

test('a change that vanishes at equal mix says so, whatever the questions say', () => {
  const gone = { ...equalMix, holds: false };
  expect(mixTold({ equalMix: gone })).toContain('n’y est plus établi');
  expect(mixTold({ equalMix: gone, questions: 'other' })).toContain('n’y est plus établi');
});
