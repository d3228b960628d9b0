import { describe, expect, test } from 'vitest';
import { findingsOf, survivors } from '../../src/compare/findings.js';
import type { ClosedQuestion } from '../../src/model/survey.js';
import { comparedIn, inputOf, type Someone, times } from './people.js';

const SCALE = { name: 'Avis', kind: 'scale' } as const;

const rated = (edition: string, counts: Readonly<Record<string, number>>): Someone[] =>
  Object.entries(counts).flatMap(([option, count]) =>
    times(count, { edition, closed: { Avis: [option] } }),
  );

const meansOf = (people: readonly Someone[], question: ClosedQuestion = SCALE) =>
  comparedIn(inputOf(people, { closed: [question] })).closed[0]!.means;

const BEFORE = { 'Tout à fait': 10, Plutôt: 20, 'Plutôt pas': 5, 'Pas du tout': 1 };

test('a scale of words is worth 1 for the worst and a step more each time', () => {
  const { values, means } = meansOf(rated('2024', BEFORE))!;
  expect(values).toEqual([
    { option: 'Pas du tout', value: 1 },
    { option: 'Plutôt pas', value: 2 },
    { option: 'Plutôt', value: 3 },
    { option: 'Tout à fait', value: 4 },
  ]);
  expect(means).toEqual([
    {
      edition: '2024',
      people: 36,
      of: 36,
      mean: expect.closeTo(3.08333333333333, 12),
      deviation: expect.closeTo(0.7319250547114, 12),
      median: 3,
      low: expect.closeTo(2.83568552392422, 9),
      high: expect.closeTo(3.33098114274245, 9),
    },
  ]);
});

test('two means are compared by Welch’s test, corrected with the shares of closed questions', () => {
  const after = { 'Tout à fait': 20, Plutôt: 15, 'Plutôt pas': 5 };
  const [change] = meansOf([...rated('2024', BEFORE), ...rated('2025', after)])!.changes;
  expect(change).toEqual({
    from: '2024',
    to: '2025',
    difference: expect.closeTo(0.2916666666666667, 12),
    low: expect.closeTo(-0.0376746409308103, 9),
    high: expect.closeTo(0.6210079742641433, 9),
    p: expect.closeTo(0.0817384006136264, 9),
    // Second of five tests that so few people could prove.
    q: expect.closeTo((5 / 2) * 0.0817384006136264, 9),
    verdict: 'inconclusive',
  });
});

test('answers without a value are left out and counted', () => {
  const { means } = meansOf(rated('2024', { '5': 4, '3': 4, 'Sans avis': 2 }))!;
  expect(means[0]).toMatchObject({ people: 8, of: 10, mean: 4 });
});

test.each(['Ne se prononce pas', 'Je ne sais pas', 'Pas d’avis', 'Je n’ai pas participé', 'Autre'])(
  'nobody who says « %s » weighs on the mean of a scale of words',
  (beside) => {
    const { values, means } = meansOf(rated('2024', { ...BEFORE, [beside]: 9 }))!;
    expect(values).toHaveLength(4);
    expect(means[0]).toMatchObject({ people: 36, of: 45, mean: expect.closeTo(3.0833, 4) });
  },
);

test('the named ends of a scale of numbers are a step beyond', () => {
  const { means } = meansOf(rated('2024', { 'Non, pas du tout': 1, 2: 1, 3: 1, 4: 1, Oui: 1 }))!;
  expect(means[0]).toMatchObject({ people: 5, of: 5, mean: 3 });
});

test.each([
  ['the lowest is 1, though nobody chose 2', { 'Non, pas du tout': 2, 3: 1, 4: 1 }, 2.25],
  ['or 0, where somebody chose 1', { 'Non, pas du tout': 2, 1: 1, 2: 1 }, 0.75],
  ['the highest of more than seven is 10', { 7: 1, 8: 1, 'Oui, tout à fait': 2 }, 8.75],
])('the named end of a scale of numbers: %s', (_, chosen, mean) =>
  expect(meansOf(rated('2024', chosen))!.means[0]).toMatchObject({ mean }),
);

test('a mean of numbers reads decimal commas', () => {
  const { values, means } = meansOf(
    [
      { edition: '2024', closed: { Âge: ['30,5'] } },
      { edition: '2024', closed: { Âge: ['40'] } },
      { edition: '2024', closed: { Âge: ['ne sais pas'] } },
    ],
    { name: 'Âge', kind: 'number' },
  )!;
  expect(values).toEqual([]);
  expect(means[0]).toMatchObject({ people: 2, of: 3, mean: 35.25, median: 35.25 });
});

