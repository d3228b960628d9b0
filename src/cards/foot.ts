import { INK, MUTED } from '../drawing/colours.js';
import { textMeasure } from '../drawing/font.js';
import { type Box, type CardLine, type Format, round } from './format.js';
import { breakLines } from './lines.js';
import type { Logo } from './logo.js';

/** Sizes as shares of the strip's height: from the largest down to the smallest at which all lines hold. */
const TEXT = { largest: 0.2, smallest: 0.095, leading: 1.3 } as const;
/** How far the size comes down so that no text breaks. */
const SHRUNK = 0.84;
/** What the lines leave of the strip's height, at least: half above them, half below. */
const WHITE = 0.24;
const LOGO = { height: 92, width: 320, gap: 56 } as const;

/** What stands in the white strip: who publishes, in bold, and what the words are. */
export interface Foot {
  readonly heading: string;
  /** On one line where it holds them, else each on its own. */
  readonly sources: readonly string[];
}

/** What stands in the strip, and where. */
export interface FootShape {
  readonly shape: Format;
  readonly logo: Box | null;
}

/**
 * The size of all lines of a foot: as large as they hold in the strip, none broken if a little less does it.
 *
 * @returns null where they do not hold in it at the smallest size.
 */
export function footSize(foot: Foot, place: FootShape): number | null {
  const height = place.shape.foot;
  const largest = Math.round(height * TEXT.largest);
  const texts = [foot.heading, ...foot.sources].filter(Boolean).length;
  let held: number | null = null;
  for (let size = largest; size >= height * TEXT.smallest; size--) {
    if (held !== null && size < largest * SHRUNK) break;
    const lines = footLines(foot, place, size);
    if (lines && lines.length <= texts) return size;
    if (lines) held ??= size;
  }
  return held;
}

/**
 * Lines of the strip, clear of the logo, all of one size.
 *
 * @returns null where they do not hold in it.
 */
export function footLines(
  { heading, sources }: Foot,
  { shape: { margin, width, height, foot }, logo }: FootShape,
  size: number,
): CardLine[] | null {
  const room = width - 2 * margin - (logo ? logo.width + LOGO.gap : 0);
  const set = (text: string, weight: 400 | 700) => {
    const unit = textMeasure(weight);
    return text === '' ? [] : breakLines(text, room, (part) => unit(part) * size);
  };
  const one = set(sources.join('\u00a0· '), 400);
  const under = one?.length === 1 ? [one] : sources.map((text) => set(text, 400));
  const first = set(heading, 700);
  if (!first || !under.every((lines) => lines !== null)) return null;
  const lines = [
    ...first.map((text) => ({ text, size, weight: 700 as const, fill: INK })),
    ...under.flat().map((text) => ({ text, size, weight: 400 as const, fill: MUTED })),
  ];
  const step = size * TEXT.leading;
  if (lines.length * step > foot * (1 - WHITE)) return null;
  const top = height - foot / 2 - ((lines.length - 1) * step) / 2 + size * 0.34;
  return lines.map((line, at) => ({ ...line, x: margin, y: round(top + at * step) }));
}

/** At the right of the strip, as large as its box lets it be. */
export function logoBox(logo: Logo, { width, height, margin, foot }: Format): Box {
  const scale = Math.min(LOGO.height / logo.height, LOGO.width / logo.width);
  const [wide, high] = [round(logo.width * scale), round(logo.height * scale)];
  return { x: width - margin - wide, y: height - foot / 2 - high / 2, width: wide, height: high };
}
