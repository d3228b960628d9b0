import { describe, expect, it } from 'vitest';
import { markup } from '../../src/markup.js';
import type { ClosedKind } from '../../src/model/survey.js';
import { figureFiles } from '../../src/report/figure-files.js';
import { TONES } from '../../src/report/figures/diverging.js';
import type { Figure } from '../../src/report/figures/figure.js';
import { reportMarkdown } from '../../src/report/markdown.js';
import { blockMarkup } from '../../src/report/page/html.js';
import { closedChapter } from '../../src/report/sections/closed.js';
import { gridFigure } from '../../src/report/sections/grid-figure.js';
import type { Cell } from '../../src/report/table.js';
import { viewOf } from '../../src/report/view.js';
import { comparedIn, inputOf, times } from '../compare/people.js';
import { analysisOf } from './fixture.js';

type Given = Readonly<
  Record<string, Readonly<Record<string, readonly (readonly [string, number])[]>>>
>;

/** The closed questions of people who gave each answer so many times, by question and edition. */
function closedOf(given: Given, kind: ClosedKind = 'scale') {
  const people = Object.entries(given).flatMap(([name, editions]) =>
    Object.entries(editions).flatMap(([edition, answers]) =>
      answers.flatMap(([answer, size]) => times(size, { edition, closed: { [name]: [answer] } })),
    ),
  );
  const closed = Object.keys(given).map((name) => ({ name, kind }));
  return comparedIn(inputOf(people, { closed }));
}

const figureOf = (given: Given, kind?: ClosedKind) => {
  const comparison = closedOf(given, kind);
  const view = viewOf({ ...analysisOf(), comparison });
  return gridFigure(comparison.closed, view, 'grille-1');
};

const drawnBy = ({ draw }: Figure): string => markup`${draw(720).content}`.markup;

const spaces = (text: string) => text.replace(/\u00a0/gu, ' ');

const shown = (cell: Cell): string => spaces(typeof cell === 'string' ? cell : cell.shown);

const IN_WORDS: Given = {
  'Votre avis [Repas]': {
    '2024': [
      ['Très satisfait', 4],
      ['Plutôt satisfait', 4],
      ['Plutôt insatisfait', 2],
    ],
    '2025': [
      ['Très satisfait', 2],
      ['Plutôt satisfait', 3],
      ['Plutôt insatisfait', 5],
      ['Sans avis', 6],
    ],
  },
  'Votre avis [Lieu]': {
    '2024': [
      ['Plutôt satisfait', 5],
      ['Très insatisfait', 5],
    ],
    '2025': [
      ['Très satisfait', 9],
      ['Très insatisfait', 1],
    ],
  },
};

