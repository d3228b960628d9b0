import { expect, test } from 'vitest';
import { familyOf, type Test } from '../../src/compare/family.js';
import type { Change } from '../../src/model/change.js';
import { comparedIn, inputOf, times } from './people.js';

const q = (...tests: readonly Test[]): unknown[] => {
  const family = familyOf(tests);
  return tests.map((test) => family.get(test));
};

const of = (p: number, least = 0): Test => ({ p, least });

test('the tests of a family are corrected together, and each keeps its own', () => {
  expect(q(of(0.02))).toEqual([0.02]);
  expect(q(of(0.02), of(0.9), of(0.8), of(0.5))).toEqual([0.08, 0.9, 0.9, expect.closeTo(0.9, 12)]);
});

test('what no number of people could prove is not tested, and makes nothing harder to prove', () => {
  expect(q(of(0.02), of(0.5, 0.3))).toEqual([0.02, undefined]);
});

test('themes and closed questions are corrected by themselves, whatever else is compared', () => {
  const said = (edition: string, praises: boolean) => ({
    edition,
    says: [
      praises
        ? { themes: { lieu: 'neutral' as const }, intents: ['eloge' as const] }
        : { themes: { repas: 'neutral' as const } },
    ],
    closed: { Avis: [praises ? 'Oui' : 'Non'] },
  });
  const people = [
    ...times(30, said('2024', false)),
    ...times(20, said('2024', true)),
    ...times(20, said('2025', false)),
    ...times(30, said('2025', true)),
  ];
  const closed = [{ name: 'Avis', kind: 'choice' as const }];
  const [alone, among] = [[], closed].map((asked) =>
    comparedIn(inputOf(people, { closed: asked })),
  );
  const changed = (tables: readonly { changes: readonly Change[] }[]) =>
    tables.map(({ changes }) => changes.map(({ midQ, verdict }) => [midQ, verdict]));
  expect(changed(among!.themes)).toEqual(changed(alone!.themes));
  expect(changed(among!.intents)).toEqual(changed(alone!.intents));
  const option = among!.closed[0]!.options[0]!.changes[0]!;
  expect(option.midQ).toBeCloseTo(option.midP, 12);
});
