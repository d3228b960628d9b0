import { describe, expect, test } from 'vitest';
import { comparisonText } from '../../src/commands/compare-text.js';
import { findingsOf, survivors } from '../../src/compare/findings.js';
import { concludedWith } from '../../src/compare/reserves.js';
import { UserError } from '../../src/errors.js';
import { everyDifferenceSheet } from '../../src/report/sheets/differences.js';
import { comparedIn, inputOf, type Someone, times } from './people.js';

/** `people` of `of` of a profile speak of places. */
const profile = (
  edition: string,
  label: string,
  [people, of]: readonly [number, number],
): Someone[] => {
  const closed = { Profil: [label] };
  return [
    ...times(people, { edition, closed, says: [{ themes: { lieu: 'positive' } }] }),
    ...times(of - people, { edition, closed, says: [{}] }),
  ];
};

/** Half of the agents and a tenth of the others speak of places, each year; only the mix changes. */
const MIXED = [
  ...profile('2024', 'Agent', [20, 40]),
  ...profile('2024', 'Asso', [16, 160]),
  ...profile('2025', 'Agent', [80, 160]),
  ...profile('2025', 'Asso', [4, 40]),
];

const input = inputOf(MIXED, { closed: [{ name: 'Profil :', kind: 'choice' }] });
const named = {
  ...input,
  respondents: input.respondents.map(({ closed, ...one }) => ({
    ...one,
    closed: { 'Profil :': closed.Profil! },
  })),
};

test('a change at equal mix is never more than all of the people', () => {
  const year = (label: string, people: number) => [
    ...profile(label, 'Agent', [people, 6]),
    ...profile(label, 'Asso', [people, 6]),
  ];
  const people = [...year('2023', 0), ...year('2024', 6), ...year('2025', 0)];
  const closed = [{ name: 'Profil', kind: 'choice' as const }];
  const [lieu] = comparedIn(inputOf(people, { closed }), 'Profil').themes;
  const [risen, fallen] = lieu!.standardised!.changes;
  expect([risen!.difference, risen!.high]).toEqual([1, 1]);
  expect([fallen!.difference, fallen!.low]).toEqual([-1, -1]);
});

describe('shares at equal mix', () => {
  const { themes, standardisedBy, warnings } = comparedIn(named, 'Profil');

  test('are those of all editions together, beside the raw ones', () => {
    const [lieu] = themes;
    expect(standardisedBy).toBe('Profil :');
    expect(lieu!.shares.map(({ share }) => share)).toEqual([0.18, 0.42]);
    expect(lieu!.standardised!.shares.map(({ share }) => share)).toEqual([
      expect.closeTo(0.3, 12),
      expect.closeTo(0.3, 12),
    ]);
  });

  test('leave nothing of a change that the mix explains, and it is said', () => {
    const [lieu] = themes;
    const [equal] = lieu!.standardised!.changes;
    expect(lieu!.changes[0]!.verdict).toBe('up');
    expect(equal!.difference).toBeCloseTo(0, 12);
    expect(equal!.low).toBeCloseTo(-0.100763943111396, 12);
    expect(equal!.high).toBeCloseTo(0.100763943111396, 12);
    expect(warnings).toEqual([
      expect.stringMatching(
        /réponses à «\u00a0Profil :\u00a0» ne se répartissent plus de la même façon.*lisez les parts à composition égale/,
      ),
      expect.stringMatching(/LIEU.*serait de 0\u00a0point .* au lieu de \+24\u00a0points/),
    ]);
  });
});

test('an edition in which nobody says anything has none', () => {
  const people = [...MIXED, ...times(4, { edition: '2026', says: [] })];
  const { themes } = comparedIn(
    inputOf(people, { closed: [{ name: 'Profil', kind: 'choice' }] }),
    'Profil',
  );
  const { shares } = themes[0]!.standardised!;
  expect(shares.map(({ edition }) => edition)).toEqual(['2024', '2025']);
});

