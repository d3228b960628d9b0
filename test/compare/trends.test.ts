import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../src/compare/findings.js';
import { trendsAlone, trendVerdict } from '../../src/compare/trends.js';
import { conclusionsOf } from '../../src/report/conclusions.js';
import { trendsSheet } from '../../src/report/sheets/comparison.js';
import { comparedIn, inputOf, type Said, times } from './people.js';

const plain = (text: string): string => text.replace(/\u00a0/gu, ' ');

/** So many of two hundred people speak of the food, an edition after the other. */
const editions = (...speaking: readonly number[]) =>
  comparedIn(
    inputOf(
      speaking.flatMap((people, at) => [
        ...times(people, { edition: String(2021 + at), says: [{ themes: { repas: 'negative' } }] }),
        ...times(200 - people, { edition: String(2021 + at), says: [{}] }),
      ]),
    ),
  );

/** What is said of the first edition and the last. */
const firstToLast = (...speaking: readonly number[]): string =>
  plain(
    findingsOf(editions(...speaking)).find(
      ({ table, from, to }) =>
        table === 'themes' && from === '2021' && to === String(2020 + speaking.length),
    )!.text,
  );

describe('of a change from the first edition to the last', () => {
  test.each([
    [[40, 30, 14], 'en passant par 15 %'],
    [[20, 44, 76], 'de même, nettement, de chaque édition à la suivante'],
  ])('%j tells what stands between, and no test', (speaking, steps) => {
    expect(firstToLast(...speaking)).toContain(`points ; ${steps}).`);
  });

  test.each([[[44, 43, 12]], [[44, 50, 12]]])('%j is no steady trend', (speaking) => {
    expect(firstToLast(...speaking)).not.toContain('en passant par');
    expect(trendVerdict(editions(...speaking).themes[0]!)).toBe('uneven');
  });
});

test('a trend that no two editions prove is told by itself, once, among the changes', () => {
  const comparison = editions(20, 25, 31, 36);
  const text =
    'La part des personnes qui parlent de « REPAS » augmente à chaque édition (10 %, 13 %, 16 % et 18 %, environ 3 points d’une édition à la suivante, q = 0,014), sans que l’écart entre 2021 et 2024 soit établi à lui seul.';
  expect(trendsAlone(comparison).map((one) => plain(one.text))).toEqual([text]);
  const said = conclusionsOf(comparison).pairs.flatMap(({ sentences }) => sentences.map(plain));
  expect(said.filter((one) => one === text)).toHaveLength(1);
  expect(trendsAlone(editions(40, 30, 14))).toEqual([]);
  expect(said[0]).toBe(
    'Aucun écart entre deux éditions n’est établi, ni sur les thèmes ni sur le reste de ce qui est comparé.',
  );
});

test('a trend of tone stands where questions answered alike show it, though another hides its ends', () => {
  const praised = { question: 'Autre', sentiment: 'positive' } as const;
  const comparison = comparedIn(
    inputOf(
      [18, 22, 26, 29, 31, 33].flatMap((people, at) => {
        const edition = String(2021 + at);
        const both = at === 5 ? 3 : 0;
        const blamed = { question: 'Avis', sentiment: 'negative' } as const;
        return [
          ...times(people - both, { edition, says: [blamed] }),
          ...times(both, { edition, says: [blamed, praised] }),
          ...times(200 - people, { edition, says: [{ ...blamed, sentiment: 'positive' }] }),
        ];
      }),
    ),
  );
  const negative = comparison.sentiment.find(({ id }) => id === 'negative')!;
  expect(negative.shares.at(-1)).toMatchObject({ people: 30, of: 200 });
  expect(negative.trend).toMatchObject({ slope: expect.closeTo(0.012, 2) });
  expect(negative.trend?.questions).toBeUndefined();
});

test.each([
  [200, 'hausse à chaque édition'],
  [29, 'hausse à chaque édition (voir les précautions)'],
])('the sheet qualifies a trend among %d people as its sentence does', (of, conclusion) => {
  const comparison = comparedIn(
    inputOf(
      [0.1, 0.45, 0.8].flatMap((share, at) =>
        Array.from({ length: of }, (_, who) => ({
          edition: String(2022 + at),
          says: [who < share * of ? { themes: { repas: 'negative' as const } } : {}],
        })),
      ),
    ),
  );
  expect(trendsSheet(comparison).rows[0]!.at(-1)).toBe(conclusion);
});

test('a trend that comes of what the first edition did not ask concludes nothing, and its sheet says so', () => {
  const wishes = (edition: string, people: number, questions: readonly string[]) =>
    Array.from({ length: 100 }, (_, at) => ({
      edition,
      says: questions.map(
        (question): Said => ({
          question,
          asked: question,
          intents: question === 'Vos souhaits ?' && at < people ? ['suggestion'] : ['eloge'],
        }),
      ),
    }));
  const comparison = comparedIn(
    inputOf([
      ...wishes('2024', 0, ['Qu’avez-vous aimé ?']),
      ...wishes('2025', 30, ['Qu’avez-vous aimé ?', 'Vos souhaits ?']),
      ...wishes('2026', 60, ['Qu’avez-vous aimé ?', 'Vos souhaits ?']),
    ]),
  );
  expect(trendsAlone(comparison)).toEqual([]);
  const row = trendsSheet(comparison).rows.find(([id]) => id === 'suggestion')!;
  expect(plain(String(row.at(-1)))).toBe(
    'on ne peut pas conclure : les questions ne sont pas les mêmes',
  );
});
