import { expect, test } from 'vitest';
import { comparisonRecord } from '../../src/compare/record.js';
import { closedSheet } from '../../src/report/sheets/shares.js';
import { comparedIn, inputOf, times } from './people.js';

const comparison = comparedIn(
  inputOf(
    [
      ...times(10, { edition: '2024', says: [{}] }),
      ...times(10, { edition: '2025', says: [{}], closed: { Parcours: ['IA'] } }),
    ],
    { closed: [{ name: 'Parcours', kind: 'choice' }] },
  ),
);

test('an edition that did not ask a closed question has no share of 0 % in files', () => {
  const [question] = comparisonRecord(comparison).closed;
  expect(question!.options[0]!.shares.map(({ edition }) => edition)).toEqual(['2025']);
  expect(closedSheet(comparison.closed).rows.map((row) => row[3])).toEqual(['2025']);
});
