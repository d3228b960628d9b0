import { AA, reaching } from '../cloud/contrast.js';
import { inkMeasure, textMeasure } from '../cloud/font.js';
import { quotation } from '../messages/quotation.js';
import { type CardLine, type Format, round } from './format.js';
import { breakLines, type Measure } from './lines.js';
import type { Palette } from './palette.js';

/** Sizes of the quote in pixels, each about an eighth under the one before. */
const SCALE = [150, 134, 120, 106, 94, 84, 75, 66, 58, 52, 46, 41] as const;
const LEADING = 1.24;
const MOST_LINES = 7;
/** Mean length of the lines before the last, as a share of the longest, under which they look torn. */
const EVEN = 0.76;
/** Height of the opening mark's ink: in pixels above the text, in sizes of the text beside it. */
const MARK = { above: 128, beside: 1.05 } as const;
const GAP = { above: 56, beside: 0.4 } as const;

/**
 * The opening mark, then the text with its closing mark, in the middle of the ground.
 *
 * @returns null where the text does not hold at the smallest size.
 */
export function quoteLines(
  quote: string,
  shape: Format,
  { ground, text }: Palette,
): CardLine[] | null {
  const set = fitted(quotation(quote).replace(/^«\s*/u, ''), shape);
  if (!set) return null;
  const { size, left, above, lines } = set;
  const height = above + lines.length * size * LEADING;
  // The eye's middle stands a little above the ruler's.
  const top = (shape.height - shape.foot - height) * 0.47;
  const first = top + above + size * 0.98;
  const ink = markInk(set.mark);
  // Beside the text, the mark is centred on the small letters of the first line.
  const markTop = above > 0 ? top : first - size * 0.26 - set.mark / 2;
  const fill = reaching({ from: ground, to: text }, ground, AA.mark);
  const [x, y] = [round(shape.margin - ink.left), round(markTop - ink.top)];
  return [
    { text: '«', x, y, size: ink.size, weight: 700, fill },
    ...lines.map(
      (line, at): CardLine => ({
        ...{ text: line, x: round(left), y: round(first + at * size * LEADING) },
        ...{ size, weight: 700, fill: text },
      }),
    ),
  ];
}

/** A text set at one size. */
interface Setting {
  readonly size: number;
  readonly lines: readonly string[];
  /** Left side of the text, height of what stands above it, height of the mark's ink. */
  readonly left: number;
  readonly above: number;
  readonly mark: number;
}

/** The text at a large size of the scale where its lines hold and are even. */
function fitted(text: string, shape: Format): Setting | null {
  const unit = textMeasure(700);
  let best: Setting | null = null;
  let most = 0;
  for (const size of SCALE) {
    const set = setAt(text, size, shape, unit);
    const looks = set ? size * evenness(set.lines, unit) : 0;
    if (looks > most) [best, most] = [set, looks];
  }
  return best;
}

function setAt(text: string, size: number, shape: Format, unit: Measure): Setting | null {
  const { margin } = shape;
  const beside = shape.mark === 'beside';
  const mark = beside ? size * MARK.beside : MARK.above;
  const left = margin + (beside ? markInk(mark).width + size * GAP.beside : 0);
  const above = beside ? 0 : mark + GAP.above;
  const lines = breakLines(text, shape.width - margin - left, (part) => unit(part) * size);
  const room = shape.height - shape.foot - 1.5 * margin - above;
  const holds = lines && lines.length <= MOST_LINES && lines.length * size * LEADING <= room;
  return holds ? { size, lines, left, above, mark } : null;
}

/** 1 where lines are as even as in print, less where torn ones would ask for a smaller size. */
function evenness(lines: readonly string[], unit: Measure): number {
  const widths = lines.map(unit);
  const before = widths.slice(0, -1);
  if (before.length === 0) return 1;
  const mean = before.reduce((sum, width) => sum + width, 0) / before.length;
  return Math.min(1, mean / Math.max(...widths) / EVEN) ** 2;
}

/** The mark « whose ink has a height: its size, and its ink from its left and its baseline. */
function markInk(height: number): { size: number; left: number; top: number; width: number } {
  const ink = inkMeasure()('«', 100);
  const scale = height / (ink.bottom - ink.top);
  const advance = textMeasure(700)('«') * 100;
  return {
    size: round(100 * scale),
    left: scale * (ink.left + advance / 2),
    top: scale * ink.top,
    width: scale * (ink.right - ink.left),
  };
}
