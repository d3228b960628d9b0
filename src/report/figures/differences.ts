import { INK, MUTED } from '../../drawing/colours.js';
import { type Markup, markup } from '../../markup.js';
import { signed } from '../../messages/numbers.js';
import { VERDICT_WORDS } from '../../messages/words.js';
import type { Change } from '../../model/change.js';
import type { Compared } from '../../model/comparison.js';
import type { Verdict } from '../../model/verdict.js';
import type { Changed } from '../view.js';
import { type Axis, differenceAxis, gridLines } from './axis.js';
import type { Drawing } from './figure.js';
import { label, markKey, px } from './marks.js';
import { isNarrow, layRows } from './rows.js';

/** A line of a table of shares, and the one change of it that is drawn. */
type Difference = Changed<Pick<Compared, 'id' | 'label'>>;

/** Above the first row: the key and the values of the grid. */
const TOP = 60;

/** More and less in one colour, as none is good by itself: those of praise and blame would judge. */
const COLOURS: Readonly<Record<Verdict, string>> = { up: INK, down: INK, inconclusive: MUTED };

type Kind = Verdict | 'stable';

const kindOf = ({ verdict, stable }: Change): Kind => (stable ? 'stable' : verdict);

const KINDS: readonly Kind[] = ['up', 'down', 'stable', 'inconclusive'];

/**
 * Differences with their intervals around a line of no change: a triangle is proven, a square is stable,
 * what is neither stays hollow. The key names the kinds that are drawn.
 */
export function drawDifferences(lines: readonly Difference[], width: number): Drawing {
  const left = isNarrow(width) ? 14 : 274;
  const furthest = Math.max(0, ...lines.flatMap(({ change: { low, high } }) => [-low, high]));
  const axis = differenceAxis(furthest, left, width - 96);
  const kinds = new Set(lines.map(({ change }) => kindOf(change)));
  const key = markKey(
    KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({
      mark: (at) => shape(kind, at),
      text: kind === 'stable' ? 'stable' : VERDICT_WORDS[kind],
    })),
    left,
    width,
  );
  const top = TOP + key.height;
  const unit = label(width, top - 16, 'points', { size: 12, anchor: 'end', fill: MUTED });
  const { rows, bottom, cuts } = layRows(lines, {
    name: ({ line }) => line.label,
    width,
    left,
    lane: 18,
    gap: 8,
    top,
  });
  return {
    height: bottom,
    cuts,
    content: [
      key.content,
      gridLines(axis, [top - 10, bottom - 4], signed),
      unit,
      markup`<path d="M${axis.at(0)} ${top - 10}V${bottom - 4}" stroke="${MUTED}" stroke-width="1.5"/>`,
      rows.map(
        ({ item, names, middle }) =>
          markup`<g data-theme="${item.line.id}">${names}${mark(item.change, axis, middle)}${value(item.change, width, middle)}</g>`,
      ),
    ],
  };
}

const mark = (change: Change, { at }: Axis, y: number) => {
  const clear = change.verdict !== 'inconclusive';
  return markup`<path d="M${at(change.low)} ${y}H${at(change.high)}" stroke="${COLOURS[change.verdict]}" stroke-width="${clear ? 2.5 : 1.5}"/>${shape(kindOf(change), [at(change.difference), y])}`;
};

function shape(kind: Kind, [x, y]: readonly [number, number]): Markup {
  if (kind === 'stable') {
    return markup`<rect x="${px(x - 4.5)}" y="${px(y - 4.5)}" width="9" height="9" fill="${MUTED}"/>`;
  }
  if (kind === 'inconclusive') {
    return markup`<circle cx="${px(x)}" cy="${px(y)}" r="5" fill="#fff" stroke="${MUTED}" stroke-width="1.8"/>`;
  }
  const [base, tip] = kind === 'up' ? [y + 5, -10] : [y - 5, 10];
  return markup`<path d="M${px(x - 6)} ${px(base)}h12l-6 ${tip}z" fill="${COLOURS[kind]}"/>`;
}

const value = ({ difference, verdict }: Change, width: number, y: number) =>
  label(width, px(y + 5), signed(difference), {
    anchor: 'end',
    bold: verdict !== 'inconclusive',
    fill: COLOURS[verdict],
  });