test('a mean of percentages reads their sign', () => {
  const { means } = meansOf(rated('2024', { '12,5 %': 1, '20%': 1 }), {
    name: 'Avis',
    kind: 'number',
  })!;
  expect(means[0]).toMatchObject({ people: 2, of: 2, mean: 16.25 });
});

test('a mean of ages reads those with their unit', () => {
  const { means } = meansOf(rated('2024', { '40': 1, '30 ans': 1, '30 min': 1 }), {
    name: 'Avis',
    kind: 'number',
  })!;
  expect(means[0]).toMatchObject({ people: 2, of: 3, mean: 35 });
});

test('a mean of numbers reads their signs', () => {
  const { means } = meansOf(rated('2024', { '+2': 3, '−1': 1, '-2': 1 }), {
    name: 'Avis',
    kind: 'number',
  })!;
  expect(means[0]).toMatchObject({ people: 5, of: 5, mean: 0.6 });
});

/** Options, and what each is worth. */
test.each<[string, Record<string, number>]>([
  ['satisfaction', { 'Pas du tout satisfait': 1, 'Plutôt satisfait': 3, 'Très satisfait': 4 }],
  ['satisfaction', { 'Très insatisfait': 1, Satisfait: 3, 'Très satisfait': 4 }],
  ['satisfaction', { Satisfait: 3, 'Très satisfait': 4 }],
  ['satisfaction', { 'Pas du tout satisfait': 1, 'Ni satisfait ni insatisfait': 3, Satisfait: 4 }],
  ['agreement', { 'Plutôt pas d’accord': 2, 'Tout à fait d’accord': 4 }],
  ['agreement', { 'Pas d’accord': 2, 'D’accord': 3, 'Tout à fait d’accord': 4 }],
  ['oui and non', { 'Non, pas du tout': 1, 'Oui, plutôt': 3, 'Oui, tout à fait': 4 }],
  ['oui and non in three degrees', { 'En partie': 2, 'Oui, totalement': 3 }],
  ['quality', { Insuffisant: 1, 'Assez bien': 3, Bien: 4, 'Très bien': 5 }],
  ['quality', { Moyen: 2, Bien: 3, 'Très bien': 4 }],
  ['quality', { Mauvais: 1, Bon: 3, Excellent: 4 }],
  ['frequency', { Jamais: 1, Parfois: 2, Toujours: 3 }],
  ['frequency', { Rarement: 2, Parfois: 3, Souvent: 4 }],
  ['certainty', { 'Probablement pas': 2, Probablement: 3, Certainement: 4 }],
  ['importance', { Inutile: 1, Important: 3, Indispensable: 4 }],
  ['comparison', { 'Moins bien': 1, Mieux: 3 }],
  ['any quality', { 'Plutôt pertinent': 3, 'Très pertinent': 4 }],
  ['any quality', { 'Pas ludique': 1, 'Assez ludique': 3 }],
  ['smileys', { '😡': 1, '😐': 3, '😍': 5, '🙁': 2 }],
  ['stars', { '★': 1, '★★★': 3, '★★★★★': 5 }],
  ['stars in words', { '2 étoiles': 2, '4 étoiles': 4 }],
  ['no known scale', { Novice: 1, Débutant: 2, Expert: 3 }],
])('degrees of %s keep their rank, whichever were chosen: %j', (_, worth) => {
  const chosen = Object.fromEntries(Object.keys(worth).map((option) => [option, 5]));
  const { values } = meansOf(rated('2024', chosen))!;
  expect(Object.fromEntries(values.map(({ option, value }) => [option, value]))).toEqual(worth);
});

test('the interval of a mean ends where its known degrees do', () => {
  const { means } = meansOf(rated('2024', { 'Plutôt satisfait': 1, 'Très satisfait': 6 }))!;
  expect(means[0]!.low).toBeGreaterThan(3);
  expect(means[0]!.high).toBe(4);
});

describe('there is no mean', () => {
  test.each([
    ['of a choice', { name: 'Avis', kind: 'choice' } as const, { Oui: 3, Non: 3 }],
    ['of a scale without degrees', SCALE, { Rouge: 3, Vert: 3 }],
    ['of a scale with two options of one degree', SCALE, { Excellent: 3, Parfait: 3, Moyen: 1 }],
    [
      'of a scale with an option whose degree is unknown',
      SCALE,
      { Très: 3, Moyen: 3, Autrement: 1 },
    ],
    ['of one option alone', SCALE, { Très: 3 }],
  ])('%s', (_, question, counts) => {
    expect(meansOf(rated('2024', counts), question)).toBeUndefined();
  });

  test('with an interval for one person, nor a change against one', () => {
    const { means, changes } = meansOf([
      ...rated('2024', BEFORE),
      ...rated('2025', { Plutôt: 1 }),
    ])!;
    expect(means[1]).toMatchObject({ people: 1, mean: 3, deviation: 0, low: null, high: null });
    expect(changes).toEqual([]);
  });
});

