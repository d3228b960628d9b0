import { expect, test } from 'vitest';
import { groupsChosen, peopleGroups } from '../../src/analysis/people-groups.js';
import { peopleOf } from '../../src/compare/people.js';
import type { ClosedQuestion } from '../../src/model/survey.js';
import { PRIVACY } from '../../src/people/privacy.js';
import { inputOf, type Someone, times } from '../compare/people.js';

const CLOSED: readonly ClosedQuestion[] = [
  { name: 'Profil', kind: 'choice' },
  { name: 'Avis', kind: 'scale' },
  { name: 'Buts', kind: 'multiple' },
  { name: 'Âge', kind: 'number' },
];

const writing = (count: number, closed: Record<string, string>, edition = '2025'): Someone[] =>
  times(count, {
    edition,
    says: [{}],
    closed: Object.fromEntries(Object.entries(closed).map(([name, one]) => [name, [one]])),
  });

function groupsOf(people: readonly Someone[], threshold = PRIVACY.threshold) {
  const input = inputOf(people, { closed: CLOSED });
  return peopleGroups(peopleOf(input), { ...input, closed: CLOSED }, { threshold });
}

/** Question, group and edition of each group, with its people. */
const sizes = (people: readonly Someone[], threshold?: number) =>
  groupsOf(people, threshold).flatMap(({ question, label, members }) =>
    Object.entries(members).map(([edition, ids]) => [question, label, edition, ids.length]),
  );

test('questions of one choice make groups, edition by edition', () => {
  const people = [
    ...writing(6, { Profil: 'Agent', Buts: 'Rire', Âge: '40' }),
    ...writing(5, { Profil: 'Élu' }),
    ...writing(7, { Profil: 'Agent' }, '2026'),
    ...writing(5, {}, '2026'),
  ];
  expect(sizes(people)).toEqual([
    ['Profil', 'Agent', '2025', 6],
    ['Profil', 'Agent', '2026', 7],
    ['Profil', 'Élu', '2025', 5],
    ['Profil', 'Sans réponse', '2026', 5],
  ]);
});

test('people who wrote nothing make no group larger', () => {
  const silent = times(8, { edition: '2025', closed: { Profil: ['Élu'] } });
  const written = [...writing(9, { Profil: 'Agent' }), ...writing(8, { Profil: 'Asso' })];
  expect(sizes([...written, ...writing(1, { Profil: 'Élu' }), ...silent])).toEqual([
    ['Profil', 'Agent', '2025', 9],
    ['Profil', 'Autres groupes', '2025', 9],
  ]);
});

test('a question of which one group is left is no filter', () => {
  const people = [...writing(9, { Profil: 'Agent' }), ...writing(2, { Profil: 'Élu' })];
  expect(sizes(people)).toEqual([]);
  expect(sizes(people, 2)).toHaveLength(2);
});

test('a question that would single somebody out once crossed is left out of its edition', () => {
  const two = (edition: string, sad: number) => [
    ...writing(20, { Profil: 'Agent', Avis: 'Bien' }, edition),
    ...writing(20 - sad, { Profil: 'Élu', Avis: 'Bien' }, edition),
    ...writing(sad, { Profil: 'Élu', Avis: 'Mal' }, edition),
    ...writing(10, { Profil: 'Agent', Avis: 'Mal' }, edition),
  ];
  expect(sizes([...two('2024', 5), ...two('2025', 4)])).toEqual([
    ['Profil', 'Agent', '2024', 30],
    ['Profil', 'Agent', '2025', 30],
    ['Profil', 'Élu', '2024', 20],
    ['Profil', 'Élu', '2025', 20],
    ['Avis', 'Bien', '2024', 35],
    ['Avis', 'Mal', '2024', 15],
  ]);
});

test('whatever groups are crossed, five people or none are left', () => {
  const people = Array.from({ length: 90 }, (_, n) =>
    writing(1, { Profil: 'ABCD'[n % 4]!, Avis: 'xyz'[n % 3]! }),
  ).flat();
  const kept = groupsOf(people).map(({ members }) => new Set(members['2025']));
  const cells = new Map<string, number>();
  for (const [n] of people.entries()) {
    const key = kept.map((ids) => Number(ids.has(`r${n}`))).join('');
    cells.set(key, (cells.get(key) ?? 0) + 1);
  }
  expect(kept).toHaveLength(7);
  expect(Math.min(...cells.values())).toBeGreaterThanOrEqual(5);
});

test('degrees stand in their order, what editions pool after them', () => {
  const people = [
    ...writing(9, { Avis: 'Très satisfait' }, '2025'),
    ...writing(2, { Avis: 'Plutôt satisfait' }, '2025'),
    ...writing(3, { Avis: 'Plutôt pas satisfait' }, '2025'),
    ...writing(9, { Avis: 'Très satisfait' }, '2026'),
    ...writing(9, { Avis: 'Plutôt pas satisfait' }, '2026'),
    ...writing(9, { Avis: 'Plutôt satisfait' }, '2026'),
  ];
  expect(groupsOf(people).map(({ label }) => label)).toEqual([
    'Très satisfait',
    'Plutôt satisfait',
    'Plutôt pas satisfait',
    'Autres groupes',
  ]);
});

test('the questions that are named are those offered, in that order; all where none is', () => {
  const named = (names?: readonly string[]) =>
    groupsChosen({ closed: CLOSED, sources: [] }, names).map(({ name }) => name);
  expect(named(['avis', 'Profil', 'Avis'])).toEqual(['Avis', 'Profil']);
  expect(named([])).toEqual([]);
  expect(named()).toEqual(CLOSED.map(({ name }) => name));
  expect(() => named(['Profil', 'Ville'])).toThrow(/Aucune question fermée ne s’appelle «\sVille/u);
  expect(() => named(['Buts'])).toThrow(/plusieurs groupes/u);
});
