import { INK, MUTED } from '../../drawing/colours.js';
import { markup } from '../../markup.js';
import { count, plain } from '../../messages/numbers.js';
import type { EditionMean } from '../../model/compared-means.js';
import { valueAxis } from './axis.js';
import { drawByEdition, lanes, type ShownEditions } from './by-edition.js';
import type { Drawing } from './figure.js';
import { px } from './marks.js';

/** A line of a grid that is answered in notes: its mean in each edition that asked it. */
interface MeanLine {
  readonly label: string;
  readonly means: readonly EditionMean[];
}

const LANE = 10;

/** Means with their intervals on the scale of their notes: a row a line, a lane an edition, the last in full at the right. */
export function drawMeans(
  lines: readonly MeanLine[],
  [least, most]: readonly [number, number],
  view: ShownEditions,
  width: number,
): Drawing {
  const meanOf = ({ means }: MeanLine, edition: string): EditionMean | undefined =>
    means.find((mean) => mean.edition === edition);
  return drawByEdition(lines, view, width, {
    name: ({ label }) => label,
    left: 274,
    lane: (editions) => Math.max(16, LANE * editions),
    gap: 8,
    axis: (left) => valueAxis([least, most], left, width - 96),
    tick: String,
    unit: 'pers.',
    row: ({ item, names, middle }, place) => {
      const last = meanOf(item, place.shown.at(-1) ?? '');
      const marks = lanes(
        (edition) => {
          const one = meanOf(item, edition);
          if (one === undefined) return undefined;
          const { mean: value, low, high } = one;
          return low === null || high === null ? { value } : { value, bounds: [low, high] };
        },
        middle,
        LANE,
        { ...place, ...view },
      );
      return markup`<g>${names}${marks}${
        last &&
        markup`<text x="${width}" y="${px(middle + 5)}" text-anchor="end" font-size="13" fill="${MUTED}"><tspan font-weight="700" font-size="14" fill="${INK}">${plain(last.mean)}</tspan> · ${count(last.people)}</text>`
      }</g>`;
    },
  });
}
