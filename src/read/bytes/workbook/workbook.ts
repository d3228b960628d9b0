import { createRequire } from 'node:module';
import type { CellObject, WorkBook } from '@e965/xlsx';
import { UserError } from '../../../errors.js';
import { aboutAny, aboutCount, type Message } from '../../../message.js';
import { fileMessages } from '../../../messages/reading/files.js';
import { formatMessages } from '../../../messages/reading/formats.js';
import { workbookMessages as say } from '../../../messages/reading/workbooks.js';
import { sumOf } from '../../../stats/sum.js';
import type { RawTable, Row } from '../../rows.js';
import { cutSheet } from '../uncut-lines.js';
import { legendOf } from './legend.js';
import { mergedDown } from './merged-down.js';
import { headingsApart, inOrderOf } from './near-headings.js';
import { areHidden, isOfAnswers, sheetOfAnswers } from './of-answers.js';
import { haveSameHeadings } from './same-headings.js';
import { type SheetsTogether, type SourceSheet, sheetsBeside, underTitles } from './sheets.js';
import { boundedWorkbook } from './unzip.js';

interface WorkbookOptions {
  readonly file: string;
  readonly container: 'zip' | 'ole';
  /** Name of the sheet; otherwise that of the answers (of-answers.ts). */
  readonly sheet?: string | undefined;
}

type SheetJs = typeof import('@e965/xlsx');

/** SheetJS takes 150 ms to load, which files without a workbook need not pay. */
const sheetJs = (): SheetJs => createRequire(import.meta.url)('@e965/xlsx') as SheetJs;

/**
 * Reads one sheet of an XLSX, XLSM, XLSB, ODS or XLS workbook, or those that belong together (sheets.ts). Formulas give their stored value, dates
 * `2024-10-01 08:05:00`, truth values « Oui » and « Non ».
 * @throws UserError for a broken, encrypted, oversized or empty workbook, and for a missing sheet.
 */
export function workbookTable(bytes: Uint8Array, options: WorkbookOptions): RawTable {
  const { file, container } = options;
  const bounded = container === 'zip' ? boundedWorkbook(bytes, file) : bytes;
  const book = openBook(bounded, options);
  const sheets = book.SheetNames.map((name, i): SourceSheet => {
    const hidden = (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0;
    const rows = sheetRows(book, name);
    const merged = mergedDown(rows, book.Sheets[name]?.['!merges'] ?? []);
    return { name, hidden, rows, isMerged: merged !== undefined, ...merged };
  });
  const sheet = chosenSheet(sheets, options);
  const shown = sheets.filter(({ hidden, rows }) => !hidden && rows.length > 1);
  const read = options.sheet === undefined ? sheetsBeside(sheet, shown) : undefined;
  const cut = read ? undefined : cutSheet(sheet.rows, file);
  const names = (read?.sheets ?? [sheet]).map(({ name }) => name);
  const headed = underTitles(sheet);
  const others = shown.filter(({ name }) => !names.includes(name)).map(underTitles);
  const unseen = sheets
    .filter((one) => one.hidden && one !== sheet && isOfAnswers(one))
    .map(({ name }) => name);
  const left = others.map((other) => ({
    name: other.name,
    rows: other.rows.length - 1,
    isAlike: haveSameHeadings(headed, other) || inOrderOf(headed, other) !== undefined,
    apart: headingsApart(headed, other),
  }));
  return {
    encoding: book.bookType ?? (container === 'zip' ? 'xlsx' : 'xls'),
    delimiter: cut?.delimiter ?? null,
    rows: read?.rows ?? cut?.rows ?? sheet.rows,
    whose: cut ? undefined : (read ?? sheet).whose,
    sheet: read ? undefined : sheet.name,
    told: [
      ...(cut ? [formatMessages.uncut] : []),
      ...aboutCount(
        sumOf(read?.sheets ?? [sheet], (one) => hiddenRows(book, one)),
        say.hiddenRows,
      ),
      ...((read?.sheets ?? [sheet]).some(({ isMerged }) => isMerged) ? [say.mergedDown] : []),
      ...(read ? [togetherMessage(names, read)] : []),
      ...(read?.told ?? []),
      ...(options.sheet === undefined && sheet.hidden ? [say.hiddenSheetRead(sheet.name)] : []),
      ...aboutAny(unseen, say.hiddenSheets),
      ...aboutAny(left, (sheets) => say.otherSheets(names, sheets)),
      ...others.flatMap((other) =>
        aboutAny(legendOf(headed, other), (coded) => say.legendSheet(other.name, coded)),
      ),
    ],
  };
}

const togetherMessage = (
  names: readonly string[],
  { as, by, byTitle = false, isForm }: SheetsTogether,
): Message => {
  if (isForm) return say.sheetsAsForms(names);
  return as ? say.sheetsBelow(names, as, byTitle) : say.sheetsTogether(names, by);
};

/** Rows below the first that hold something and are not shown, as where a filter is left on. */
const hiddenRows = (book: WorkBook, { name, rows }: SourceSheet): number => {
  const shown = book.Sheets[name]?.['!rows'] ?? [];
  return rows.slice(1).filter(({ line }) => shown[line - 1]?.hidden === true).length;
};

function openBook(bytes: Uint8Array, { file, container }: WorkbookOptions): WorkBook {
  const { error: print } = console;
  // SheetJS prints what it thinks of number formats (LibreOffice), which are of no use here.
  console.error = () => undefined;
  try {
    return sheetJs().read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      cellFormula: false,
      // Which rows are hidden comes with the styles, and with them every formatted cell: archives are bounded.
      cellStyles: container === 'zip',
    });
  } catch (error) {
    // SheetJS throws plain errors of many texts on what it cannot read: all of them are the file’s fault.
    const encrypted = error instanceof Error && /password|encrypt/i.test(error.message);
    throw encrypted
      ? new UserError(say.workbookEncrypted, say.workbookEncryptedRemedy, { file })
      : new UserError(say.workbookBroken, say.workbookBrokenRemedy, { file });
  } finally {
    console.error = print;
  }
}

