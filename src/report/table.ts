import { type Content, french, type Markup, markup } from '../markup.js';
import { count, percentSpan, points, pointsSpan, shortPercent } from '../messages/numbers.js';
import type { Change, Share } from '../model/change.js';
import { unbroken } from './unbroken.js';

/** A table as data: what stands behind a figure, in a page, a Markdown text or a CSV file. */
export interface Table {
  /** Empty where a title over the table says it. */
  readonly caption: string;
  /** That title, by which a page names the table to those who hear it. */
  readonly title?: string;
  readonly head: readonly string[];
  /** Columns after the first that go together, where a page has them side by side under a title. */
  readonly groups?: Groups;
  readonly rows: readonly (readonly Cell[])[];
}

interface Groups {
  readonly titles: readonly string[];
  /** What stands in the columns of each, in place of the head that says both. */
  readonly head: readonly string[];
}

/** Text is set left, numbers and shares right. */
export type Cell = string | NumberCell;

/** A number of a table, and how it shows. */
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

/** Where there is no number. */
export const NONE: NumberCell = number(null, '–');

/** A whole number of people, answers or lines. */
export const counting = (size: number): NumberCell => number(size, count(size));

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

/** People, and out of how many: `12 sur 203`. */
export const peopleCell = (people: number | null, of: number | null): NumberCell =>
  several(people === null || of === null ? '–' : french`${count(people)} sur ${count(of)}`, [
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

/** A share, its people and its interval: `17 % (31 ; 13 à 22 %)`. */
export const wholeShare = ({ people, share, low, high }: Share): NumberCell =>
  several(french`${shortPercent(share)} (${count(people)} ; ${percentSpan(low, high)})`, [
    { name: 'part', value: share },
    { name: 'nombre', value: people },
    { name: 'bas', value: low },
    { name: 'haut', value: high },
  ]);

/** A difference of shares, and its interval. */
export const differenceCells = ({ difference, low, high }: Change): Cell[] => [
  number(difference, points(difference)),
  interval(low, high, pointsSpan(low, high)),
];

/** Whether a column holds numbers, and nothing else. */
export const isNumeric = (rows: Table['rows'], column: number): boolean =>
  rows.length > 0 && rows.every((row) => typeof row[column] !== 'string');

/** Whether a cell holds several numbers in a row, which a line sets apart from those of the next cell. */
const isWhole = (cell: Cell | undefined): boolean =>
  typeof cell === 'object' && (cell.parts?.length ?? 0) === 4;

export const shownCell = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.shown);

/** From this many columns on a table is set closer, to fit in the page. */
const MANY_COLUMNS = 6;
/** A table of more rows may be cut between two pages. */
const LONG = 20;

/** What a page shows in the first column in place of its text, such as a link. */
export type FirstCell = (row: number, text: string) => Content;

/** A table in a box that scrolls sideways by itself, reachable by keyboard. */
export function tableMarkup(
  { caption, title = caption, head, rows, groups }: Table,
  first: FirstCell = (_, text) => unbroken(text),
): Markup {
  const size = groups?.head.length ?? 0;
  const opens = (column: number): boolean => size > 0 && column > 0 && (column - 1) % size === 0;
  const classesOf = (column: number): Content =>
    classed(
      isNumeric(rows, column) && 'n',
      opens(column) && 'opens',
      rows.some((row) => isWhole(row[column])) && 'apart',
    );
  const classes = classed(rows.length > LONG && 'long', head.length >= MANY_COLUMNS && 'many');
  return markup`<div class="scroll" tabindex="0" role="group" aria-label="${title}"><table${classes}${caption === '' && markup` aria-label="${title}"`}>${caption !== '' && markup`<caption>${caption}</caption>`}<thead>${groups === undefined ? headRow(head, classesOf) : groupedHead(head[0] ?? '', groups, classesOf)}</thead><tbody>${rows.map(
    (row, at) =>
      markup`<tr>${row.map((cell, column) =>
        column === 0
          ? markup`<th scope="row">${first(at, shownCell(cell))}</th>`
          : markup`<td${classesOf(column)}>${shownCell(cell)}</td>`,
      )}</tr>`,
  )}</tbody></table></div>`;
}

/** The attribute of those classes that hold, if any. */
function classed(...classes: readonly (string | false)[]): Content {
  const kept = classes.filter(Boolean).join(' ');
  return kept !== '' && markup` class="${kept}"`;
}

type ClassesOf = (column: number) => Content;

const headRow = (head: readonly string[], classesOf: ClassesOf): Markup =>
  markup`<tr>${head.map((text, column) =>
    text === ''
      ? markup`<td${classesOf(column)}></td>`
      : markup`<th scope="col"${classesOf(column)}>${text}</th>`,
  )}</tr>`;

const groupedHead = (first: string, { titles, head }: Groups, classesOf: ClassesOf): Markup =>
  markup`<tr><th scope="col" rowspan="2">${first}</th>${titles.map(
    (title) => markup`<th scope="colgroup" colspan="${head.length}" class="opens">${title}</th>`,
  )}</tr><tr>${titles.flatMap((_, at) =>
    head.map(
      (text, n) => markup`<th scope="col"${classesOf(1 + at * head.length + n)}>${text}</th>`,
    ),
  )}</tr>`;
