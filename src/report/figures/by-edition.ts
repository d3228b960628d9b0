import { MUTED } from '../../drawing/colours.js';
import { textMeasure } from '../../drawing/font.js';
import type { Content } from '../../markup.js';
import type { View } from '../view.js';
import { type Axis, gridLines } from './axis.js';
import type { Drawing } from './figure.js';
import { editionKey, editionMark, intervalLine, label, px, shownEditions } from './marks.js';
import { type FigureRow, isNarrow, layRows } from './rows.js';

/** Above the first row, where the key has one line. */
const TOP = 56;
/** What the key of one edition alone, which nothing needs, leaves of it. */
const KEY_LINE = 28;
/** Between the middle of the last value of the grid and what is said at its right. */
export const CLEAR = 24;
/** Size of what is said above the values at the right. */
const HEAD = 12;

/** What a figure of rows has of its own. */
interface EditionRows<Item> {
  readonly name: (item: Item) => string;
  /** Where the marks begin; where the drawing is narrow, names stand above instead of before. */
  readonly left: number;
  /** Height of the marks of a row, of so many editions. */
  readonly lane: (editions: number) => number;
  readonly gap: number;
  readonly axis: (left: number) => Axis;
  readonly tick: (value: number) => string;
  /** What the values at the right count, abridged. */
  readonly unit: string;
  readonly row: (row: FigureRow<Item>, place: Place) => Content;
}

/** Where the marks of all rows stand. */
interface Place {
  readonly axis: Axis;
  readonly left: number;
  /** Editions shown, in the order of time. */
  readonly shown: readonly string[];
}

export type ShownEditions = Pick<View, 'editions' | 'palette' | 'isNameless'>;

/** A row an item, marks by edition on one axis, and at the right the last edition in figures. */
export function drawByEdition<Item>(
  items: readonly Item[],
  { editions, palette, isNameless }: ShownEditions,
  width: number,
  { left: wide, unit, tick, ...own }: EditionRows<Item>,
): Drawing {
  const shown = shownEditions(editions);
  const left = isNarrow(width) ? 14 : wide;
  const axis = own.axis(left);
  const key =
    shown.length > 1
      ? editionKey(shown, left, { palette, right: width })
      : { content: [], height: -KEY_LINE };
  const top = TOP + key.height;
  const room = width - axis.at(axis.ticks.at(-1) ?? 0) - CLEAR;
  const { rows, bottom, cuts } = layRows(items, {
    name: own.name,
    width,
    left,
    lane: own.lane(shown.length),
    gap: own.gap,
    top,
  });
  return {
    height: bottom,
    cuts,
    content: [
      key.content,
      gridLines(axis, [top - 10, bottom - 6], tick),
      label(width, top - 16, valuesHead(isNameless ? '' : (shown.at(-1) ?? ''), unit, room), {
        size: HEAD,
        anchor: 'end',
        fill: MUTED,
      }),
      rows.map((row) => own.row(row, { axis, left, shown })),
    ],
  };
}

/** What the values at the right are: of the last edition, the bold one of the key, which is named where there is room. */
export function valuesHead(edition: string, unit: string, room: number): string {
  const whole = edition === '' ? unit : `${edition} · ${unit}`;
  return textMeasure(400)(whole) * HEAD <= room ? whole : unit;
}

/** A value and the bounds of the line behind it, if there is one. */
export interface Spread {
  readonly value: number;
  readonly bounds?: readonly [low: number, high: number];
}

/** A mark for each edition, and its line where it has one, on lanes of their own around the middle of a row. */
export const lanes = (
  spreadOf: (edition: string) => Spread | undefined,
  middle: number,
  lane: number,
  { axis, shown, palette }: Place & Pick<View, 'palette'>,
): Content =>
  shown.map((edition, n) => {
    const spread = spreadOf(edition);
    if (spread === undefined) return undefined;
    const age = shown.length - 1 - n;
    const y = px(middle + (n - (shown.length - 1) / 2) * lane);
    const { bounds, value } = spread;
    return [
      bounds && intervalLine(age, [axis.at(bounds[0]), axis.at(bounds[1]), y], palette),
      editionMark(age, [axis.at(value), y], palette),
    ];
  });
