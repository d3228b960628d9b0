import { expect, test } from 'vitest';
import type { ClosedQuestion, Respondent } from '../../src/model/survey.js';
import { comparedIn, inputOf, times } from './people.js';

const sharesOf = (question: ClosedQuestion, closed: readonly Respondent['closed'][]) =>
  comparedIn(
    inputOf(
      closed.map((own) => ({ edition: '2025', closed: own })),
      { closed: [question] },
    ),
  ).closed[0]!.options.map(({ label, shares }) => [label, shares[0]!.people, shares[0]!.of]);

test('the denominator is the people who answered the question', () => {
  const question = { name: 'Avis', kind: 'scale' } as const;
  expect(sharesOf(question, [{ Avis: ['Bien'] }, { Avis: ['Moyen'] }, {}])).toEqual([
    ['Bien', 1, 2],
    ['Moyen', 1, 2],
  ]);
});

test('someone who ticks two options counts in both, who ticks none in the denominator', () => {
  const question = { name: 'Buts', kind: 'multiple' } as const;
  const answers = [{ Buts: ['Voir', 'Apprendre'] }, { Buts: ['Voir', 'Voir'] }, { Buts: [] }];
  expect(sharesOf(question, answers)).toEqual([
    ['Voir', 2, 3],
    ['Apprendre', 1, 3],
  ]);
});

test('many numbers are counted by quarters, few one by one', () => {
  const question = { name: 'Âge', kind: 'number' } as const;
  const many = Array.from({ length: 40 }, (_, at) => ({ Âge: [String(20 + at)] }));
  expect(sharesOf(question, many)).toEqual([
    ['20 à 29', 10, 40],
    ['30 à 39', 10, 40],
    ['40 à 49', 10, 40],
    ['50 à 59', 10, 40],
  ]);
  expect(sharesOf(question, [{ Âge: ['10'] }, { Âge: ['9'] }, { Âge: ['ne sais pas'] }])).toEqual([
    ['9', 1, 3],
    ['10', 1, 3],
    ['ne sais pas', 1, 3],
  ]);
});

test('an age with its unit is in its class, and what is no number is listed for nobody', () => {
  const question = { name: 'Âge', kind: 'number' } as const;
  const ages = ['9', '10 ans', 'la dizaine', 'dix et demi'].map((age) => ({ Âge: [age] }));
  expect(sharesOf(question, ages)).toEqual([
    ['9', 1, 4],
    ['10', 1, 4],
    ['Autre réponse', 2, 4],
  ]);
});

test('percentages are counted by classes of percentages', () => {
  const question = { name: 'Part', kind: 'number' } as const;
  const many = Array.from({ length: 40 }, (_, at) => ({ Part: [`${20 + at} %`] }));
  expect(sharesOf(question, many).map(([label]) => label)).toEqual(
    ['20 à 29', '30 à 39', '40 à 49', '50 à 59'].map((range) => `${range}\u00a0%`),
  );
});

test('a question that an edition did not ask has no change there', () => {
  const { closed } = comparedIn(
    inputOf(
      [
        { edition: '2024', closed: {} },
        { edition: '2025', closed: { Avis: ['Bien'] } },
      ],
      { closed: [{ name: 'Avis', kind: 'scale' }] },
    ),
  );
  expect(closed[0]!.options[0]!.changes).toEqual([]);
});

test('a question that is not of one kind in all editions has shares, no change, and a warning', () => {
  const people = [
    ...times(40, { edition: '2024', closed: { But: ['Voir, Agir'], Avis: ['Oui'] } }),
    ...times(40, { edition: '2025', closed: { But: ['Voir', 'Agir'], Avis: ['Non'] } }),
  ];
  const { closed, warnings } = comparedIn(
    inputOf(people, {
      closed: [
        { name: 'But', kind: 'multiple', differs: true },
        { name: 'Avis', kind: 'choice' },
      ],
    }),
  );
  const [goal, opinion] = closed;
  expect(
    goal!.options.map(({ label, shares }) => [label, ...shares.map((one) => one.people)]),
  ).toEqual([
    ['Agir', 0, 40],
    ['Voir', 0, 40],
    ['Voir, Agir', 40, 0],
  ]);
  expect(goal!.options.flatMap(({ changes }) => changes)).toEqual([]);
  expect(opinion!.options.map(({ changes }) => changes[0]!.verdict)).toEqual(['down', 'up']);
  expect(warnings.filter((text) => text.includes('«\u00a0But\u00a0»'))).toEqual([
    expect.stringContaining('n’est pas lue de la même façon dans toutes les éditions'),
  ]);
});

test('options without an order of their own stand as in the latest edition that asked', () => {
  const respondents = [
    ...times(9, { edition: '2023', closed: { Canal: ['Affiche'] } }),
    ...times(2, { edition: '2024', closed: { Canal: ['Affiche'] } }),
    ...times(5, { edition: '2024', closed: { Canal: ['Lettre'] } }),
    { edition: '2025', closed: {} },
  ];
  const { closed } = comparedIn(
    inputOf(respondents, { closed: [{ name: 'Canal', kind: 'choice' }] }),
  );
  expect(closed[0]!.options.map(({ label }) => label)).toEqual(['Lettre', 'Affiche']);
});