test('in a terminal they follow the raw ones, whatever changes', () => {
  const text = comparisonText(comparedIn(named, 'Profil'), 'editions').join('\n');
  expect(text).toMatch(/\nThèmes à composition égale selon «\sProfil :\s»\n/);
  expect(text).toMatch(/\nLIEU +30\s% \(.* 30\s% \(/);
  expect(comparisonText(comparedIn(named), 'editions').join('\n')).not.toMatch(
    /Thèmes à composition égale/,
  );
});

test('without it, a change of mix is told with what it explains, and the remedy beside', () => {
  const { warnings, remedies, themes, standardisedBy } = comparedIn(named);
  expect(standardisedBy).toBeUndefined();
  expect(themes[0]!.changes[0]!.equalMix).toEqual({
    question: 'Profil :',
    difference: expect.closeTo(0, 12),
    low: expect.closeTo(-0.100763943111396, 12),
    high: expect.closeTo(0.100763943111396, 12),
    holds: false,
  });
  expect(remedies.map(({ french }) => french)).toEqual([expect.stringContaining('--standardise')]);
  expect(warnings).toEqual([
    expect.stringMatching(
      /passe de 20\u00a0% \(40 sur 200, 2024\) à 80\u00a0% \(160 sur 200, 2025\)/,
    ),
    expect.stringMatching(/LIEU.*serait de 0\u00a0point .* au lieu de \+24\u00a0points/),
  ]);
});

test('groups that are few in some edition stand together, and it is said', () => {
  const people = [
    ...MIXED,
    ...profile('2024', 'Élu', [2, 4]),
    ...profile('2024', 'Presse', [1, 6]),
    ...profile('2025', 'Élu', [4, 9]),
    ...profile('2025', 'Presse', [1, 2]),
  ];
  const { themes, warnings } = comparedIn(
    inputOf(people, { closed: [{ name: 'Profil', kind: 'choice' }] }),
    'Profil',
  );
  const share = (200 * 0.5 + 200 * 0.1 + 21 * 0.3) / 421;
  expect(themes[0]!.standardised!.shares[0]!.share).toBeCloseTo(share, 12);
  expect(warnings[0]).toMatch(/«\sÉlu\s» et «\sPresse\s» comptent ensemble.*au moins 5\spersonnes/);
});

test('groups stand together by the threshold that is asked for', () => {
  const people = [...MIXED, ...profile('2024', 'Élu', [2, 6]), ...profile('2025', 'Élu', [4, 7])];
  const closed = [{ name: 'Profil', kind: 'choice' as const }];
  const compare = (threshold: number) =>
    comparedIn(inputOf(people, { closed }), 'Profil', threshold);
  const shareOf = ({ themes }: ReturnType<typeof compare>) =>
    themes[0]!.standardised!.shares[0]!.share;
  expect(shareOf(compare(6))).not.toBeCloseTo(shareOf(compare(7)), 6);
  expect(() => compare(100)).toThrow('au moins 100\u00a0personnes');
});

test('a question that one edition did not ask cannot serve', () => {
  const people = [
    ...profile('2024', 'Agent', [5, 9]),
    ...profile('2024', 'Asso', [5, 9]),
    ...times(20, { edition: '2025', says: [{}] }),
  ];
  const compare = () =>
    comparedIn(inputOf(people, { closed: [{ name: 'Profil', kind: 'choice' }] }), 'Profil');
  expect(compare).toThrow(UserError);
  expect(compare).toThrow(/«\u00a0Profil\u00a0» ne permet pas/);
});

test('a mix whose answers seem renamed says that it makes nothing equal', () => {
  const people = [
    ...profile('2024', 'Agent de mairie', [20, 40]),
    ...profile('2024', 'Asso', [16, 40]),
    ...profile('2024', 'Élu', [16, 40]),
    ...profile('2025', 'Agente de mairie', [20, 40]),
    ...profile('2025', 'Asso', [16, 40]),
    ...profile('2025', 'Élu', [16, 40]),
  ];
  const { warnings } = comparedIn(
    inputOf(people, { closed: [{ name: 'Profil', kind: 'choice' }] }),
    'Profil',
  );
  expect(warnings[0]).toMatch(
    /rien n’est vraiment égalisé.*«\sAgent de mairie\s» \(2024\) et «\sAgente de mairie\s» \(2025\)/,
  );
});

test('a change that is the same in every group holds at equal mix, in editions that ask the question', () => {
  const people = [
    ...times(30, { edition: '2023', says: [{ themes: { lieu: 'positive' as const } }] }),
    ...times(30, { edition: '2023', says: [{}] }),
    ...profile('2024', 'Agent', [4, 40]),
    ...profile('2024', 'Asso', [16, 160]),
    ...profile('2025', 'Agent', [80, 160]),
    ...profile('2025', 'Asso', [20, 40]),
  ];
  const { themes } = comparedIn(inputOf(people, { closed: [{ name: 'Profil', kind: 'choice' }] }));
  const { changes } = themes[0]!;
  const told = changes.map(({ from, to, equalMix }) => [from, to, equalMix?.holds]);
  expect(told).toEqual([
    ['2023', '2024', undefined],
    ['2024', '2025', true],
    ['2023', '2025', undefined],
  ]);
  expect(changes[1]!.equalMix!.difference).toBeCloseTo(0.4, 12);
});

test('a change that goes with who answered is doubtful, and reserved wherever it is concluded', () => {
  const comparison = comparedIn(named);
  const [found] = survivors(findingsOf(comparison)).filter(({ table }) => table === 'themes');
  expect(found).toMatchObject({ isDoubtful: true, hangs: true });
  const change = comparison.themes[0]!.changes[0]!;
  expect(concludedWith(change)).toBe('hausse (sous réserve\u00a0: non établi à composition égale)');
  const { columns, rows } = everyDifferenceSheet(comparison, 'editions');
  const titles = columns.map(({ title }) => title);
  expect(titles.slice(-5)).toEqual([
    'différence à composition égale',
    'borne basse à composition égale',
    'borne haute à composition égale',
    'composition selon',
    'réserve',
  ]);
  expect(rows[0]![titles.indexOf('conclusion')]).toBe('hausse');
  expect(rows[0]!.slice(-2)).toEqual(['Profil :', 'non établi à composition égale']);
});
