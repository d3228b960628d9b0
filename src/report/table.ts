import { type Content, type Markup, markup } from '../markup.js';
import { count, percentSpan, shortPercent } from '../messages/numbers.js';
import type { Share } from '../model/comparison.js';
import { unbroken } from './unbroken.js';

/** A table as data: what stands behind a figure, in a page, a Markdown text or a CSV file. */
export interface Table {
  readonly caption: string;
  readonly head: readonly string[];
  /** The columns by names that say all, for a file where nothing stands around them. */
  readonly names?: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Text is set left, numbers and shares right. */
export type Cell = string | NumberCell;

export interface NumberCell {
  readonly shown: string;
  /** The number itself, for a spreadsheet; null where there is none. */
  readonly value: number | null;
  /** Every number that is shown, where there are several, such as the bounds of an interval: columns of their own in a file. */
  readonly parts?: readonly Part[];
}

interface Part {
  readonly name: string;
  readonly value: number | null;
}

export const number = (value: number | null, shown: string): NumberCell => ({ shown, value });

const several = (shown: string, parts: readonly Part[]): NumberCell => ({
  shown,
  value: parts[0]?.value ?? null,
  parts,
});

/** An interval, its bounds apart in a file. */
export const interval = (low: number | null, high: number | null, shown: string): NumberCell =>
  several(shown, [
    { name: 'bas', value: low },
    { name: 'haut', value: high },
  ]);

/** People, and out of how many. */
export const peopleOf = (people: number | null, of: number | null, shown: string): NumberCell =>
  several(shown, [
    { name: 'nombre', value: people },
    { name: 'sur', value: of },
  ]);

/** A share, shown alone; a file has its people too, and out of how many. */
export const shareCell = (share: Share | undefined): NumberCell =>
  several(share === undefined ? '–' : shortPercent(share.share), [
    { name: 'part', value: share?.share ?? null },
    { name: 'nombre', value: share?.people ?? null },
    { name: 'sur', value: share?.of ?? null },
  ]);

/** People, and the interval of the share that they are: `31 (13 à 22 %)`. */
export const peopleWithin = ({ people, low, high }: Share): NumberCell =>
  several(`${count(people)} (${percentSpan(low, high)})`, [
    { name: 'nombre', value: people },
    { name: 'bas', value: low },
    { name: 'haut', value: high },
  ]);

export const shownCell = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.shown);

/** From this many columns on a table is set closer, to fit in the page. */
const MANY_COLUMNS = 7;
/** A table of more rows may be cut between two pages. */
const LONG = 20;

/**
 * A table in a box that scrolls sideways by itself, reachable by keyboard.
 *
 * @param first what to show in the first column in place of its text, such as a link.
 */
export function tableMarkup(
  { caption, head, rows }: Table,
  first: (row: number, text: string) => Content = (_, text) => unbroken(text),
): Markup {
  const isNumber = (column: number): boolean =>
    rows.every((row) => typeof row[column] !== 'string');
  const align = (column: number) => isNumber(column) && rows.length > 0 && markup` class="n"`;
  const classes = [
    ...(rows.length > LONG ? ['long'] : []),
    ...(head.length >= MANY_COLUMNS ? ['many'] : []),
  ];
  return markup`<div class="scroll" tabindex="0" role="group" aria-label="${caption}"><table${classes.length > 0 && markup` class="${classes.join(' ')}"`}><caption>${caption}</caption><thead><tr>${head.map(
    (text, column) => markup`<th scope="col"${align(column)}>${text}</th>`,
  )}</tr></thead><tbody>${rows.map(
    (row, at) =>
      markup`<tr>${row.map((cell, column) =>
        column === 0
          ? markup`<th scope="row">${first(at, shownCell(cell))}</th>`
          : markup`<td${align(column)}>${shownCell(cell)}</td>`,
      )}</tr>`,
  )}</tbody></table></div>`;
}
