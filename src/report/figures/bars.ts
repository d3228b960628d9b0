import { markup } from '../../markup.js';
import { percent } from '../../messages/numbers.js';
import type { Compared } from '../../model.js';
import { shareIn, type View } from '../view.js';
import { gridLines, shareAxis } from './axis.js';
import type { Drawing } from './figure.js';
import { editionKey, editionMark, px, shownEditions, valueHead, valueText } from './marks.js';
import { isNarrow, layRows } from './rows.js';

const TOP = 56;
const BAR_HEIGHT = 18;

/**
 * Options of a closed question in their own order: a bar to the last edition's share, a mark for each
 * edition, the last edition's share and number of people in full at the right.
 */
export function drawBars(
  options: readonly Compared[],
  { editions, palette }: Pick<View, 'editions' | 'palette'>,
  width: number,
): Drawing {
  const shown = shownEditions(editions);
  const last = shown.at(-1) ?? '';
  const left = isNarrow(width) ? 14 : 274;
  const highest = Math.max(0, ...options.flatMap(({ shares }) => shares.map(({ share }) => share)));
  const axis = shareAxis(highest, left, width - 96);
  const { rows, bottom } = layRows(options, {
    name: (option) => option.label,
    width,
    left,
    lane: BAR_HEIGHT,
    gap: 12,
    top: TOP,
  });
  const bar = (option: Compared, middle: number) =>
    markup`<rect x="${left}" y="${px(middle - BAR_HEIGHT / 2)}" width="${px(axis.at(shareIn(option, last)?.share ?? 0) - left)}" height="${BAR_HEIGHT}" fill="${palette.bar}"/>`;
  const mark = (option: Compared, edition: string, n: number, middle: number) => {
    const share = shareIn(option, edition);
    return (
      share !== undefined &&
      share.of > 0 &&
      editionMark(shown.length - 1 - n, [axis.at(share.share), middle], palette)
    );
  };
  return {
    height: bottom,
    content: [
      editionKey(shown, [left, 14], palette),
      gridLines(axis, [TOP - 10, bottom - 6], percent),
      valueHead(width, TOP - 16, last),
      rows.map(
        ({ item, names, middle }) =>
          markup`<g>${names}${bar(item, middle)}${shown.map((edition, n) => mark(item, edition, n, middle))}${valueText(width, middle, shareIn(item, last))}</g>`,
      ),
    ],
  };
}
