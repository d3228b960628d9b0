import type { Markup } from '../../markup.js';
import { wrapper } from './figure.js';
import { label, px } from './marks.js';

const LINE = 17;
/** Under this width a name stands above its marks, so that text keeps its size on a phone. */
const NARROW = 500;

export const isNarrow = (width: number): boolean => width < NARROW;

export interface RowOptions<Item> {
  readonly name: (item: Item) => string;
  readonly width: number;
  /** Where the marks begin: names are set before it, or above where the drawing is narrow. */
  readonly left: number;
  /** Height of the marks, and of the white between two rows. */
  readonly lane: number;
  readonly gap: number;
  readonly top: number;
}

export interface Row<Item> {
  readonly item: Item;
  readonly names: readonly Markup[];
  /** Middle of the marks. */
  readonly middle: number;
}

/** Sets one row an item, each as high as its name needs. */
export function layRows<Item>(
  items: readonly Item[],
  { name, width, left, lane, gap, top }: RowOptions<Item>,
): { readonly rows: readonly Row<Item>[]; readonly bottom: number } {
  const narrow = isNarrow(width);
  const wrap = wrapper(14);
  let y = top;
  const rows = items.map((item) => {
    const lines = wrap(name(item), narrow ? width - 64 : left - 22);
    const text = lines.length * LINE;
    const middle = narrow ? y + text + 3 + lane / 2 : y + Math.max(lane, text) / 2;
    const first = narrow ? y + 12 : middle - text / 2 + 13.5;
    y += (narrow ? text + 3 + lane : Math.max(lane, text)) + gap;
    return {
      item,
      middle: px(middle),
      names: lines.map((line, n) => label(0, px(first + n * LINE), line, { halo: true })),
    };
  });
  return { rows, bottom: y };
}
