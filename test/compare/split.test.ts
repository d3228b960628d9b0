import { expect, test } from 'vitest';
import { findingsOf, survivors } from '../../src/compare/findings.js';
import { comparedIn, inputOf, type Someone } from './people.js';

const CLOSED = [{ name: 'Avis', kind: 'scale' }] as const;

/** Twenty people for each option. */
const edition = (label: string, options: readonly string[]): Someone[] =>
  options.flatMap((option) =>
    Array.from({ length: 20 }, () => ({ edition: label, says: [{}], closed: { Avis: [option] } })),
  );

const compared = (...editions: readonly (readonly string[])[]) =>
  comparedIn(
    inputOf(
      editions.flatMap((options, at) => edition(String(2023 + at), options)),
      { closed: CLOSED },
    ),
  );

test('marks in an edition and words in the next are two questions, told as such, without a change', () => {
  const comparison = compared(['1', '2', '5'], ['Pas du tout', 'Plutôt', 'Tout à fait', 'Autre']);
  expect(comparison.closed.map(({ question }) => question)).toEqual(['Avis (2023)', 'Avis (2024)']);
  expect(comparison.closed.map(({ means }) => means?.means.length)).toEqual([1, 1]);
  expect(survivors(findingsOf(comparison))).toEqual([]);
  expect(comparison.warnings).toEqual([
    expect.stringMatching(
      /«\sAvis\s».*aucune réponse.*en 2023 \(«\s1\s», «\s2\s», «\s5\s»\) et en 2024 \(/,
    ),
  ]);
});

test.each<[string, readonly string[], readonly string[]]>([
  ['a common answer', ['Peu', 'Assez'], ['Assez', 'Beaucoup']],
  ['marks of other values', ['1', '2'], ['3', '4']],
  ['one answer alone', ['Peu', 'Assez'], ['Beaucoup']],
])('%s keeps a question whole', (_, first, second) => {
  expect(compared(first, second).closed.map(({ question }) => question)).toEqual(['Avis']);
});

test('editions that meet through a third are one', () => {
  const { closed } = compared(['Peu', 'Assez'], ['Bien', 'Très'], ['Peu', 'Très']);
  expect(closed.map(({ question }) => question)).toEqual(['Avis']);
});

test('editions of one vocabulary stay together', () => {
  const { closed } = compared(['1', '2'], ['Bien', 'Très'], ['1', '2']);
  expect(closed.map(({ question }) => question)).toEqual(['Avis (2023 et 2025)', 'Avis (2024)']);
});