test.each([
  ['of fewer than five answers', { '3': 1, '5': 2 }],
  ['of answers that are all alike', { '5': 40 }],
])('a mean %s has no interval and no change', (_, before) => {
  const after = { '2': 10, '4': 60, '5': 30 };
  const { means, changes } = meansOf([...rated('2024', before), ...rated('2025', after)])!;
  expect(means.map(({ low, high }) => [low, high])).toEqual([
    [null, null],
    [expect.any(Number), expect.any(Number)],
  ]);
  expect(changes).toEqual([]);
});

test.each([
  { Insatisfait: 10, Satisfait: 20 },
  { 'Pas assez': 9, Assez: 9 },
  { Difficile: 10, Facile: 20, 'Sans avis': 3 },
])('a scale of two degrees has no mean: the share of one of them says it all', (chosen) => {
  expect(meansOf(rated('2024', chosen))).toBeUndefined();
});

test('no interval of a mean goes beyond the degrees of a scale, be its wording known or not', () => {
  const chosen = { 'Oui, beaucoup': 8, 'Oui, assez': 0, 'Non, pas vraiment': 1 };
  const all = {
    'Oui, beaucoup': 9,
    'Oui, assez': 9,
    'Non, pas vraiment': 9,
    'Non, pas du tout': 9,
  };
  const { means } = meansOf([...rated('2024', chosen), ...rated('2025', all)])!;
  expect(means[0]).toMatchObject({ mean: expect.closeTo(3.7778, 4), high: 4 });
});

test.each([
  ['Notez la journée, de 0 à 10', 10],
  ['Notez la journée', 10.25],
])('nor beyond the notes that its question names: %s', (name, high) => {
  const notes = [10, 10, 10, 10, 8].map((note) => ({
    edition: '2024',
    closed: { [name]: [String(note)] },
  }));
  const { means } = meansOf(notes, { name, kind: 'scale' })!;
  expect(means[0]!.high).toBeGreaterThanOrEqual(high);
  expect(means[0]!.high).toBeLessThan(high + 0.5);
});

test.each([
  [
    'notes, which are told by their mean alone',
    { 4: 30, 7: 40, 9: 10 },
    { 4: 5, 7: 40, 9: 35 },
    ['means'],
  ],
  [
    'degrees in words, which are told beside it',
    { Plutôt: 60, 'Pas du tout': 10, 'Tout à fait': 10 },
    { Plutôt: 25, 'Pas du tout': 10, 'Tout à fait': 45 },
    ['closed', 'means'],
  ],
])('established changes of a scale of %s', (_, before, after, tables) => {
  const people = [...rated('2024', before), ...rated('2025', after)];
  const proven = survivors(findingsOf(comparedIn(inputOf(people, { closed: [SCALE] }))));
  expect([...new Set(proven.map(({ table }) => table))].sort()).toEqual(tables);
});

test('two net scores are compared as means of −1, 0 and 1, and told', () => {
  const noted = (edition: string, counts: Readonly<Record<string, number>>) =>
    rated(edition, counts).map((one) => ({ ...one, closed: { [ASKED]: one.closed!.Avis! } }));
  const ASKED = 'Nous recommanderiez-vous ?';
  const comparison = comparedIn(
    inputOf(
      [
        ...noted('2024', { '9': 29, '7': 47, '5': 35, 'Ne sait pas': 4 }),
        ...noted('2025', { '10': 46, '8': 45, '2': 24 }),
      ],
      { closed: [{ name: ASKED, kind: 'scale' }] },
    ),
  );
  const { scores, changes } = comparison.closed[0]!.netScore!;
  expect(scores.map(({ people, score }) => [people, score])).toEqual([
    [111, -6 / 111],
    [115, 22 / 115],
  ]);
  // scipy 1.17: ttest_ind of these −1, 0 and 1, equal_var=False.
  expect(changes).toEqual([
    expect.objectContaining({
      difference: expect.closeTo(0.245358401880141, 12),
      low: expect.closeTo(0.0460088995443, 9),
      high: expect.closeTo(0.444707904216, 9),
      p: expect.closeTo(0.0160829482072, 9),
    }),
  ]);
  const [told] = findingsOf(comparison).filter(({ table }) => table === 'netScore');
  expect(told!.text.replaceAll(/\s/gu, ' ')).toMatch(
    /^Le score net \(NPS\) de « Nous recommanderiez-vous \? » .+ : de −5 à \+19 entre 2024 et 2025.* \(sur 111 puis 115 personnes, écart de \+25, intervalle \+5 à \+44 points\)\.$/u,
  );
});
