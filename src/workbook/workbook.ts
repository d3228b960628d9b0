import type { CellObject, SheetData } from 'write-excel-file/node';
import { escapeMarkup, french, legalText } from '../markup.js';
import { timeless } from './archive.js';

/** A cell: text stays text (never a formula), numbers stay numbers, `null` is empty. */
type Cell = string | number | boolean | null;

interface SheetColumn {
  readonly title: string;
  /** In characters; 14 when absent. */
  readonly width?: number;
  /** How numbers show, in Excel's notation: `0 %`, `0.0`, `#,##0`. */
  readonly format?: string;
  /** Differences of shares: a spreadsheet shows them in points, as reports tell them, and its header says so. */
  readonly inPoints?: true;
  /** It says what a row is: up to it, columns stay in sight as one goes to the right. */
  readonly isLabel?: true;
}

/** How a probability shows: CSV gives it four digits where four decimals would make it nothing. */
export const PROBABILITY = '0.0000';

export interface Sheet {
  /** At most 31 characters of it are kept, without `[ ] : * ? / \`. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A column, and what it says of each item that has a row. */
export interface ColumnOf<Item> extends SheetColumn {
  readonly cell: (item: Item) => Cell;
}

/** One row an item. */
export const sheetOf = <Item>(
  name: string,
  items: readonly Item[],
  columns: readonly ColumnOf<Item>[],
): Sheet => ({
  name,
  columns,
  rows: items.map((item) => columns.map(({ cell }) => cell(item))),
});

/** Under the names of columns. */
const TINT = '#eaf0f5';

/** The longest text that a cell of Excel can hold is 32,767 characters. */
const LONGEST_TEXT = 32_000;

/** On paper, a sheet is as wide as the page, and each page has the header: the writer has no option for it. */
const onPaper = (names: readonly string[]) => ({
  files: {
    transform: {
      'xl/workbook.xml': {
        transform: (xml: string) =>
          xml
            .replace('<definedNames/>', '')
            .replace('</sheets>', (end) => end + headersOnPages(names)),
      },
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml: string) =>
          xml.replace(/<worksheet[^>]*>/u, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'),
        transformElementAttributes: (tag: string, attributes: Record<string, string | number>) =>
          tag === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
      },
    },
  },
});

const headersOnPages = (names: readonly string[]): string => {
  const rows = names.map((name, at) => {
    const row = escapeMarkup(`'${name.replaceAll("'", "''")}'!$1:$1`);
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${row}</definedName>`;
  });
  return `<definedNames>${rows.join('')}</definedNames>`;
};

/**
 * Sheets → the bytes of an .xlsx file: bold frozen header, typed cells, no formula.
 * Equal sheets give equal bytes. A text that no cell could hold is cut, and says so.
 */
export async function workbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  // A hundred modules, which most runs do without.
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const names = sheetNames(sheets.map(({ name }) => name));
  const written = writeExcelFile(
    sheets.map((sheet, at) => ({
      data: sheetData(sheet),
      sheet: names[at] ?? sheet.name,
      columns: sheet.columns.map(({ width }) => ({ width: width ?? 14 })),
      stickyRowsCount: 1,
      stickyColumnsCount:
        1 +
        Math.max(
          0,
          sheet.columns.findIndex(({ isLabel }) => isLabel),
        ),
      orientation: 'landscape' as const,
    })),
    { features: [onPaper(names)] },
  );
  return timeless(await written.toBuffer());
}

function sheetData({ columns, rows }: Sheet): SheetData {
  const areNumbers = columns.map((_, at) => holdsNumbers(rows, at));
  /** At the left of its cell, a text touches the number before it. */
  const aside = columns.map((_, at) =>
    areNumbers[at - 1] && !areNumbers[at] ? ({ align: 'left', indent: 1 } as const) : {},
  );
  const header = columns.map(
    ({ title, inPoints }, at): CellObject => ({
      value: inPoints ? `${title} (points)` : title,
      type: String,
      fontWeight: 'bold',
      wrap: true,
      alignVertical: 'bottom',
      backgroundColor: TINT,
      bottomBorderStyle: 'thin',
      ...aside[at],
      ...(areNumbers[at] && { align: 'right' }),
    }),
  );
  const cells = rows.map((row) =>
    row.map((cell, at) => {
      const written = typed(cell, columns[at]);
      return written && { ...written, ...aside[at] };
    }),
  );
  return [header, ...cells];
}

/** Numbers stand at the right of their cells: so does what names them. */
const holdsNumbers = (rows: Sheet['rows'], column: number): boolean =>
  rows.some((row) => typeof row[column] === 'number') &&
  rows.every((row) => typeof row[column] !== 'string');

function typed(cell: Cell, column: SheetColumn | undefined): CellObject | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'boolean') return { value: cell, type: Boolean, alignVertical: 'top' };
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) return null;
    return {
      value: column?.inPoints ? points(cell) : cell,
      type: Number,
      alignVertical: 'top',
      ...(column?.format && { format: column.format }),
    };
  }
  return { value: holdable(cell), type: String, wrap: cell.length > 40, alignVertical: 'top' };
}

/** A difference of shares in points, without the last bits of its multiplication. */
const points = (difference: number): number => Number((difference * 100).toFixed(10));

/** Text no longer than a cell; what XML forbids shows as □, since the writer would drop U+FFFD. */
function holdable(text: string): string {
  const legal = legalText(text).replaceAll('\ufffd', '□');
  if (legal.length <= LONGEST_TEXT) return legal;
  return `${legal.slice(0, LONGEST_TEXT)}${french` [… coupé : une cellule d’Excel ne tient pas ${legal.length} caractères]`}`;
}

/** Names as Excel allows them, each once. */
function sheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const base =
      name
        .replace(/[[\]:*?/\\]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || 'Feuille';
    let free = base.slice(0, 31);
    for (let twin = 2; taken.has(free.toLowerCase()); twin += 1) {
      free = `${base.slice(0, 31 - String(twin).length - 1)} ${twin}`;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}
