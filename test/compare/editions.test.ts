import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparedIn, inputOf, type Someone, times } from './people.js';

const LIEU = { themes: { lieu: 'positive' } } as const;
const REPAS = { themes: { repas: 'negative' } } as const;

const shareOf = (people: readonly Someone[], theme = 'lieu') =>
  comparedIn(inputOf(people)).themes.find(({ id }) => id === theme)!.shares;

describe('counts are people', () => {
  test('a respondent who says a theme in three answers counts once', () => {
    const [share] = shareOf([
      { edition: '2025', says: [LIEU, LIEU, LIEU] },
      { edition: '2025', says: [REPAS] },
    ]);
    expect(share).toMatchObject({ edition: '2025', people: 1, of: 2, share: 0.5 });
  });

  test('the same id in two editions is two people', () => {
    const input = inputOf([
      { edition: '2024', says: [LIEU] },
      { edition: '2025', says: [LIEU] },
    ]);
    const id = 'r0';
    const comparison = comparedIn({
      ...input,
      respondents: input.respondents.map((one) => ({ ...one, id })),
      tagged: input.tagged.map((one) => ({ ...one, answer: { ...one.answer, id } })),
    });
    expect(comparison.themes[0]!.shares.map(({ people }) => people)).toEqual([1, 1]);
  });

  test('non-answers and copies are in no share, but are counted as read', () => {
    const { editions, themes } = comparedIn(
      inputOf([
        { edition: '2025', says: [LIEU] },
        { edition: '2025', says: [{ informative: false }] },
        { edition: '2025', says: [{ ...LIEU, duplicateOf: 'r0/0' }] },
        { edition: '2025' },
      ]),
    );
    expect(editions).toEqual([{ label: '2025', respondents: 4, answers: 3, informative: 1 }]);
    expect(themes[0]!.shares[0]).toMatchObject({ people: 1, of: 1 });
  });

  test('someone who answers without a row of closed answers is a respondent', () => {
    const input = inputOf([{ edition: '2025', says: [LIEU] }]);
    const { editions, themes } = comparedIn({ ...input, respondents: [] });
    expect(editions[0]).toMatchObject({ respondents: 1, informative: 1 });
    expect(themes[0]!.shares[0]).toMatchObject({ people: 1, of: 1 });
  });

  test('editions that are not asked for are left out', () => {
    const input = inputOf([
      { edition: '2024', says: [LIEU] },
      { edition: '2025', says: [REPAS] },
    ]);
    const { editions } = comparedIn({ ...input, editions: ['2025'] });
    expect(editions.map(({ label }) => label)).toEqual(['2025']);
  });
});

describe('changes', () => {
  const people = [
    ...times(15, { edition: '2023', says: [LIEU] }),
    ...times(133, { edition: '2023', says: [REPAS] }),
    ...times(81, { edition: '2024', says: [LIEU] }),
    ...times(182, { edition: '2024', says: [REPAS] }),
    ...times(80, { edition: '2025', says: [LIEU] }),
    ...times(183, { edition: '2025', says: [REPAS] }),
  ];
  const [lieu] = comparedIn(inputOf(people)).themes;

  test('are each edition against the one before, then the last against the first', () => {
    expect(lieu!.changes.map(({ from, to }) => `${from}→${to}`)).toEqual([
      '2023→2024',
      '2024→2025',
      '2023→2025',
    ]);
  });

  test('hold Newcombe’s interval and Fisher’s p', () => {
    const [change] = lieu!.changes;
    expect(change!.difference).toBeCloseTo(81 / 263 - 15 / 148, 12);
    expect(change!.low).toBeCloseTo(0.1274252, 7);
    expect(change!.high).toBeCloseTo(0.2766934, 7);
    expect(change!.p / 9.12618926237754e-7).toBeCloseTo(1, 9);
  });

  test('have a verdict of up, down or none', () => {
    expect(lieu!.changes.map(({ verdict }) => verdict)).toEqual(['up', 'inconclusive', 'up']);
    const back = comparedIn({ ...inputOf(people), editions: ['2024', '2023'] });
    expect(back.themes[0]!.changes[0]!.verdict).toBe('down');
  });

  test('are corrected over the whole table', () => {
    const all = comparedIn(inputOf(people)).themes.flatMap(({ changes }) => changes);
    const smallest = Math.min(...all.map(({ p }) => p));
    const tied = all.filter(({ p }) => p <= smallest * (1 + 1e-9)).length;
    const strongest = all.find(({ p }) => p === smallest)!;
    expect(all).toHaveLength(6);
    expect(strongest.q / ((strongest.p * all.length) / tied)).toBeLessThanOrEqual(1 + 1e-9);
    expect(strongest.q).toBeGreaterThan(strongest.p);
  });

  test('one edition has shares and no change, word or warning', () => {
    const alone = comparedIn(inputOf(times(3, { edition: '2025', says: [LIEU] })));
    expect(alone.themes[0]!.changes).toEqual([]);
    expect(alone.words).toEqual([]);
    expect(alone.warnings).toEqual([]);
  });

  test('skip an edition in which nobody said anything', () => {
    const silent = [
      ...times(5, { edition: '2023', says: [LIEU] }),
      { edition: '2024' },
      ...times(5, { edition: '2025', says: [LIEU] }),
    ];
    const { themes } = comparedIn(inputOf(silent));
    expect(themes[0]!.shares[1]).toEqual({
      edition: '2024',
      people: 0,
      of: 0,
      share: 0,
      low: 0,
      high: 1,
    });
    expect(themes[0]!.changes.map(({ from, to }) => [from, to])).toEqual([['2023', '2025']]);
  });

  test('nothing at all gives an empty comparison', () => {
    const nothing = comparedIn(inputOf([]));
    expect(nothing).toMatchObject({ editions: [], themes: [], words: [], closed: [] });
  });
});