function chosenSheet(
  sheets: readonly SourceSheet[],
  { file, sheet }: WorkbookOptions,
): SourceSheet {
  const names = sheets.map(({ name }) => name);
  const asked = sheets.find(({ name }) => name === sheet);
  if (sheet !== undefined && !asked)
    throw new UserError(say.missingSheet(sheet), say.missingSheetRemedy(names), { file });
  const filled = sheets.filter(({ rows }) => rows.length > 1);
  const shown = filled.filter(({ hidden }) => !hidden);
  const hidden = filled.filter((one) => one.hidden);
  const among = areHidden(shown, hidden) ? hidden : shown;
  const found = asked ?? sheetOfAnswers(among) ?? filled[0];
  if (!found) throw new UserError(say.noSheet, fileMessages.emptyRemedy, { file });
  return found;
}

function sheetRows(book: WorkBook, name: string): Row[] {
  const { SSF } = sheetJs();
  const date1904 = book.Workbook?.WBProps?.date1904 ?? false;
  const asDate = ({ v, z }: CellObject): string | undefined => {
    if (typeof v !== 'number' || z === undefined || !SSF.is_date(String(z))) return undefined;
    const date = SSF.parse_date_code(v, { date1904 }) as ExcelDate | null;
    return date === null ? undefined : isoDate(date);
  };
  const rows: Row[] = [];
  // Holes are passed over: one stray cell at the bottom of a sheet costs nothing.
  book.Sheets[name]?.['!data']?.forEach((cells, i) => {
    const texts: string[] = [];
    cells?.forEach((cell, j) => {
      texts[j] = cell ? (asDate(cell) ?? cellText(cell)) : '';
    });
    const dense = Array.from(texts, (text) => text ?? '');
    if (dense.some((text) => text !== '')) rows.push({ line: i + 1, cells: dense });
  });
  return rows;
}

type ExcelDate = Readonly<Record<'y' | 'm' | 'd' | 'H' | 'M' | 'S', number>>;

/** Excel’s dates have no time zone: none is given to them. */
function isoDate({ y, m, d, H, M, S }: ExcelDate): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  const day = `${String(y).padStart(4, '0')}-${two(m)}-${two(d)}`;
  return H + M + S === 0 ? day : `${day} ${two(H)}:${two(M)}:${two(S)}`;
}

/** Text of a cell; an error keeps its name, `#NAME?`, which is told further on (header/clean.ts). */
function cellText(cell: CellObject): string {
  const { t, v } = cell;
  if (v === undefined || v === null) return '';
  if (t === 'e') return sheetJs().utils.format_cell(cell);
  if (typeof v === 'boolean') return v ? 'Oui' : 'Non';
  if (typeof v === 'number') {
    // A quarter is shown as « 25 % », and people chose that.
    const isShare = /%/u.test(String(cell.z ?? ''));
    // Fifteen digits are what Excel holds: 0.1 + 0.2 is 0.3 there.
    const text = String(Number((isShare ? 100 * v : v).toPrecision(15)));
    return isShare ? `${text.replace('.', ',')} %` : text;
  }
  return String(v);
}
