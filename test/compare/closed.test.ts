import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingsOf } from '../../src/compare/findings.js';
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

test.each([
  ['scale', ['Satisfait', 3, 5]],
  ['choice', ['Satisfait', 3, 9]],
] as const)('who is not concerned counts in no share of the degrees of a %s', (kind, satisfied) => {
  const avis = (count: number, option: string) =>
    times(count, { edition: '', closed: { Avis: [option] } });
  const answers = [...avis(3, 'Satisfait'), ...avis(2, 'Pas satisfait'), ...avis(4, 'Sans objet')];
  const shares = sharesOf(
    { name: 'Avis', kind },
    answers.map(({ closed }) => closed!),
  );
  expect(shares).toContainEqual(satisfied);
  expect(shares).toContainEqual(['Sans objet', 4, 9]);
});

test('who is not concerned moves no degree, between editions or groups', () => {
  const size = fc.integer({ min: 0, max: 60 });
  fc.assert(
    fc.property(
      size,
      size,
      fc.constantFrom('Sans objet', 'Ne se prononce pas'),
      (now, then, beside) => {
        const edition = (label: string, unconcerned: number) =>
          (
            [
              [40, 'Satisfait'],
              [30, 'Pas satisfait'],
              [unconcerned, beside],
            ] as const
          ).flatMap(([count, option]) =>
            times(count, { edition: label, closed: { Avis: [option], Mode: [label] } }),
          );
        const { closed } = comparedIn(
          inputOf([...edition('2024', then), ...edition('2025', now)], {
            closed: [{ name: 'Avis', kind: 'scale' }],
          }),
        );
        const degrees = closed[0]!.options.filter(({ id }) => id !== beside);
        expect(
          degrees.flatMap(({ changes }) => changes.map(({ difference }) => difference)),
        ).toEqual([0, 0]);
      },
    ),
  );
});

test('a pair of degrees is tested and told as a pair beside those who choose neither', () => {
  const avis = (edition: string, sizes: Readonly<Record<string, number>>) =>
    Object.entries(sizes).flatMap(([option, count]) =>
      times(count, { edition, closed: { Avis: [option] } }),
    );
  const comparison = comparedIn(
    inputOf(
      [
        ...avis('2024', { Satisfait: 60, 'Pas satisfait': 20, 'Sans objet': 9 }),
        ...avis('2025', { Satisfait: 20, 'Pas satisfait': 60, 'Sans objet': 9 }),
      ],
      { closed: [{ name: 'Avis', kind: 'scale' }] },
    ),
  );
  expect(findingsOf(comparison).map(({ id }) => id)).toEqual(['Satisfait', 'Sans objet']);
});

test('that fewer are concerned, however sure, comes after what those concerned think', () => {
  const avis = (edition: string, sizes: Readonly<Record<string, number>>) =>
    Object.entries(sizes).flatMap(([option, count]) =>
      times(count, { edition, closed: { Avis: [option] } }),
    );
  const [first, second] = findingsOf(
    comparedIn(
      inputOf(
        [
          ...avis('2024', { Satisfait: 60, 'Pas satisfait': 20 }),
          ...avis('2025', { Satisfait: 40, 'Pas satisfait': 40, 'Sans objet': 300 }),
        ],
        { closed: [{ name: 'Avis', kind: 'scale' }] },
      ),
    ),
  );
  expect([first!.id, second!.id]).toEqual(['Satisfait', 'Sans objet']);
  expect(second!.conclusion).toBe('up');
  expect(second!.least).toBeGreaterThan(first!.least);
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
    ['9', 1, 2],
    ['10', 1, 2],
    ['ne sais pas', 1, 3],
  ]);
});

