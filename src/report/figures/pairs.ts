import { INK } from '../../cloud/colours.js';
import { markup } from '../../markup.js';
import { count } from '../../messages/numbers.js';
import type { View } from '../view.js';
import { countAxis, gridLines } from './axis.js';
import type { Drawing } from './figure.js';
import { label, MUTED, px } from './marks.js';
import { isNarrow, layRows } from './rows.js';

/** Two themes and the people who speak of both. */
export interface Pair {
  readonly names: readonly [string, string];
  readonly people: number;
  /** People who would speak of both if the two had nothing to do with each other. */
  readonly expected: number;
}

const TOP = 44;
const BAR_HEIGHT = 18;

/** A bar to the number of people, a tick where chance alone would have it. */
export function drawPairs(
  pairs: readonly Pair[],
  { palette }: Pick<View, 'palette'>,
  width: number,
): Drawing {
  const left = isNarrow(width) ? 0 : 324;
  const axis = countAxis(
    Math.max(1, ...pairs.flatMap(({ people, expected }) => [people, expected])),
    left,
    width - 44,
  );
  const { rows, bottom } = layRows(pairs, {
    name: ({ names }) => names.join('\u00a0+ '),
    width,
    left,
    lane: BAR_HEIGHT,
    gap: 10,
    top: TOP,
  });
  return {
    height: bottom,
    content: [
      label(width, 14, 'personnes', { size: 12, anchor: 'end', fill: MUTED }),
      gridLines(axis, [TOP - 8, bottom - 6], count),
      rows.map(({ item, names, middle }) => {
        const y = px(middle - BAR_HEIGHT / 2);
        return [
          names,
          markup`<rect x="${left}" y="${y}" width="${px(axis.at(item.people) - left)}" height="${BAR_HEIGHT}" fill="${palette.bar}"/><path d="M${axis.at(item.expected)} ${y - 2}v${BAR_HEIGHT + 4}" stroke="${INK}" stroke-width="2.5"/>`,
          label(width, px(middle + 5), count(item.people), { bold: true, anchor: 'end' }),
        ];
      }),
    ],
  };
}
