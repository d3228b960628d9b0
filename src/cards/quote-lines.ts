import { AA, reaching } from '../drawing/contrast.js';
import { textMeasure } from '../drawing/font.js';
import { quotation } from '../messages/quotation.js';
import { sum } from '../stats/sum.js';
import type { CardColours } from './colours.js';
import { type CardLine, type Format, round } from './format.js';
import { breakLines, brokenIn, type WidthOf } from './lines.js';

/** Sizes of the quote in pixels, each about an eighth under the one before. */
const SCALE = [150, 134, 120, 106, 94, 84, 75, 66, 58, 52, 46, 41] as const;
const LEADING = 1.24;
/** A square holds more lines: a long quote would be small there, and most of its ground bare. */
const MOST_LINES = { square: 9, wide: 7 } as const;
/** Mean length of the lines before the last, as a share of the longest, under which they look torn. */
const EVEN = 0.76;
/** What a line that ends on a leaning word is worth: a size. */
const BROKEN = 0.78;
/** White between the opening mark, which hangs before the text, and the text: in sizes of the text. */
const GAP = 0.28;

/**
 * The text between its marks, in the middle of the ground: both marks of the text's size and of one
 * colour, the opening one hung before the lines.
 *
 * @returns null where the text does not hold at the smallest size.
 */
export function quoteLines(
  quote: string,
  shape: Format,
  { ground, text }: CardColours,
): CardLine[] | null {
  const set = fitted(quotation(quote).replace(/^«\s*/u, ''), shape);
  if (!set) return null;
  const { size, left, lines } = set;
  // The eye's middle stands a little above the ruler's.
  const top = (shape.height - shape.foot - lines.length * size * LEADING) * 0.47;
  const style = { size, weight: 700 } as const;
  const drawn = lines.map(
    (line, at): CardLine => ({
      ...style,
      text: line,
      x: round(left),
      y: round(top + size * 0.98 + at * size * LEADING),
      fill: text,
    }),
  );
  const pale = reaching({ from: ground, to: text }, ground, AA.mark);
  const opening = { ...drawn[0]!, text: '«', x: round(shape.margin), fill: pale };
  return [opening, ...drawn.slice(0, -1), ...closed(drawn.at(-1)!, pale)];
}

/** The last line with its closing mark apart, in the colour of the opening one. */
function closed(line: CardLine, fill: string): CardLine[] {
  const text = line.text.replace(/\s»$/u, '');
  if (text === line.text) return [line];
  const x = round(line.x + textMeasure(700)(`${text}\u00a0`) * line.size);
  return [
    { ...line, text },
    { ...line, text: '»', x, fill },
  ];
}

/** A text set at one size. */
interface Setting {
  readonly size: number;
  readonly lines: readonly string[];
  /** Left side of the text. */
  readonly left: number;
}

/** The text at a large size of the scale where its lines hold and are even. */
function fitted(text: string, shape: Format): Setting | null {
  const unit = textMeasure(700);
  let best: Setting | null = null;
  let most = 0;
  for (const size of SCALE)
    for (const more of [0, 1]) {
      const set = setAt(text, { size, more }, shape, unit);
      const looks = set ? size * evenness(set.lines, unit) : 0;
      if (looks > most) [best, most] = [set, looks];
    }
  return best;
}

function setAt(
  text: string,
  { size, more }: { readonly size: number; readonly more: number },
  shape: Format,
  unit: WidthOf,
): Setting | null {
  const { margin, width, height } = shape;
  const most = width > height ? MOST_LINES.wide : MOST_LINES.square;
  const left = margin + (unit('«') + GAP) * size;
  const lines = breakLines(text, width - margin - left, (part) => unit(part) * size, more);
  const room = height - shape.foot - 1.5 * margin;
  const holds = lines && lines.length <= most && lines.length * size * LEADING <= room;
  return holds ? { size, lines, left } : null;
}

/** 1 where lines are as even as in print and end where one may pause, less where others would ask for a smaller size. */
function evenness(lines: readonly string[], unit: WidthOf): number {
  const widths = lines.map(unit);
  const before = widths.slice(0, -1);
  if (before.length === 0) return 1;
  const mean = sum(before) / before.length;
  return Math.min(1, mean / Math.max(...widths) / EVEN) ** 2 * BROKEN ** brokenIn(lines);
}
