import { INK, MUTED } from '../../drawing/colours.js';
import { type Content, markup } from '../../markup.js';
import { count, halves } from '../../messages/numbers.js';
import { countAxis } from './axis.js';
import { drawByEdition, lanes, type ShownEditions, type Spread } from './by-edition.js';
import type { Drawing } from './figure.js';
import { px } from './marks.js';

/** How long the answers to a question are, in words. */
export interface Lengths {
  readonly edition: string;
  readonly answers: number;
  readonly quarter: number;
  readonly median: number;
  readonly threeQuarters: number;
}

interface QuestionLengths {
  readonly question: string;
  readonly lengths: readonly Lengths[];
}

const LANE = 12;

/** A line over the middle half of the lengths, a mark at the median; at the right, the last edition in figures. */
export function drawLengths(
  questions: readonly QuestionLengths[],
  view: ShownEditions,
  width: number,
): Drawing {
  const all = questions.flatMap(({ lengths }) => lengths);
  const highest = Math.max(4, ...all.map((one) => one.threeQuarters));
  const lengthsIn = ({ lengths }: QuestionLengths, edition: string): Lengths | undefined =>
    lengths.find((one) => one.edition === edition);
  const spreadOf = (item: QuestionLengths, edition: string): Spread | undefined => {
    const own = lengthsIn(item, edition);
    return own && { value: own.median, bounds: [own.quarter, own.threeQuarters] };
  };
  const value = (own: Lengths | undefined, middle: number): Content =>
    own !== undefined &&
    markup`<text x="${width}" y="${px(middle + 5)}" text-anchor="end" font-size="13" fill="${MUTED}"><tspan font-weight="700" font-size="14" fill="${INK}">${halves(own.median)}</tspan> mots · ${count(own.answers)}</text>`;
  return drawByEdition(questions, view, width, {
    name: ({ question }) => question,
    left: 274,
    lane: (editions) => LANE * editions,
    gap: 14,
    axis: (left) => countAxis(highest, left, width - 120),
    tick: count,
    unit: 'rép.',
    row: ({ item, names, middle }, place) => [
      names,
      lanes((edition) => spreadOf(item, edition), middle, LANE, { ...place, ...view }),
      value(lengthsIn(item, place.shown.at(-1) ?? ''), middle),
    ],
  });
}
