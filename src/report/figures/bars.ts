import { markup } from '../../markup.js';
import { percent } from '../../messages/numbers.js';
import type { Compared } from '../../model/comparison.js';
import { askedShareIn, shareIn } from '../view.js';
import { shareAxis } from './axis.js';
import { drawByEdition, lanes, type ShownEditions, type Spread } from './by-edition.js';
import type { Drawing } from './figure.js';
import { px, valueText } from './marks.js';

const BAR_HEIGHT = 22;
/** Between the marks of two editions, so that none hides another where shares are the same. */
const LANE = 8;

/**
 * Options of a closed question in their own order: a bar to the last edition's share, a mark for each
 * edition where there are several, the last edition's share and number of people in full at the right.
 *
 * @param highest the largest share of all questions, so that equal lengths are equal shares in their figures.
 */
export function drawBars(
  options: readonly Compared[],
  view: ShownEditions,
  width: number,
  highest: number,
): Drawing {
  const { palette } = view;
  const markOf = (option: Compared, edition: string): Spread | undefined => {
    const share = askedShareIn(option, edition);
    return share && { value: share.share };
  };
  return drawByEdition(options, view, width, {
    name: ({ label }) => label,
    left: 274,
    lane: () => BAR_HEIGHT,
    gap: 12,
    axis: (left) => shareAxis(highest, left, width - 96),
    tick: percent,
    unit: 'pers.',
    row: ({ item, names, middle }, place) => {
      const { axis, left, shown } = place;
      const last = shareIn(item, shown.at(-1) ?? '');
      // Of one edition, the end of the bar is its mark.
      const marks =
        shown.length > 1 &&
        lanes((edition) => markOf(item, edition), middle, LANE, { ...place, palette });
      const bar = markup`<rect x="${left}" y="${px(middle - BAR_HEIGHT / 2)}" width="${px(axis.at(last?.share ?? 0) - left)}" height="${BAR_HEIGHT}" fill="${palette.bar}"/>`;
      return markup`<g>${names}${bar}${marks}${valueText(width, middle, last)}</g>`;
    },
  });
}