test('an age with its unit is in its class, and what is no number is listed for nobody', () => {
  const question = { name: 'Âge', kind: 'number' } as const;
  const ages = ['9', '10 ans', 'la dizaine', 'dix et demi'].map((age) => ({ Âge: [age] }));
  expect(sharesOf(question, ages)).toEqual([
    ['9', 1, 2],
    ['10', 1, 2],
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

const DEGREES = ['Très satisfait', 'Plutôt satisfait', 'Plutôt pas satisfait', 'Pas du tout'];
const MIDDLE = 'Ni satisfait ni insatisfait';
const graded = (edition: string, sizes: readonly number[]) =>
  [...DEGREES, 'Sans objet', MIDDLE].flatMap((option, at) =>
    times(sizes[at] ?? 0, { edition, says: [{}], closed: { Accueil: [option] } }),
  );
const gradedIn = (...editions: readonly (readonly [string, readonly number[]])[]) =>
  comparedIn(
    inputOf(
      editions.flatMap(([label, sizes]) => graded(label, sizes)),
      { closed: [{ name: 'Accueil', kind: 'scale' }] },
    ),
  );

const toldOf = (comparison: ReturnType<typeof gradedIn>) =>
  findingsOf(comparison).filter(
    ({ table, conclusion }) => table === 'closed' && /up|down/.test(conclusion),
  );

test('the satisfied are compared as one, and tell the change of their degrees', () => {
  const comparison = gradedIn(['2025', [38, 45, 14, 3, 20]], ['2026', [24, 28, 37, 11, 20]]);
  const { good } = comparison.closed[0]!;
  expect(good!.label).toBe('Très satisfait ou Plutôt satisfait');
  expect(good!.shares.map(({ people, of }) => [people, of])).toEqual([
    [83, 100],
    [52, 100],
  ]);
  expect(good!.changes[0]!.midQ).toBeLessThan(0.05);
  const proven = findingsOf(comparison).filter(
    ({ table, conclusion }) => table === 'closed' && conclusion === 'down',
  );
  expect(proven.map(({ text }) => text)).toEqual([
    expect.stringMatching(
      /^Les réponses «\sTrès satisfait\s» et «\sPlutôt satisfait\s» à «\sAccueil\s» reculent ensemble de 31\spoints.*de 83\s% à 52\s%/,
    ),
  ]);
});

test('degrees that move within the good side are told, as this does not move', () => {
  const comparison = gradedIn(['2025', [20, 65, 10, 5]], ['2026', [65, 20, 10, 5]]);
  expect(comparison.closed[0]!.good!.changes[0]!.verdict).toBe('inconclusive');
  expect(toldOf(comparison)).toHaveLength(2);
});

test('a degree that moves against the good side is told beside it', () => {
  const comparison = gradedIn(['2025', [60, 20, 15, 5]], ['2026', [22, 73, 3, 2]]);
  const good = 'Très satisfait ou Plutôt satisfait';
  expect(toldOf(comparison).map(({ id, conclusion }) => [id, conclusion])).toEqual([
    ['Très satisfait', 'down'],
    [good, 'up'],
  ]);
});

test.each([
  ['a degree', [24, 28, 11, 5, 20, 32], true],
  ['an answer beside it', [24, 28, 37, 11, 40, 0], false],
])('a good side that falls where a scale gains %s is told with caution: %s', (_, sizes, is) => {
  const before = is ? [38, 45, 14, 3, 20, 0] : [38, 45, 14, 3, 0, 0];
  const good = toldOf(gradedIn(['2025', before], ['2026', sizes])).find(({ id }) =>
    id.includes(' ou '),
  );
  expect([good?.conclusion, good?.isDoubtful]).toEqual(['down', is]);
});

test('editions that word the degrees otherwise have no good side', () => {
  const other = times(60, {
    edition: '2026',
    says: [{}],
    closed: { Accueil: ['Assez satisfait'] },
  });
  const people = [
    ...graded('2025', [30, 30, 20, 10]),
    ...graded('2026', [30, 0, 20, 10]),
    ...other,
  ];
  const input = inputOf(people, { closed: [{ name: 'Accueil', kind: 'scale' }] });
  expect(comparedIn(input).closed[0]!.good).toBeUndefined();
});
