import { markup } from '../../markup.js';
import { percent } from '../../messages/numbers.js';
import type { Compared } from '../../model/comparison.js';
import { askedShareIn, shareIn } from '../view.js';
import { shareAxis } from './axis.js';
import { drawByEdition, type Shown } from './by-edition.js';
import type { Drawing } from './figure.js';
import { editionMark, px, valueText } from './marks.js';

const BAR_HEIGHT = 22;
/** Between the marks of two editions, so that none hides another where shares are the same. */
const LANE = 8;

/**
 * Options of a closed question in their own order: a bar to the last edition's share, a mark for each
 * edition, the last edition's share and number of people in full at the right.
 */
export function drawBars(options: readonly Compared[], view: Shown, width: number): Drawing {
  const { palette } = view;
  const highest = Math.max(0, ...options.flatMap(({ shares }) => shares.map(({ share }) => share)));
  return drawByEdition(options, view, width, {
    name: ({ label }) => label,
    left: 274,
    lane: () => BAR_HEIGHT,
    gap: 12,
    axis: (left) => shareAxis(highest, left, width - 96),
    tick: percent,
    unit: 'pers.',
    row: ({ item, names, middle }, { axis, left, shown }) => {
      const last = shareIn(item, shown.at(-1) ?? '');
      const marks = shown.map((edition, n) => {
        const share = askedShareIn(item, edition);
        const y = px(middle + (n - (shown.length - 1) / 2) * LANE);
        return share && editionMark(shown.length - 1 - n, [axis.at(share.share), y], palette);
      });
      const bar = markup`<rect x="${left}" y="${px(middle - BAR_HEIGHT / 2)}" width="${px(axis.at(last?.share ?? 0) - left)}" height="${BAR_HEIGHT}" fill="${palette.bar}"/>`;
      return markup`<g>${names}${bar}${marks}${valueText(width, middle, last)}</g>`;
    },
  });
}
