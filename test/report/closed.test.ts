import { expect, it } from 'vitest';
import { recommending } from '../../src/compare/recommending.js';
import { closedBases, closedChapter } from '../../src/report/sections/closed.js';
import { viewOf } from '../../src/report/view.js';
import { comparedIn, inputOf, times } from '../compare/people.js';
import { analysisOf, saidIn } from './fixture.js';

it.each([
  [1, 'A répondu\u00a0: 1\u00a0personne en 2025.'],
  [2, 'Ont répondu\u00a0: 2\u00a0personnes en 2025.'],
])('counts the %i who answered with the verb that agrees', (of, told) => {
  const share = { edition: '2025', people: of, of, share: 1, low: 0.2, high: 1 };
  const option = { id: 'Oui', label: 'Oui', shares: [share], changes: [] };
  const question = { question: 'Reviendrez-vous ?', kind: 'choice' as const, options: [option] };
  expect(closedBases(question, viewOf(analysisOf()))).toBe(told);
});

it('tells the net score of who would recommend, with its interval, and a caution on few people', () => {
  const people = (edition: string, notes: readonly (readonly [string, number])[]) =>
    notes.flatMap(([note, size]) =>
      times(size, { edition, closed: { 'Recommanderiez-vous ?': [note] } }),
    );
  const [question] = comparedIn(
    inputOf(
      [
        ...people('2024', [
          ['9', 80],
          ['8', 45],
          ['3', 40],
        ]),
        ...people('2025', [
          ['10', 6],
          ['7', 2],
          ['6', 2],
          ['Ne sait pas', 4],
        ]),
      ],
      { closed: [{ name: 'Recommanderiez-vous ?', kind: 'scale' }] },
    ),
  ).closed;
  expect(closedBases(question!, viewOf(analysisOf())).replace(/\u00a0/gu, ' ')).toMatch(
    /Score net de recommandation \(NPS : .+ en points\) : \+24 en 2024 \(sur 165 personnes, intervalle \+12 à \+36\) ; \+40 en 2025 \(sur 10, intervalle −12 à \+79\)\. De 2024 à 2025, \+16 points \(intervalle −45 à \+77\) : on ne peut pas conclure\. Sur moins de 30 personnes/u,
  );
});

it.each([
  [['10', '9', '8', '7', '3'], true],
  [['10', '9', '7', '3'], false],
])(
  'tells the net score of %j with « Autres réponses » where these are low ones alone: %s',
  (notes, is) => {
    const chosen = [...notes, 'Autres réponses'];
    const shares = [{ edition: 'Élus', people: 10, of: 10 * chosen.length }].map((one) => ({
      ...one,
      ...{ share: 1 / chosen.length, low: 0, high: 1 },
    }));
    const options = chosen.map((label) => ({ id: label, label, shares, changes: [] }));
    const question = { question: 'Recommanderiez-vous ?', kind: 'scale' as const, options };
    expect(recommending(question).length > 0).toBe(is);
  },
);

it('says that figures show the last three of more editions', () => {
  const view = viewOf(analysisOf());
  const editions = ['2021', '2022', '2023', '2024', '2025'];
  expect(saidIn(closedChapter({ ...view, editions }))[0]).toContain('les trois dernières éditions');
  expect(saidIn(closedChapter(view))[0]).not.toContain('dernières');
});

it.each([
  [
    { '2024': 0, '2025': 3 },
    'Sont comptées : 4 personnes en 2024 et 4 en 2025, dont 3 en 2025 qui n’ont rien coché. Plusieurs',
  ],
  [{ '2024': 0, '2025': 1 }, '4 en 2025, dont 1 en 2025 qui n’a rien coché. Plusieurs'],
  [{ '2024': 1, '2025': 2 }, ', dont 1 en 2024 et 2 en 2025 qui n’ont rien coché. Plusieurs'],
  [{ '2024': 0, '2025': 0 }, '4 en 2025. Plusieurs'],
])('tells how many of those who answered ticked nothing: %j', (none, told) => {
  const people = Object.entries(none).flatMap(([edition, size]) => [
    ...times(size, { edition, closed: { Buts: [] } }),
    ...times(4 - size, { edition, closed: { Buts: ['Voir'] } }),
  ]);
  const closed = [{ name: 'Buts', kind: 'multiple' as const }];
  const [question] = comparedIn(inputOf(people, { closed })).closed;
  expect(closedBases(question!, viewOf(analysisOf())).replace(/\u00a0/gu, ' ')).toContain(told);
});

it('draws no question that hardly anybody answers, and names it', () => {
  const people = [
    ...times(8, { edition: '2025', closed: { Repas: ['Bon'] } }),
    ...times(2, { edition: '2025', closed: { Repas: ['Bon'], Navette: ['Pleine'] } }),
  ];
  const closed = ['Repas', 'Navette'].map((name) => ({ name, kind: 'choice' as const }));
  const comparison = comparedIn(inputOf(people, { closed }));
  const told = (threshold: number) =>
    JSON.stringify(closedChapter(viewOf({ ...analysisOf(), comparison, threshold }))!.blocks);
  expect(told(5)).toMatch(/moins de 5.personnes y ont répondu.: «.Navette.»/u);
  expect(told(5)).not.toContain('Pleine');
  expect(told(2)).toContain('Pleine');
});

it('says once how many answered most questions, and of each other how many did', () => {
  const asked = ['Repas', 'Lieu', 'Horaires', 'Navette'];
  const people = [
    ...times(6, {
      edition: '2025',
      closed: Object.fromEntries(asked.map((name) => [name, ['Bon']])),
    }),
    ...times(2, {
      edition: '2025',
      closed: Object.fromEntries(asked.slice(0, 3).map((name) => [name, ['Moyen']])),
    }),
  ];
  const closed = asked.map((name) => ({ name, kind: 'choice' as const }));
  const comparison = comparedIn(inputOf(people, { closed }));
  const texts = saidIn(closedChapter(viewOf({ ...analysisOf(), comparison })));
  expect(texts[0]).toContain('sauf mention contraire, 8\u00a0personnes en 2025.');
  expect(texts.slice(1)).toEqual(['Ont répondu\u00a0: 6\u00a0personnes en 2025.']);
});

it('names the items of a grid by themselves, unless another question is called so, and heads them with their grid', () => {
  const item = (question: string) => ({ name: question, kind: 'scale' as const });
  const names = ['Avis [Lieu]', 'Avis [Rythme]', 'Avis.Accueil', 'Rythme', 'Autre [Seul]'];
  const people = times(6, {
    edition: '2025',
    closed: Object.fromEntries(names.map((one) => [one, ['Bon']])),
  });
  const { closed } = comparedIn(inputOf(people, { closed: names.map(item) }));
  const analysis = analysisOf();
  const view = viewOf({ ...analysis, comparison: { ...analysis.comparison, closed } });
  expect(names.map(view.questionLabel)).toEqual([
    'Lieu',
    'Avis [Rythme]',
    'Accueil',
    'Rythme',
    'Autre [Seul]',
  ]);
  expect(JSON.stringify(closedChapter(view)!.blocks)).toContain('"text":"Avis\u00a0: Lieu"');
  expect(closedBases(closed[0]!, view)).toMatch(/^Ont répondu/u);
});
