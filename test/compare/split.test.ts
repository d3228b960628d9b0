import { expect, test } from 'vitest';
import { findingsOf, survivors } from '../../src/compare/findings.js';
import { comparedIn, inputOf, type Someone } from './people.js';

const CLOSED = [{ name: 'Avis', kind: 'scale' }] as const;

const PLEASED = ['Très satisfait', 'Satisfait'];
const SOUR = ['Moyennement satisfait', 'Insatisfait'];

/** Twenty people for each option. */
const edition = (label: string, options: readonly string[]): Someone[] =>
  options.flatMap((option) =>
    Array.from({ length: 20 }, () => ({ edition: label, says: [{}], closed: { Avis: [option] } })),
  );

const compared = (...editions: readonly (readonly string[])[]) =>
  comparedIn(
    inputOf(
      editions.flatMap((options, at) => edition(String(2023 + at), options)),
      { closed: CLOSED },
    ),
  );

test('marks in an edition and words in the next are two questions, told as such, without a change', () => {
  const comparison = compared(['1', '2', '5'], ['Pas du tout', 'Plutôt', 'Tout à fait', 'Autre']);
  expect(comparison.closed.map(({ question }) => question)).toEqual(['Avis (2023)', 'Avis (2024)']);
  expect(comparison.closed.map(({ means }) => means?.means.length)).toEqual([1, 1]);
  expect(survivors(findingsOf(comparison))).toEqual([]);
  expect(comparison.warnings).toEqual([
    expect.stringMatching(/«\sAvis\s».*aucune réponse.*en 2023 \(notes de 1 à 5\) et en 2024 \(/),
  ]);
});

test.each<[string, readonly string[], readonly string[]]>([
  ['a common answer', ['Peu', 'Assez'], ['Assez', 'Beaucoup']],
  ['marks of other values', ['1', '2'], ['3', '4']],
  ['one answer alone', ['Peu', 'Assez'], ['Beaucoup']],
])('%s keeps a question whole', (_, first, second) => {
  expect(compared(first, second).closed.map(({ question }) => question)).toEqual(['Avis']);
});

test('degrees of which one edition has more between two that both have are of two scales', () => {
  const comparison = compared(
    ['Très satisfait', 'Satisfait', 'Peu satisfait', 'Pas du tout satisfait'],
    ['Très satisfait', 'Plutôt satisfait', 'Ni satisfait ni insatisfait', 'Peu satisfait'],
  );
  expect(comparison.closed.map(({ question }) => question)).toEqual(['Avis (2023)', 'Avis (2024)']);
});

test('a hole amid the degrees of an edition, with many people on either side, is of another scale', () => {
  const comparison = compared(
    ['Très satisfait', 'Satisfait', 'Pas du tout satisfait'],
    ['Très satisfait', 'Moyennement satisfait', 'Peu satisfait', 'Pas du tout satisfait'],
  );
  expect(comparison.closed.map(({ question }) => question)).toEqual(['Avis (2023)', 'Avis (2024)']);
});

test('a hole in an edition of few people is theirs, and the scale is one', () => {
  const few = (...options: readonly (readonly string[])[]) =>
    comparedIn(
      inputOf(
        options.flatMap((some, at) =>
          edition(String(2023 + at), some).filter((_, n) => n % 4 === 0),
        ),
        { closed: CLOSED },
      ),
    );
  const comparison = few(
    ['Très satisfait', 'Satisfait', 'Pas du tout satisfait'],
    ['Très satisfait', 'Moyennement satisfait', 'Peu satisfait', 'Pas du tout satisfait'],
  );
  expect(comparison.closed.map(({ question }) => question)).toEqual(['Avis']);
});

test('degrees of two scales are two questions, whatever degrees they share', () => {
  const comparison = compared(
    ['Très satisfait', 'Plutôt satisfait', 'Plutôt pas satisfait', 'Pas du tout satisfait'],
    ['Très satisfait', 'Satisfait', 'Ni satisfait ni insatisfait', 'Insatisfait'],
  );
  expect(comparison.closed.map(({ question }) => question)).toEqual(['Avis (2023)', 'Avis (2024)']);
  expect(survivors(findingsOf(comparison))).toEqual([]);
  expect(comparison.warnings).toEqual([
    expect.stringMatching(
      /«\sAvis\s».*l’échelle n’est sans doute pas la même en 2023 .* et en 2024 \(/,
    ),
  ]);
});

test.each<[string, readonly string[], readonly string[]]>([
  [
    'people who moved from one end to the other',
    ['Pas du tout satisfait', 'Plutôt pas satisfait', 'Plutôt satisfait'],
    ['Plutôt satisfait', 'Très satisfait'],
  ],
  [
    'people who fell from one side to the other',
    [...PLEASED, ...PLEASED, ...PLEASED, 'Très insatisfait'],
    [...SOUR, ...SOUR, ...SOUR, 'Très satisfait', 'Très insatisfait'],
  ],
  [
    'degrees that were reworded one by one',
    ['Très satisfait', 'Satisfait', 'Peu satisfait', 'Pas du tout satisfait'],
    ['Très satisfait', 'Plutôt satisfait', 'Peu satisfait', 'Pas du tout satisfait'],
  ],
  [
    'a middle that was left out',
    ['Très satisfait', 'Satisfait', 'Ni satisfait ni insatisfait', 'Insatisfait'],
    ['Très satisfait', 'Satisfait', 'Insatisfait'],
  ],
])('%s are no other scale', (_, first, second) => {
  expect(compared(first, second).closed.map(({ question }) => question)).toEqual(['Avis']);
});

test('marks that rose from 4–10 to 11–17 are of one scale, as people may have been won over', () => {
  const comparison = compared(['4', '7', '10'], ['11', '14', '17']);
  expect(comparison.closed.map(({ question }) => question)).toEqual(['Avis']);
});

test('marks out of 5 in an edition and out of 10 in the next have no mean in common', () => {
  const comparison = compared(['3', '4', '5'], ['4', '7', '8', '9']);
  expect(comparison.closed.map(({ question }) => question)).toEqual(['Avis (2023)', 'Avis (2024)']);
  expect(comparison.warnings).toEqual([
    expect.stringMatching(
      /sans doute pas la même en 2023 \(notes de 3 à 5\) et en 2024 \(notes de 4 à 9\)/,
    ),
  ]);
});

test.each<[string, readonly string[], readonly string[]]>([
  ['few people give', ['3', '4', '5'], ['4', '5', '8']],
  ['the scale has, as it has a 0,', ['0', '4', '5'], ['4', '7', '8', '9']],
])('marks above 5 that %s are of the scale of those below', (_, first, second) => {
  expect(compared(first, second).closed.map(({ question }) => question)).toEqual(['Avis']);
});

/** So many people for each option. */
const answering = (label: string, count: number, options: readonly string[]): Someone[] =>
  options.flatMap((option) =>
    Array.from({ length: count }, () => ({ edition: label, closed: { Avis: [option] } })),
  );

test('a few marks that may be out of 5 or out of 10 join neither', () => {
  const { closed, warnings } = comparedIn(
    inputOf(
      [
        ...answering('2023', 10, ['3', '4', '5']),
        ...answering('2024', 10, ['4', '7', '8', '9']),
        ...answering('2025', 2, ['5', '7', '8']),
      ],
      { closed: CLOSED },
    ),
  );
  expect(closed.map(({ question }) => question)).toEqual([
    'Avis (2023)',
    'Avis (2024)',
    'Avis (2025)',
  ]);
  expect(warnings).toContainEqual(
    expect.stringMatching(/en 2023 \([^)]*\), en 2024 \([^)]*\) et en 2025 \(/),
  );
});

test.each<[string, number, readonly string[], number, readonly string[]]>([
  ['nine marks under 6', 3, ['3', '4', '5'], 20, ['7', '8', '9']],
  [
    'degrees that one in five people choose where fifteen do not',
    5,
    ['Très satisfait', 'Plutôt pas satisfait', 'Pas du tout satisfait'],
    20,
    ['Très satisfait', 'Satisfait', 'Insatisfait', 'Ni satisfait ni insatisfait', 'Peu satisfait'],
  ],
])('%s say nothing of the scale', (_, few, first, many, second) => {
  const { closed } = comparedIn(
    inputOf([...answering('2023', few, first), ...answering('2024', many, second)], {
      closed: CLOSED,
    }),
  );
  expect(closed.map(({ question }) => question)).toEqual(['Avis']);
});

test('a line that only one edition asks stays in the grid of that edition', () => {
  const grid = ['Avis [Le lieu]', 'Avis [Le repas]', 'Avis [Le son]'];
  const marked = (label: string, lines: readonly string[], marks: readonly string[]): Someone[] =>
    marks.flatMap((mark) =>
      Array.from({ length: 10 }, () => ({
        edition: label,
        closed: Object.fromEntries(lines.map((line) => [line, [mark]])),
      })),
    );
  const { closed, warnings } = comparedIn(
    inputOf(
      [
        ...marked('2023', grid.slice(0, 2), ['3', '4', '5']),
        ...marked('2024', grid, ['4', '7', '8', '9']),
      ],
      { closed: grid.map((name) => ({ name, kind: 'scale' })) },
    ),
  );
  expect(closed.map(({ question }) => question)).toContain('Avis (2024) [Le son]');
  expect(warnings.filter((one) => one.includes('échelle'))).toHaveLength(1);
});

test('a degree that few would choose says nothing of the scale', () => {
  const few = (label: string, option: string): Someone => ({
    edition: label,
    closed: { Avis: [option] },
  });
  const { closed } = comparedIn(
    inputOf(
      [
        ...edition('2023', ['Très satisfait', 'Plutôt satisfait']),
        few('2023', 'Plutôt pas satisfait'),
        ...edition('2024', ['Très satisfait', 'Plutôt satisfait']),
        few('2024', 'Satisfait'),
        few('2024', 'Pas du tout satisfait'),
      ],
      { closed: CLOSED },
    ),
  );
  expect(closed.map(({ question }) => question)).toEqual(['Avis']);
});

test('the lines of a grid are told apart by the degrees of all, and told once', () => {
  const grid = ['Avis [Le lieu]', 'Avis [Le repas]'];
  const answered = (label: string, options: readonly string[]): Someone[] =>
    options.map((option, at) => ({
      edition: label,
      closed: { [grid[at % 5 === 0 ? 0 : 1]!]: [option] },
    }));
  const many = (...options: string[]) => Array.from({ length: 6 }, () => options).flat();
  const comparison = comparedIn(
    inputOf(
      [
        ...answered(
          '2023',
          many('Très bien', 'Plutôt bien', 'Plutôt pas bien', 'Pas bien du tout'),
        ),
        ...answered('2024', many('Très bien', 'Bien', 'Moyen', 'Mauvais')),
      ],
      { closed: grid.map((name) => ({ name, kind: 'scale' })) },
    ),
  );
  expect(comparison.closed.map(({ question }) => question)).toEqual([
    'Avis (2023) [Le lieu]',
    'Avis (2024) [Le lieu]',
    'Avis (2023) [Le repas]',
    'Avis (2024) [Le repas]',
  ]);
  expect(comparison.warnings.filter((one) => one.includes('échelle'))).toEqual([
    expect.stringMatching(/«\sAvis\s»/),
  ]);
});

test('editions that meet through a third are one', () => {
  const { closed } = compared(['Peu', 'Assez'], ['Bien', 'Très'], ['Peu', 'Très']);
  expect(closed.map(({ question }) => question)).toEqual(['Avis']);
});

test('editions of one vocabulary stay together', () => {
  const { closed } = compared(['1', '2'], ['Bien', 'Très'], ['1', '2']);
  expect(closed.map(({ question }) => question)).toEqual(['Avis (2023 et 2025)', 'Avis (2024)']);
});

const marking = (name: string, ...editions: readonly (readonly number[])[]): string[] => {
  const people = editions.flatMap((marks, at) =>
    marks.flatMap((mark) =>
      Array.from({ length: 5 }, () => ({
        edition: String(2023 + at),
        says: [{}],
        closed: { [name]: [String(mark)] },
      })),
    ),
  );
  const closed = [{ name, kind: 'number' as const }];
  return comparedIn(inputOf(people, { closed })).closed.map(({ question }) => question);
};

test.each<[string, readonly number[], readonly number[], boolean]>([
  ['Note', [1, 2, 5], [10, 50, 100], true],
  ['Note', [4, 7, 10], [11, 14, 20], true],
  ['Note', [0, 3, 5], [6, 8, 10], true],
  ['Note', [4, 7, 10], [9, 14, 19], false],
  ['Note', [0, 3, 5], [5, 8, 10], false],
  ['Note', [6, 8, 9], [10, 12, 9], false],
  ['Note (de 0 à 100)', [1, 2, 5], [10, 50, 100], false],
  ['Combien de notes avez-vous prises ?', [1, 2, 5], [10, 50, 100], false],
  ['Ancienneté', [1, 2, 5], [10, 50, 100], false],
])('« %s », %j then %j, is of two scales: %s', (name, first, second, is) => {
  expect(marking(name, first, second)).toHaveLength(is ? 2 : 1);
});
