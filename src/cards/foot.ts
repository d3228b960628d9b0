import { INK, MUTED } from '../drawing/colours.js';
import { textMeasure } from '../drawing/font.js';
import { type Box, type CardLine, type Format, round } from './format.js';
import { breakLines } from './lines.js';
import type { Logo } from './logo.js';

/** Sizes as shares of the strip's height: from the largest down to the smallest at which all lines hold. */
const TEXT = { largest: 0.2, smallest: 0.095, leading: 1.3 } as const;
/** How far a text shrinks under the others' size before it breaks. */
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

/**
 * Lines of the strip, clear of the logo.
 *
 * @returns null where they do not hold in it at the smallest size.
 */
export function footLines(
  { heading, sources }: Foot,
  { margin, width, height, foot }: Format,
  logo: Box | null,
): CardLine[] | null {
  const room = width - 2 * margin - (logo ? logo.width + LOGO.gap : 0);
  for (let size = Math.round(foot * TEXT.largest); size >= foot * TEXT.smallest; size--) {
    const first = set({ text: heading, room, size, weight: 700, fill: INK });
    const under = (text: string) => set({ text, room, size, weight: 400, fill: MUTED });
    const one = under(sources.join('\u00a0· '));
    const others = one?.length === 1 ? [one] : sources.map(under);
    const parts = [first, ...others];
    if (!parts.every((part) => part !== undefined)) continue;
    const lines = parts.flat();
    const step = size * TEXT.leading;
    if (lines.length * step > foot * (1 - WHITE)) continue;
    const top = height - foot / 2 - ((lines.length - 1) * step) / 2 + size * 0.34;
    return lines.map((line, at) => ({ ...line, x: margin, y: round(top + at * step) }));
  }
  return null;
}

interface Wanted {
  readonly text: string;
  readonly room: number;
  /** Largest size. */
  readonly size: number;
  readonly weight: 400 | 700;
  readonly fill: string;
}

/** A text on one line, a little smaller where it must; else on several; none where a word is too wide. */
function set({
  text,
  room,
  weight,
  fill,
  ...wanted
}: Wanted): Omit<CardLine, 'x' | 'y'>[] | undefined {
  if (text === '') return [];
  const unit = textMeasure(weight);
  const whole = Math.floor(room / unit(text));
  const size = whole < wanted.size * SHRUNK ? wanted.size : Math.min(wanted.size, whole);
  const lines = breakLines(text, room, (part) => unit(part) * size);
  return lines?.map((line) => ({ text: line, size, weight, fill }));
}

/** At the right of the strip, as large as its box lets it be. */
export function logoBox(logo: Logo, { width, height, margin, foot }: Format): Box {
  const scale = Math.min(LOGO.height / logo.height, LOGO.width / logo.width);
  const [wide, high] = [round(logo.width * scale), round(logo.height * scale)];
  return { x: width - margin - wide, y: height - foot / 2 - high / 2, width: wide, height: high };
}
