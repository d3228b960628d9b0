import { INK, MUTED } from '../../drawing/colours.js';
import { textMeasure } from '../../drawing/font.js';
import { wrapper } from '../../drawing/wrapper.js';
import { type Content, french, type Markup, markup } from '../../markup.js';
import { count, shortPercent } from '../../messages/numbers.js';
import type { EditionShare } from '../../model/change.js';
import type { Palette } from '../accent.js';

/** The visual language of every figure: one look an edition, told by shape as well as by colour. */

/** The three editions that a figure shows at most: more would not be read. All stand in the table. */
export const shownEditions = (editions: readonly string[]): readonly string[] => editions.slice(-3);

/** What a note adds where a figure does not show every edition; '' where it does. */
export const leftToTable = (editions: readonly string[]): string =>
  shownEditions(editions).length < editions.length
    ? french` La figure montre les trois dernières éditions ; le tableau les donne toutes.`
    : '';

/** The mark of the edition `age` steps before the last, centred on a point. */
export function editionMark(
  age: number,
  [x, y]: readonly [number, number],
  { now, past }: Palette,
): Markup {
  if (age === 0) return markup`<circle cx="${x}" cy="${y}" r="5" fill="${now}"/>`;
  if (age === 1) {
    // A thin white edge: on a bar, its own colour would hardly show.
    return markup`<path d="M${x} ${y - 5.5}l5.5 5.5-5.5 5.5-5.5-5.5z" fill="${past}" stroke="#fff"/>`;
  }
  return markup`<circle cx="${x}" cy="${y}" r="4" fill="#fff" stroke="${past}" stroke-width="1.8"/>`;
}

export const intervalLine = (
  age: number,
  [x1, x2, y]: readonly [number, number, number],
  { now, past }: Palette,
): Markup =>
  markup`<path d="M${x1} ${y}H${x2}" stroke="${age === 0 ? now : past}" stroke-width="${age === 0 ? 2.5 : 1.5}"/>`;

export interface TextOptions {
  readonly size?: number;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill?: string;
}

/** A line of text; `y` is its baseline. */
export const label = (x: number, y: number, text: Content, options: TextOptions = {}): Markup =>
  markup`<text x="${x}" y="${y}"${options.size !== undefined && markup` font-size="${options.size}"`}${options.bold === true && markup` font-weight="700"`}${options.anchor !== undefined && markup` text-anchor="${options.anchor}"`} fill="${options.fill ?? INK}">${text}</text>`;

/** The marks of editions in the order of time, the last in bold. */
export const editionKey = (
  editions: readonly string[],
  x: number,
  { palette, right }: { readonly palette: Palette; readonly right: number },
): Drawn =>
  markKey(
    editions.map((edition, n) => ({
      mark: ([at, middle]) => editionMark(editions.length - 1 - n, [px(at), px(middle)], palette),
      text: edition,
      bold: n === editions.length - 1,
    })),
    x,
    right,
  );

/** A mark of a key, centred on a point, and what it stands for. */
interface KeyMark {
  readonly mark: (at: readonly [number, number]) => Content;
  readonly text: string;
  readonly bold?: boolean;
}

/** The baseline of a key's first line; the room of a mark, what is between two, and the height of a line. */
const KEY = { size: 13, base: 14, mark: 18, gap: 16, line: 20 } as const;

/** Marks and their words in lines no wider than there is room; how much higher they are than one line. */
export function markKey(marks: readonly KeyMark[], x: number, right: number): Drawn {
  let [at, line] = [x, 0];
  const content = marks.map(({ mark, text, bold = false }) => {
    const weight = bold ? 700 : 400;
    const lines = wrapper(KEY.size, weight)(text, right - x - KEY.mark);
    const widest = Math.max(...lines.map(textMeasure(weight))) * KEY.size;
    const wide = KEY.mark + Math.ceil(widest);
    if (at > x && at + wide > right) [at, line] = [x, line + 1];
    const [here, base] = [at, KEY.base + line * KEY.line];
    at += wide + KEY.gap;
    line += lines.length - 1;
    return [
      mark([here + 6, base - 4.5]),
      lines.map((part, n) =>
        label(here + KEY.mark, base + n * KEY.line, part, {
          size: KEY.size,
          fill: bold ? INK : MUTED,
          ...(bold && { bold }),
        }),
      ),
    ];
  });
  return { content, height: line * KEY.line };
}

interface Drawn {
  readonly content: Content;
  readonly height: number;
}

/** The last edition's share and number of people, at the right end of a row; a dash where nobody was asked. */
export const valueText = (x: number, middle: number, share: EditionShare | undefined): Content =>
  share !== undefined &&
  markup`<text x="${x}" y="${px(middle + 5)}" text-anchor="end" font-size="13" fill="${MUTED}">${share.of === 0 ? '–' : figures(share)}</text>`;

const figures = ({ share, people }: EditionShare): Content =>
  markup`<tspan font-weight="700" font-size="14" fill="${INK}">${shortPercent(share)}</tspan> · ${count(people)}`;

/** One decimal is a tenth of a pixel: enough for the eye, and stable in files. */
export const px = (value: number): number => Math.round(10 * value) / 10;
