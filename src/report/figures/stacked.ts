import { judgesBy } from '../../closed/sides.js';
import { INK, MUTED, WHITE } from '../../drawing/colours.js';
import { contrast, type Hex, mixed } from '../../drawing/contrast.js';
import { textMeasure } from '../../drawing/font.js';
import { type Content, type Markup, markup } from '../../markup.js';
import { percent, shortPercent } from '../../messages/numbers.js';
import type { EditionShare } from '../../model/change.js';
import type { Compared } from '../../model/comparison.js';
import { askedShareIn } from '../view.js';
import { type Axis, gridLines, shareAxis } from './axis.js';
import { CLEAR, type ShownEditions, valuesHead } from './by-edition.js';
import { TONES } from './diverging.js';
import type { Drawing } from './figure.js';
import { editionMark, label, markKey, px, shownEditions, valueText } from './marks.js';
import { isNarrow, layRows } from './rows.js';

/** A degree of a scale that several lines have in common, and its side: 1 upper, 0 middle, -1 low. */
export interface Degree {
  readonly label: string;
  readonly side: number;
}

/** A line of a grid: its upper side in each edition, by its name, and each degree in the last one, in their order. */
interface StackedLine {
  readonly upper: Compared;
  readonly degrees: readonly (EditionShare | undefined)[];
}

const BAR_HEIGHT = 22;
/** Between two bars, with the marks of earlier editions and without. */
const GAP = { marked: 22, plain: 10 } as const;
/** Room at the right for the upper side in figures. */
const VALUES = 96;
/** Between the key and the bars, for the head of the values and of the axis. */
const HEADS = 44;
/** White on both sides of a figure inside its part of a bar. */
const INSIDE = 4;
const SIZE = 13;

/**
 * A line an item, cut into its degrees from the best to the worst. At the right, the upper side together; under the
 * bar, where that of earlier editions ended.
 */
export function drawStacked(
  lines: readonly StackedLine[],
  degrees: readonly Degree[],
  { editions, palette, isNameless }: ShownEditions,
  width: number,
): Drawing {
  const shown = shownEditions(editions);
  const [past, last] = [shown.slice(0, -1), shown.at(-1) ?? ''];
  const mark = (edition: string, at: readonly [number, number]): Markup =>
    editionMark(shown.length - 1 - shown.indexOf(edition), at, palette);
  const fills = fillsOf(degrees, palette.now);
  const key = markKey(
    [
      ...degrees.map(({ label: text }, n) => ({
        text,
        mark: ([x, y]: Point) =>
          markup`<rect x="${px(x - 6)}" y="${px(y - 6)}" width="12" height="12" fill="${fills[n]!}"/>`,
      })),
      ...past.map((text) => ({ text, mark: ([x, y]: Point) => mark(text, [px(x), px(y)]) })),
    ],
    0,
    width,
  );
  const left = isNarrow(width) ? 14 : 274;
  const axis = shareAxis(1, left, width - VALUES);
  const top = HEADS + key.height + 14;
  const { rows, bottom, cuts } = layRows(lines, {
    name: ({ upper }) => upper.label,
    width,
    left,
    lane: BAR_HEIGHT,
    gap: past.length > 0 ? GAP.marked : GAP.plain,
    top,
  });
  const head = valuesHead(isNameless ? '' : last, 'pers.', width - axis.at(1) - CLEAR);
  return {
    height: bottom,
    cuts,
    content: [
      key.content,
      gridLines(axis, [top - 10, bottom - 6], percent),
      label(width, top - 16, head, {
        size: 12,
        anchor: 'end',
        fill: MUTED,
      }),
      rows.map(({ item, names, middle }) => {
        const marks = past.map((edition) => {
          const share = askedShareIn(item.upper, edition);
          return share && mark(edition, [axis.at(share.share), px(middle + BAR_HEIGHT / 2 + 8)]);
        });
        return markup`<g>${names}${bar(item.degrees, fills, middle, axis)}${marks}${valueText(width, middle, askedShareIn(item.upper, last))}</g>`;
      }),
    ],
  };
}

type Point = readonly [number, number];

/**
 * Of a scale that judges, the upper side in shades of the report’s colour, the low one in those of blame, the ends
 * darkest, the middle grey; of any other, shades of one colour.
 */
function fillsOf(degrees: readonly Degree[], upper: Hex): Hex[] {
  if (!judgesBy(degrees.map((degree) => degree.label))) {
    return degrees.map((_, at) => paler(upper, at / (degrees.length - 1)));
  }
  const [above, below] = [1, -1].map((side) => degrees.filter((one) => one.side === side));
  return degrees.map((degree) => {
    if (degree.side === 0) return MIDDLE;
    return degree.side > 0
      ? paler(upper, above!.indexOf(degree) / above!.length)
      : paler(TONES.negative.fill, 1 - (below!.indexOf(degree) + 1) / below!.length);
  });
}

const MIDDLE: Hex = '#dfe3e8';
/** The palest of seven degrees still stands out from white. */
const paler = (colour: Hex, share: number): Hex => mixed(colour, WHITE, 0.85 * share);

/** The parts of a bar, each with its figure where it has room; the table has all. */
function bar(
  shares: StackedLine['degrees'],
  fills: readonly Hex[],
  middle: number,
  { at }: Axis,
): Content {
  let from = 0;
  return shares.map((share, n) => {
    if (share === undefined || share.people === 0) return undefined;
    const [x, end] = [at(from), at(Math.min(1, from + share.share))];
    from += share.share;
    const [fill, text] = [fills[n]!, shortPercent(share.share)];
    const ink = contrast(fill, WHITE) > contrast(fill, INK) ? WHITE : INK;
    return [
      markup`<rect x="${x}" y="${px(middle - BAR_HEIGHT / 2)}" width="${px(end - x)}" height="${BAR_HEIGHT}" fill="${fill}" stroke="${WHITE}"/>`,
      end - x >= textMeasure(400)(text) * SIZE + 2 * INSIDE &&
        label(px((x + end) / 2), px(middle + 4.5), text, {
          size: SIZE,
          anchor: 'middle',
          fill: ink,
        }),
    ];
  });
}