describe('a grid in words', () => {
  it('is drawn as a whole, the best item of the last edition first, of those who chose a degree', () => {
    const figure = figureOf(IN_WORDS)!;
    const { title, description } = figure;
    expect(title).toBe('Votre avis');
    expect(spaces(description)).toBe(
      'En 2025 : « Très satisfait » ou « Plutôt satisfait » : « Lieu », 90 % de 10 personnes ; « Repas », 50 % de 10 personnes.',
    );
    const drawn = drawnBy(figure);
    const key = ['Très satisfait', 'Plutôt satisfait', 'Plutôt insatisfait', 'Très insatisfait'];
    const order = [...key, '2024', 'Lieu', 'Repas'].map((text) => drawn.indexOf(`>${text}<`));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order[0]).toBeGreaterThan(0);
    expect(drawn).not.toContain('Sans avis');
  });

  it('marks where the upper side ended in the edition before, which its table counts', () => {
    const figure = figureOf(IN_WORDS)!;
    // The axis goes from 274 to 624 pixels: half of « Lieu », four fifths of « Repas ».
    const diamonds = [...drawnBy(figure).matchAll(/d="M([\d.]+) [\d.]+l5\.5/gu)];
    expect(diamonds.slice(1).map(([, at]) => Number(at))).toEqual([449, 554]);
    expect(figure.table.rows.map((row) => row.slice(0, 3).map(shown))).toEqual([
      ['Lieu', '50 %', '5 sur 10'],
      ['Repas', '80 %', '8 sur 10'],
    ]);
  });

  const analysis = { ...analysisOf(), comparison: closedOf(IN_WORDS) };

  it('stands before its items, which the page folds in the same order under the name of both', () => {
    const { blocks } = closedChapter(viewOf(analysis))!;
    const figures = blocks.flatMap((block) => (block.kind === 'figure' ? block.figure.name : []));
    expect(figures).toEqual(['grille-1']);
    const lines = blocks.flatMap((block) => (block.kind === 'folded' ? block.blocks : []));
    const headings = lines.flatMap((line) => (line.kind === 'heading' ? spaces(line.text) : []));
    expect(headings).toEqual(['Votre avis : Lieu', 'Votre avis : Repas']);
  });

  it('tells in texts the means of its items, which have no picture there, though a file each', () => {
    const text = spaces(reportMarkdown(analysis));
    expect(text).not.toContain('figure-fermee-');
    expect(text).toContain('**Moyennes, de 1 (Très insatisfait) à 4 (Très satisfait) ;');
    expect(text).toMatch(/\| Lieu \| 2,00 \(10 ; [\d, à]+\) \| 3,70 \(10 ; [\d, à]+\) \|/u);
    expect(spaces(reportMarkdown(analysis, {}, { files: true }))).toContain(
      'À part : « Repas », 6 « Sans avis » en 2025. « tables.xlsx » donne chaque degré.',
    );
    const files = figureFiles(analysis).map(({ name }) => name);
    expect(files).toEqual(expect.arrayContaining(['grille-1', 'fermee-1', 'fermee-2']));
  });
});

it('has the means of its other lines where one has none', () => {
  const one: Given = { ...IN_WORDS, 'Votre avis [Son]': { '2025': [['Très satisfait', 9]] } };
  const analysis = { ...analysisOf(), comparison: closedOf(one) };
  const text = spaces(reportMarkdown(analysis));
  expect(text).toMatch(/\| Lieu \| 2,00 \(10 ;/u);
  expect(text).toContain('| Son | – | – |');
});

it('blames no degree of a scale that judges nothing', () => {
  const scale = (word: string): Given =>
    Object.fromEntries(
      ['Avant', 'Après'].map((item) => [
        `Vous étiez [${item}]`,
        {
          '2025': [
            [`Très ${word}`, 4],
            [`Plutôt ${word}`, 3],
            [`Pas du tout ${word}`, 3],
          ],
        },
      ]),
    );
  const blame = TONES.negative.fill;
  expect(drawnBy(figureOf(scale('satisfait'))!)).toContain(blame);
  expect(drawnBy(figureOf(scale('stressé'))!)).not.toContain(blame);
});

it('marks no edition that had another scale, and draws none of its degrees', () => {
  const given = Object.fromEntries(
    ['Lieu', 'Repas'].map((item) => [
      `Votre avis [${item}]`,
      {
        '2024': [
          ['Très satisfait', 5],
          ['Plutôt satisfait', 3],
          ['Pas du tout satisfait', 3],
        ],
        '2025': [
          ['Très satisfait', 5],
          ['Satisfait', 3],
          ['Insatisfait', 4],
        ],
      } as const,
    ]),
  );
  const drawn = drawnBy(figureOf(given)!);
  expect(drawn).not.toContain('Plutôt satisfait');
  expect(drawn).not.toMatch(/>2024</u);
});

it('keeps an item on which all agree, which is no scale by itself', () => {
  const comparison = comparedIn(
    inputOf(
      [
        ...times(6, {
          edition: '2025',
          closed: { 'Avis [Lieu]': ['Très satisfait'], 'Avis [Son]': ['Satisfait'] },
        }),
        ...times(4, {
          edition: '2025',
          closed: { 'Avis [Lieu]': ['Très satisfait'], 'Avis [Son]': ['Insatisfait'] },
        }),
      ],
      {
        closed: [
          { name: 'Avis [Lieu]', kind: 'choice' },
          { name: 'Avis [Son]', kind: 'scale' },
        ],
      },
    ),
  );
  const view = viewOf({ ...analysisOf(), comparison });
  expect(drawnBy(gridFigure(comparison.closed, view, 'grille-1')!)).toContain('>Lieu<');
});

it('draws the means of a grid in notes, the best first, with their people and their intervals', () => {
  const note = (...sizes: readonly number[]) =>
    sizes.map((size, at) => [String(at + 1), size] as const);
  const figure = figureOf({
    'Notez [Son]': { '2025': note(4, 3, 2, 1, 0) },
    'Notez [Salle]': { '2025': note(0, 0, 2, 4, 4) },
  })!;
  expect(spaces(figure.description)).toBe(
    'En 2025 : moyennes : « Salle », 4,20 (10 personnes) ; « Son », 2,00 (10 personnes).',
  );
  // From 1 to 5 over 350 pixels.
  const dots = [...drawnBy(figure).matchAll(/<circle cx="([\d.]+)"/gu)];
  expect(dots.map(([, at]) => Number(at))).toEqual([554, 361.5]);
  expect(figure.table.rows[1]!.map(shown)).toEqual(['Son', '2,00', '10 sur 10', '1,25 à 2,75']);
});

it.each<[string, Given, ClosedKind?]>([
  ['a question alone', { 'Votre avis [Lieu]': IN_WORDS['Votre avis [Lieu]']! }],
  [
    'items that do not share a scale',
    {
      'Votre avis [Lieu]': {
        '2025': [
          ['Bon', 5],
          ['Mauvais', 5],
          ['Très bon', 2],
        ],
      },
      'Votre avis [Note]': {
        '2025': [
          ['1', 5],
          ['4', 5],
        ],
      },
    },
  ],
  [
    'choices that are no scale',
    {
      'Venu pour [Lieu]': {
        '2025': [
          ['Salle A', 5],
          ['Salle B', 5],
          ['Salle C', 5],
        ],
      },
      'Venu pour [Jour]': {
        '2025': [
          ['Lundi', 5],
          ['Mardi', 5],
          ['Jeudi', 5],
        ],
      },
    },
    'choice',
  ],
])('draws no figure of %s', (_, given, kind) => {
  expect(figureOf(given, kind)).toBeUndefined();
});

it('says nothing on paper of who is apart where nobody is', () => {
  const { '2024': repas } = IN_WORDS['Votre avis [Repas]']!;
  const comparison = closedOf({
    ...IN_WORDS,
    'Votre avis [Repas]': { '2024': repas!, '2025': repas! },
  });
  const { blocks } = closedChapter(viewOf({ ...analysisOf(), comparison }))!;
  const page = markup`${blocks.map(blockMarkup)}`.markup;
  expect(page).toContain('print-only');
  expect(page).not.toContain('<p></p>');
});