describe('properties', () => {
  const label = fc.constantFrom('positive', 'negative', 'mixed', 'neutral' as const);
  const said = fc.record({
    themes: fc.dictionary(fc.constantFrom('lieu', 'repas', 'accueil'), label, { maxKeys: 3 }),
    sentiment: label,
    informative: fc.boolean(),
    words: fc.array(fc.constantFrom('repas', 'salle', 'atelier', '!file', 'bon/ADJ'), {
      maxLength: 4,
    }),
  });
  const someone: fc.Arbitrary<Someone> = fc.record({
    edition: fc.constantFrom('2023', '2024', '2025'),
    says: fc.array(said, { maxLength: 3 }),
    closed: fc.dictionary(
      fc.constantFrom('Avis', 'Profil'),
      fc.subarray(['Oui', 'Non', 'Peut-être'], { minLength: 1, maxLength: 1 }),
    ),
  });
  const closed = [
    { name: 'Avis', kind: 'scale' },
    { name: 'Profil', kind: 'choice' },
  ] as const;
  const crowd = fc.array(someone, { maxLength: 30 }).map((people) => ({
    ...inputOf(people, { closed }),
    editions: ['2023', '2024', '2025'],
  }));

  test('nothing depends on the order of answers or respondents', () => {
    fc.assert(
      fc.property(crowd, (input) => {
        const turned = {
          ...input,
          tagged: input.tagged.toReversed(),
          respondents: input.respondents.toReversed(),
        };
        const { warnings: _, ...tables } = comparedIn(input);
        expect(comparedIn(turned)).toMatchObject(tables);
      }),
    );
  });

  test('shares are within 0 and 1, and inside their interval', () => {
    fc.assert(
      fc.property(crowd, (input) => {
        const { themes, sentiment, closed: questions } = comparedIn(input);
        const lines = [...themes, ...sentiment, ...questions.flatMap(({ options }) => options)];
        for (const { share, low, high, people, of } of lines.flatMap((line) => line.shares)) {
          expect(people).toBeLessThanOrEqual(of);
          expect(share).toBeGreaterThanOrEqual(low);
          expect(share).toBeLessThanOrEqual(high);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('the four feelings, and the options of a single choice, add up to those who answered', () => {
    fc.assert(
      fc.property(crowd, (input) => {
        const { sentiment, closed: questions } = comparedIn(input);
        for (const lines of [sentiment, ...questions.map(({ options }) => options)]) {
          input.editions.forEach((_, at) => {
            const total = lines.reduce((sum, { shares }) => sum + shares[at]!.people, 0);
            expect(total).toBe(lines[0]?.shares[at]?.of ?? 0);
          });
        }
      }),
    );
  });
});
