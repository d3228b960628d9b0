import { expect, it } from 'vitest';
import type { Compared } from '../../src/model/comparison.js';
import { mostSaid, sharesTable } from '../../src/report/shares-table.js';

const line = (
  label: string,
  counts: Readonly<Record<string, readonly [number, number]>>,
): Compared => ({
  ...{ id: label, label, changes: [] },
  shares: Object.entries(counts).map(([edition, [people, of]]) => ({
    ...{ edition, people, of, share: of > 0 ? people / of : 0, low: 0, high: 1 },
  })),
});

const NAMES = { caption: 'Avis', first: 'Réponse' };

it('leaves out the editions that did not ask', () => {
  const { head, groups, rows } = sharesTable(
    [line('Oui', { '2024': [3, 9], '2025': [0, 0] })],
    ['2024', '2025'],
    NAMES,
  );
  expect(head).toEqual(['Réponse', 'Part 2024', 'Personnes 2024', 'Intervalle 2024']);
  expect(groups!.titles).toEqual(['2024']);
  expect(rows[0]).toHaveLength(4);
});

it('names no edition that is alone', () => {
  const { head, groups } = sharesTable([line('Oui', { export: [3, 9] })], ['export'], NAMES);
  expect(head).toEqual(['Réponse', 'Part', 'Personnes', 'Intervalle']);
  expect(groups).toBeUndefined();
});

it('puts first what most people say in all editions, and leaves out what nobody says', () => {
  const lines = [
    line('Lieu', { '2024': [3, 9], '2025': [1, 9] }),
    line('Jauge', { '2024': [0, 9], '2025': [0, 9] }),
    line('Rythme', { '2024': [1, 9], '2025': [5, 9] }),
  ];
  expect(mostSaid(lines).map(({ label }) => label)).toEqual(['Rythme', 'Lieu']);
});
