import { INK, MUTED } from '../../colours.js';
import { type Content, markup } from '../../markup.js';
import { count, halves } from '../../messages/numbers.js';
import type { View } from '../view.js';
import { countAxis, gridLines } from './axis.js';
import type { Drawing } from './figure.js';
import { editionKey, editionMark, intervalLine, label, px, shownEditions } from './marks.js';
import { isNarrow, layRows } from './rows.js';

/** How long the answers to a question are, in words. */
export interface Lengths {
  readonly edition: string;
  readonly answers: number;
  readonly quarter: number;
  readonly median: number;
  readonly threeQuarters: number;
}

export interface QuestionLengths {
  readonly question: string;
  readonly lengths: readonly Lengths[];
}

const LANE = 12;
const TOP = 56;

/** A line over the middle half of the lengths, a mark at the median; at the right, the last edition in figures. */
export function drawLengths(
  questions: readonly QuestionLengths[],
  { editions, palette }: Pick<View, 'editions' | 'palette'>,
  width: number,
): Drawing {
  const shown = shownEditions(editions);
  const last = shown.at(-1) ?? '';
  const left = isNarrow(width) ? 14 : 274;
  const all = questions.flatMap(({ lengths }) => lengths);
  const axis = countAxis(Math.max(4, ...all.map((one) => one.threeQuarters)), left, width - 120);
  const { rows, bottom } = layRows(questions, {
    name: ({ question }) => question,
    width,
    left,
    lane: LANE * shown.length,
    gap: 14,
    top: TOP,
  });
  const lane = (lengths: readonly Lengths[], n: number, middle: number): Content => {
    const own = lengths.find(({ edition }) => edition === shown[n]);
    if (own === undefined) return undefined;
    const age = shown.length - 1 - n;
    const y = px(middle + (n - (shown.length - 1) / 2) * LANE);
    return [
      intervalLine(age, [axis.at(own.quarter), axis.at(own.threeQuarters), y], palette),
      editionMark(age, [axis.at(own.median), y], palette),
    ];
  };
  const value = (lengths: readonly Lengths[], middle: number): Content => {
    const own = lengths.find(({ edition }) => edition === last);
    return (
      own !== undefined &&
      markup`<text x="${width}" y="${px(middle + 5)}" text-anchor="end" font-size="13" fill="${MUTED}"><tspan font-weight="700" font-size="14" fill="${INK}">${halves(own.median)}</tspan> mots · ${count(own.answers)}</text>`
    );
  };
  return {
    height: bottom,
    content: [
      editionKey(shown, [left, 14], palette),
      gridLines(axis, [TOP - 10, bottom - 6], count),
      label(width, TOP - 16, `${last} · rép.`, { size: 12, anchor: 'end', fill: MUTED }),
      rows.map(({ item, names, middle }) => [
        names,
        shown.map((_, n) => lane(item.lengths, n, middle)),
        value(item.lengths, middle),
      ]),
    ],
  };
}
