import { INK, MUTED, SENTIMENT_COLOURS, TINT, WHITE } from '../../drawing/colours.js';
import { mixed } from '../../drawing/contrast.js';
import { wrapper } from '../../drawing/wrapper.js';
import { type Content, type Markup, markup } from '../../markup.js';
import { count } from '../../messages/numbers.js';
import type { View } from '../view.js';
import type { Drawing } from './figure.js';
import { label, px, type TextOptions } from './marks.js';
import { isNarrow } from './rows.js';

/** People who speak of two themes. */
export interface Together {
  readonly people: number;
  /** People who would speak of both if the two had nothing to do with each other. */
  readonly expected: number;
}

/** A theme, the people who speak of it, and what each theme before it in the list shares with it. */
export interface TogetherLine {
  readonly id: string;
  readonly label: string;
  readonly people: number;
  /** One a theme before, in order; undefined where too few people speak of both. */
  readonly before: readonly (Together | undefined)[];
}

/** Themes that a drawing holds: the last name has its lines at the right of all cells. */
const SHOWN = { wide: 10, narrow: 7 } as const;
const TOP = 4;
const WIDTH = 48;
const HEIGHT = 40;
/** Between two cells. */
const GAP = 2;
/** A line of a name, and what is between it and its cells. */
const [LINE, BESIDE] = [18, 8];
/** A cell is marked from this many times the number expected on, or down to the inverse, … */
const MARKED = 1.25;
/** … where this many people make the difference. */
export const MARKED_PEOPLE = 4;

/**
 * A stair of cells: a row and a column a theme, which meet in the cell of its own people, beside its
 * name. In a cell, the people who speak of both themes, over those expected without a link. On a phone
 * names stand above their rows, and columns are numbered.
 */
export function drawMatrix(
  all: readonly TogetherLine[],
  { palette }: Pick<View, 'palette'>,
  width: number,
): Drawing {
  const narrow = isNarrow(width);
  const lines = all.slice(0, narrow ? SHOWN.narrow : SHOWN.wide);
  const x = (column: number): number => column * WIDTH;
  const beside = (row: number): number => x(row + 1) + BESIDE;
  const cut = wrapper(14);
  const names = lines.map(({ label: name }, row) =>
    narrow ? cut(`${row + 1}. ${name}`, width) : cut(name, width - beside(row)),
  );
  let bottom = TOP;
  const rows = lines.map(({ id, people, before }, row) => {
    const name = names[row]!;
    const high = name.length * LINE;
    // Above its cells, or in the middle beside them, which a long one parts from the next row.
    const room = narrow ? high + 2 : Math.max(0, high - HEIGHT);
    const y = narrow ? bottom + room : bottom + room / 2;
    bottom += room + HEIGHT + GAP;
    const first = narrow ? y - high + LINE - 5 : y + (HEIGHT - high) / 2 + 14;
    const title = name.map((line, at) =>
      label(narrow ? 0 : beside(row), px(first + at * LINE), line),
    );
    const middle = px(y + HEIGHT / 2 + 5);
    return markup`<g data-theme="${id}">${title}${before.map((both, column) => together(both, x(column), y))}${box(x(row), y, palette.now)}${centred(x(row), middle, count(people), { bold: true, fill: '#fff' })}</g>`;
  });
  const numbers: Content =
    narrow &&
    lines.map((_, column) => centred(x(column), bottom + 14, String(column + 1), { fill: MUTED }));
  return { height: bottom + (narrow ? 22 : 4), content: [rows, numbers] };
}

const box = (x: number, y: number, fill: string): Markup =>
  markup`<rect x="${px(x)}" y="${px(y)}" width="${WIDTH - GAP}" height="${HEIGHT}" fill="${fill}"/>`;

const centred = (x: number, y: number, text: string, options: TextOptions): Markup =>
  label(px(x + (WIDTH - GAP) / 2), px(y), text, { anchor: 'middle', ...options });

/** More than expected or less, in colour and by a sign that a grey print keeps. */
function together(both: Together | undefined, x: number, y: number): Content {
  if (both === undefined) {
    return [box(x, y, TINT), centred(x, y + HEIGHT / 2 + 5, '–', { fill: MUTED })];
  }
  const { fill, sign } = MARKS[leaning(both)];
  return [
    box(x, y, fill),
    centred(x, y + 18, count(both.people) + sign, { bold: sign !== '', fill: INK }),
    centred(x, y + 33, count(both.expected), { size: 12, fill: INK }),
  ];
}

/** Decided on the numbers that the cell shows: a reader can check the rule on them. */
function leaning(both: Together): 'more' | 'less' | 'as expected' {
  const [people, expected] = [both.people, Math.round(both.expected)];
  if (Math.abs(people - expected) < MARKED_PEOPLE) return 'as expected';
  if (people >= MARKED * expected) return 'more';
  return expected >= MARKED * people ? 'less' : 'as expected';
}

const MARKS = {
  more: { fill: mixed(SENTIMENT_COLOURS.positive, WHITE, 0.7), sign: '\u00a0+' },
  less: { fill: mixed(SENTIMENT_COLOURS.negative, WHITE, 0.7), sign: '\u00a0\u2212' },
  'as expected': { fill: TINT, sign: '' },
} as const;
