import { describe, expect, test } from 'vitest';
import { withoutSlips } from '../../src/closed/degree-words.js';
import { optionValues, orderOptions } from '../../src/closed/option-order.js';
import { TRIED_SCALES } from '../../src/closed/scales-written.js';

describe('a scale stands from its best to its worst, and has a mean', () => {
  test.each(TRIED_SCALES.map((scale) => [scale] as const))('%j', (scale) => {
    expect(orderOptions(scale, 'scale')).toEqual(scale.toReversed());
    expect(orderOptions(scale.toReversed(), 'scale')).toEqual(scale.toReversed());
    const upwards = optionValues(scale.toReversed())?.values.map(({ option }) => option);
    expect(upwards).toEqual(scale);
  });
});

describe('no mean is taken where the better end is not known', () => {
  test.each([
    [['Trop long', 'Bien', 'Trop court']],
    [['Trop peu', 'Assez', 'Beaucoup trop']],
    [['Un peu trop rapide', 'Bien', 'Un peu trop lent']],
    [['Très chaud', 'Plutôt chaud', 'Plutôt froid', 'Très froid']],
    [['Très ludique', 'Plutôt ludique', 'Plutôt scolaire', 'Très scolaire']],
    [['Très bénéfique', 'Peu bénéfique', 'Très néfaste']],
  ])('%j', (scale) => expect(optionValues(scale)).toBeUndefined());
});

test.each([
  ['2', '6', 7],
  ['2', '7', 10],
  ['8', '9', 10],
])('named ends of notes are a step beyond, or at ten past the middle: %s, %s', (low, high, end) => {
  const { values } = optionValues(['Non, pas du tout', low, high, 'Oui, tout à fait'])!;
  expect(values.map(({ value }) => value)).toEqual([1, Number(low), Number(high), end]);
});

test('no mean is taken of durations in units that differ: it would be in neither', () => {
  expect(optionValues(['1 jour', '2 jours'])).toBeDefined();
  expect(optionValues(['30 minutes', '1 heure', '2 heures'])).toBeUndefined();
});

test.each(
  ['M B', 'TB B RH', 'PS MS', 'AB B', 'TI PI', 'TI I E', 'AS TS PS'].map((all) => [all.split(' ')]),
)('letters that may be anything are no degrees: %j', (options) =>
  expect(optionValues(options)).toBeUndefined(),
);

test.each([
  ['satifait', 'satisfait'],
  ['satsifait', 'satisfait'],
  ['satisfzyit', 'satisfzyit'],
])('a word one slip away from one of a scale is that word, and no other is: %s', (word, read) =>
  expect(withoutSlips(word)).toBe(read),
);
