import { SENTIMENT_COLOURS } from '../../cloud/colours.js';
import { markup } from '../../markup.js';
import { points, signed } from '../../messages/numbers.js';
import type { Change, Verdict } from '../../model.js';
import { type Axis, gridLines, steps } from './axis.js';
import type { Drawing } from './figure.js';
import { label, MUTED, px } from './marks.js';
import { isNarrow, layRows } from './rows.js';

/** A line of a table of shares and the one change of it that is drawn. */
export interface Difference {
  readonly id: string;
  readonly label: string;
  readonly change: Change;
}

const TOP = 34;

/** More and less, without judging which is good. */
const COLOURS: Readonly<Record<Verdict, string>> = {
  up: SENTIMENT_COLOURS.positive,
  down: SENTIMENT_COLOURS.negative,
  inconclusive: MUTED,
};

/** Differences with their intervals around a line of no change; what is not proven stays hollow. */
export function drawDifferences(lines: readonly Difference[], width: number): Drawing {
  const left = isNarrow(width) ? 14 : 274;
  const axis = differenceAxis(lines, left, width - 96);
  const { rows, bottom } = layRows(lines, {
    name: (line) => line.label,
    width,
    left,
    lane: 18,
    gap: 8,
    top: TOP,
  });
  return {
    height: bottom,
    content: [
      gridLines(axis, [TOP - 10, bottom - 4], signed),
      markup`<path d="M${axis.at(0)} ${TOP - 10}V${bottom - 4}" stroke="${MUTED}" stroke-width="1.5"/>`,
      rows.map(
        ({ item, names, middle }) =>
          markup`<g data-theme="${item.id}">${names}${mark(item.change, axis, middle)}${value(item.change, width, middle)}</g>`,
      ),
    ],
  };
}

function differenceAxis(lines: readonly Difference[], left: number, right: number): Axis {
  const furthest = Math.max(0.1, ...lines.flatMap(({ change: { low, high } }) => [-low, high]));
  const reach = Math.ceil(10 * furthest - 1e-9) / 10;
  const step = reach <= 0.2 ? 0.1 : reach <= 0.4 ? 0.2 : 0.5;
  const most = step * Math.floor(reach / step + 1e-9);
  return {
    at: (difference) => px(left + ((right - left) * (difference + reach)) / (2 * reach)),
    ticks: steps(-most, most, step),
  };
}

const mark = ({ low, high, difference, verdict }: Change, { at }: Axis, y: number) => {
  const clear = verdict !== 'inconclusive';
  const colour = COLOURS[verdict];
  return markup`<path d="M${at(low)} ${y}H${at(high)}" stroke="${colour}" stroke-width="${clear ? 2.5 : 1.5}"/><circle cx="${at(difference)}" cy="${y}" r="5" fill="${clear ? colour : '#fff'}" stroke="${colour}" stroke-width="1.8"/>`;
};

const value = ({ difference, verdict }: Change, width: number, y: number) =>
  label(width, px(y + 5), points(difference), {
    anchor: 'end',
    bold: verdict !== 'inconclusive',
    fill: COLOURS[verdict],
  });
