import { textMeasure } from '../cloud/font.js';
import { INK, MUTED } from '../colours.js';
import { type Box, type CardLine, type Format, round } from './format.js';
import { breakLines } from './lines.js';
import type { Logo } from './logo.js';

/** Sizes as shares of the strip's height; the text shrinks to the least before it breaks. */
const TEXT = { size: 0.185, least: 0.155, leading: 1.3 } as const;
const LOGO = { height: 92, width: 320, gap: 56 } as const;

/** What stands in the white strip: who publishes, in bold, and what the words are. */
export interface Foot {
  readonly heading: string;
  readonly source: string;
}

/** Lines of the strip, clear of the logo. */
export function footLines(
  { heading, source }: Foot,
  { margin, width, ...shape }: Format,
  logo: Box | null,
): CardLine[] {
  const room = width - 2 * margin - (logo ? logo.width + LOGO.gap : 0);
  const size = Math.round(shape.foot * TEXT.size);
  const lines = [
    ...set({ text: heading, room, size, weight: 700, fill: INK }),
    ...set({ text: source, room, size, weight: 400, fill: MUTED }),
  ];
  const step = size * TEXT.leading;
  const middle = shape.height - shape.foot / 2;
  const first = middle - ((lines.length - 1) * step) / 2 + size * 0.34;
  return lines.map((line, at) => ({ ...line, x: margin, y: round(first + at * step) }));
}

interface Wanted {
  readonly text: string;
  readonly room: number;
  /** Largest size. */
  readonly size: number;
  readonly weight: 400 | 700;
  readonly fill: string;
}

/** A text on one line, a little smaller where it must; else on several. */
function set({ text, room, weight, fill, ...wanted }: Wanted): Omit<CardLine, 'x' | 'y'>[] {
  const unit = textMeasure(weight);
  const least = (wanted.size * TEXT.least) / TEXT.size;
  const size = Math.min(wanted.size, Math.max(least, Math.floor(room / unit(text))));
  const lines = breakLines(text, room, (part) => unit(part) * size) ?? [text];
  return lines.map((line) => ({ text: line, size, weight, fill }));
}

/** At the right of the strip, as large as its box lets it be. */
export function logoBox(logo: Logo, { width, height, margin, foot }: Format): Box {
  const scale = Math.min(LOGO.height / logo.height, LOGO.width / logo.width);
  const [wide, high] = [round(logo.width * scale), round(logo.height * scale)];
  return { x: width - margin - wide, y: height - foot / 2 - high / 2, width: wide, height: high };
}
