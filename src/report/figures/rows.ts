import { textMeasure } from '../../drawing/font.js';
import { wrapper } from '../../drawing/wrapper.js';
import { type Content, type Markup, markup } from '../../markup.js';
import { label, px } from './marks.js';

const SIZE = 14;
const LINE = 17;
/** Under this width a name stands above its marks, so that text keeps its size on a phone. */
const NARROW = 500;

export const isNarrow = (width: number): boolean => width < NARROW;

interface RowOptions<Item> {
  readonly name: (item: Item) => string;
  readonly width: number;
  /** Where the marks begin: names are set before it, or above where the drawing is narrow. */
  readonly left: number;
  /** Height of the marks, and of the white between two rows. */
  readonly lane: number;
  readonly gap: number;
  readonly top: number;
}

export interface FigureRow<Item> {
  readonly item: Item;
  readonly names: readonly Content[];
  /** Middle of the marks. */
  readonly middle: number;
}

/** Sets one row an item, each as high as its name needs; `cuts` are between two rows, from the top. */
export function layRows<Item>(
  items: readonly Item[],
  { name, width, left, lane, gap, top }: RowOptions<Item>,
): {
  readonly rows: readonly FigureRow<Item>[];
  readonly bottom: number;
  readonly cuts: readonly number[];
} {
  const narrow = isNarrow(width);
  const wrap = wrapper(SIZE);
  const measure = textMeasure(400);
  let y = top;
  const ends: number[] = [];
  const rows = items.map((item) => {
    const lines = wrap(name(item), narrow ? width - 64 : left - 22);
    const text = lines.length * LINE;
    const middle = narrow ? y + text + 3 + lane / 2 : y + Math.max(lane, text) / 2;
    const first = narrow ? y + 12 : middle - text / 2 + 13.5;
    y += (narrow ? text + 3 + lane : Math.max(lane, text)) + gap;
    ends.push(px(y - gap / 2));
    return {
      item,
      middle: px(middle),
      names: lines.map((line, n) => {
        const y = px(first + n * LINE);
        return narrow ? [blank(measure(line) * SIZE, y), label(0, y, line)] : label(0, y, line);
      }),
    };
  });
  return { rows, bottom: y, cuts: ends.slice(0, -1) };
}

/** White under a line of text, so that no line of the grid crosses its letters. */
const blank = (width: number, y: number): Markup =>
  markup`<rect y="${px(y - 12)}" width="${px(width + 4)}" height="16" fill="#fff"/>`;
