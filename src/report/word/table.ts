import { Paragraph, Table, TableCell, TableRow } from 'docx';
import { sum } from '../../stats/sum.js';
import { type Cell, isNumeric, shownCell, type Table as TableData } from '../table.js';
import { unbrokenText } from '../unbroken.js';
import { fittedColumns, GUTTER, isAfterNumber } from './columns.js';
import { STYLES } from './styles.js';
import { runs, styled } from './text.js';

/** Styles of type in tables, largest first. */
const CELLS = [STYLES.cell, STYLES.smallCell, STYLES.tinyCell];
/** A table begins on the page where this share of it has room. */
const BEGUN = 1 / 3;
/** So many rows of a long one are enough. */
const ENOUGH = 4;

/** Its text, with its marks; that of a number, which no line breaks. */
const cellText = (cell: Cell): string =>
  typeof cell === 'string' ? unbrokenText(cell) : shownCell(cell).replaceAll(' ', '\u00a0');

/**
 * Its caption, its rows and a blank line; a header row that repeats, and columns as wide as their words ask.
 *
 * @param textWidth of the text, in twentieths of a point.
 */
export function table(
  { caption, head, rows }: TableData,
  textWidth: number,
): (Paragraph | Table)[] {
  const lines = [head, ...rows.map((row) => row.map(cellText))];
  const isNumber = (column: number): boolean => isNumeric(rows, column);
  const { widths, size } = fittedColumns(
    lines,
    textWidth,
    CELLS.map((one) => one.size),
    isNumber,
  );
  const style = CELLS.find((one) => one.size === size)!.id;
  const begun = Math.max(2, Math.min(ENOUGH, Math.ceil(BEGUN * rows.length)));
  /** Rows that stay with the next: no page begins or ends with one row alone, or with less than a third of a short table. */
  const isKept = (row: number): boolean =>
    row < lines.length - 1 && (row < begun || row === lines.length - 2);
  const cell = (text: string, column: number, keepNext: boolean): TableCell =>
    new TableCell({
      width: { size: widths[column]!, type: 'dxa' },
      children: [
        new Paragraph({
          style,
          keepNext,
          alignment: isNumber(column) ? 'right' : 'left',
          ...(isAfterNumber(column, isNumber) && { indent: { left: GUTTER } }),
          children: runs(text),
        }),
      ],
    });
  return [
    ...(caption === '' ? [] : [styled(caption, STYLES.caption)]),
    new Table({
      style: STYLES.table,
      // Its types have no word for « none »: any border given here would override the style's.
      borders: false as never,
      tableLook: { firstRow: true, firstColumn: false, noHBand: true, noVBand: true },
      columnWidths: widths,
      width: { size: sum(widths), type: 'dxa' },
      rows: lines.map(
        (line, at) =>
          new TableRow({
            tableHeader: at === 0,
            cantSplit: true,
            children: line.map((text, column) => cell(text, column, isKept(at))),
          }),
      ),
    }),
    new Paragraph({}),
  ];
}
