import { MUTED, RULE } from '../../drawing/colours.js';
import { type Markup, markup } from '../../markup.js';
import { label, px } from './marks.js';

/** A scale from values to pixels. */
export interface Axis {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
}

/** Values from one bound to the other on pixels from left to right. */
const scale =
  ([from, to]: Bounds, [left, right]: Bounds): Axis['at'] =>
  (value) =>
    px(left + ((right - left) * (value - from)) / (to - from));

type Bounds = readonly [number, number];

/** A share axis from 0 to the first tick that `highest` does not pass; to all, where that is more than half: a bar of 58 % does not fill it. */
export function shareAxis(highest: number, left: number, right: number): Axis {
  const step = highest <= 0.3 ? 0.1 : highest <= 0.5 ? 0.2 : 0.25;
  const top = highest > 0.5 ? 1 : step * Math.max(1, Math.ceil(highest / step - 1e-9));
  return { at: scale([0, top], [left, right]), ticks: steps(0, top, step) };
}

/** An axis of differences around 0, as far on both sides as the one that is furthest from it. */
export function differenceAxis(furthest: number, left: number, right: number): Axis {
  const reach = Math.ceil(10 * Math.max(0.1, furthest) - 1e-9) / 10;
  const step = reach <= 0.2 ? 0.1 : reach <= 0.4 ? 0.2 : 0.5;
  const most = step * Math.floor(reach / step + 1e-9);
  return { at: scale([-reach, reach], [left, right]), ticks: steps(-most, most, step) };
}

/** An axis of whole values from one to another, such as the notes of a scale, with ten ticks at most. */
export function valueAxis([from, to]: Bounds, left: number, right: number): Axis {
  const step = Math.max(1, Math.ceil((to - from) / 10));
  return { at: scale([from, to], [left, right]), ticks: steps(from, to, step) };
}

/** An axis of counts from 0, with at most five ticks at 1, 2 or 5 times a power of ten. */
export function countAxis(highest: number, left: number, right: number): Axis {
  const top = Math.max(1, highest);
  const power = 10 ** Math.floor(Math.log10(top / 4));
  const step = Math.max(1, [1, 2, 5, 10].map((n) => n * power).find((one) => top / one <= 5)!);
  return { at: scale([0, top], [left, right]), ticks: steps(0, top, step) };
}

/** Multiples of `step` within bounds, free of the drift of added fractions. */
const steps = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.floor((to - from) / step + 1e-9) + 1 }, (_, n) =>
    Number((from + n * step).toFixed(4)),
  );

export const gridLines = (
  { at, ticks }: Axis,
  [top, bottom]: Bounds,
  text: (value: number) => string,
): Markup =>
  markup`<g>${ticks.map((tick) => [
    markup`<path d="M${at(tick)} ${top}V${bottom}" stroke="${RULE}"/>`,
    label(at(tick), top - 6, text(tick), { size: 12, anchor: 'middle', fill: MUTED }),
  ])}</g>`;
