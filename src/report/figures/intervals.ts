import { markup } from '../../markup.js';
import { percent } from '../../messages/numbers.js';
import type { Compared } from '../../model/comparison.js';
import { askedShareIn, byShareIn, shareIn } from '../view.js';
import { shareAxis } from './axis.js';
import { drawByEdition, lanes, type ShownEditions, type Spread } from './by-edition.js';
import type { Drawing } from './figure.js';
import { valueText } from './marks.js';

const LANE = 10;

/**
 * Shares with their intervals: a row a theme, a lane an edition, the last edition's share and number
 * of people in full at the right. Rows by falling share.
 */
export function drawIntervals(
  lines: readonly Compared[],
  view: ShownEditions,
  width: number,
): Drawing {
  const last = view.editions.at(-1) ?? '';
  const highest = Math.max(0, ...lines.flatMap(({ shares }) => shares.map(({ high }) => high)));
  const spreadOf = (line: Compared, edition: string): Spread | undefined => {
    const share = askedShareIn(line, edition);
    return share && { value: share.share, bounds: [share.low, share.high] };
  };
  return drawByEdition([...lines].sort(byShareIn(last)), view, width, {
    name: ({ label }) => label,
    left: 244,
    lane: (editions) => LANE * editions,
    gap: 8,
    axis: (left) => shareAxis(highest, left, width - 92),
    tick: percent,
    unit: 'pers.',
    row: ({ item, names, middle }, place) =>
      markup`<g data-theme="${item.id}">${names}${lanes((edition) => spreadOf(item, edition), middle, LANE, { ...place, ...view })}${valueText(width, middle, shareIn(item, last))}</g>`,
  });
}
