import { type Content, markup } from '../../markup.js';
import { percent } from '../../messages/numbers.js';
import type { Compared } from '../../model.js';
import { byShareIn, shareIn, type View } from '../view.js';
import { gridLines, shareAxis } from './axis.js';
import type { Drawing } from './figure.js';
import {
  editionKey,
  editionMark,
  intervalLine,
  px,
  shownEditions,
  valueHead,
  valueText,
} from './marks.js';
import { isNarrow, layRows } from './rows.js';

const LANE = 10;
const TOP = 56;

/**
 * Shares with their intervals: a row a theme, a lane an edition, the last edition's share and number
 * of people in full at the right. Rows by falling share.
 */
export function drawIntervals(
  lines: readonly Compared[],
  { editions, palette }: Pick<View, 'editions' | 'palette'>,
  width: number,
): Drawing {
  const shown = shownEditions(editions);
  const last = shown.at(-1) ?? '';
  const left = isNarrow(width) ? 14 : 244;
  const highest = Math.max(0, ...lines.flatMap(({ shares }) => shares.map(({ high }) => high)));
  const axis = shareAxis(highest, left, width - 92);
  const { rows, bottom } = layRows([...lines].sort(byShareIn(last)), {
    name: (line) => line.label,
    width,
    left,
    lane: LANE * shown.length,
    gap: 8,
    top: TOP,
  });
  const lane = (line: Compared, edition: string, n: number, middle: number): Content => {
    const share = shareIn(line, edition);
    if (share === undefined || share.of === 0) return undefined;
    const age = shown.length - 1 - n;
    const y = px(middle + (n - (shown.length - 1) / 2) * LANE);
    return [
      intervalLine(age, [axis.at(share.low), axis.at(share.high), y], palette),
      editionMark(age, [axis.at(share.share), y], palette),
    ];
  };
  return {
    height: bottom,
    content: [
      editionKey(shown, [left, 14], palette),
      gridLines(axis, [TOP - 10, bottom - 6], percent),
      valueHead(width, TOP - 16, last),
      rows.map(
        ({ item, names, middle }) =>
          markup`<g data-theme="${item.id}">${names}${shown.map((edition, n) => lane(item, edition, n, middle))}${valueText(width, middle, shareIn(item, last))}</g>`,
      ),
    ],
  };
}
