import { MAX_COLUMNS, type RawTable, type Row } from '../rows.js';

/**
 * Whether a text is a web page or an XML workbook that holds a table: survey tools of the web write
 * these and call them `.xls`.
 */
export const looksLikeMarkup = (text: string): boolean =>
  /^\s*<(!doctype html|html|head|meta|body|table|\?xml)\b/i.test(text) &&
  /<(table|(ss:)?workbook)\b/i.test(text);

/** A workbook of LibreOffice in one file of XML, `.fods`. */
export const isFlatWorkbook = (text: string): boolean =>
  /^\s*<\?xml\b[^<]*<office:document\b/.test(text.slice(0, 10_000));

/** Whether a text is a web page, whatever it holds. */
export const isPage = (text: string): boolean => /^\s*<(!doctype html|html)\b/i.test(text);

/** Whether a text is a picture drawn in XML. */
export const isDrawing = (text: string): boolean =>
  /^\s*(<\?xml\b[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*(<!doctype svg\b[^>]*>\s*)?<svg\b/i.test(
    text.slice(0, 10_000),
  );

const TAG = /<(\/?)(table|tr|td|th|(?:ss:)?(?:row|cell))\b([^<>]*)>/gi;
const CELL = /^(td|th|(ss:)?cell)$/i;
/** What XML workbooks put around the text of a cell. */
const DATA = /<\/?(?:ss:)?data\b[^<>]*>/gi;

/** Rows of the tables of a page, cells with their markup: it is taken out as that of any cell (header/clean.ts). */
export function markupTable(text: string, encoding: string): RawTable {
  const rows: Row[] = [];
  let cells: string[] = [];
  let line = 1;
  let rowLine = 1;
  let seen = 0;
  let begun: number | undefined;
  const endCell = (at: number): void => {
    if (begun !== undefined) cells.push(plain(text.slice(begun, at)));
    begun = undefined;
  };
  const endRow = (at: number): void => {
    endCell(at);
    if (cells.some((cell) => cell !== '')) rows.push({ line: rowLine, cells });
    cells = [];
    for (; seen < at; seen++) if (text[seen] === '\n') line++;
    rowLine = line;
  };
  for (const { 0: tag, 1: closing, 2: name, 3: attributes, index } of text.matchAll(TAG)) {
    if (!CELL.test(name!)) {
      endRow(index);
      continue;
    }
    endCell(index);
    if (closing !== '') continue;
    skipTo(cells, attributes!);
    begun = index + tag.length;
    if (attributes!.endsWith('/')) endCell(begun);
  }
  endRow(text.length);
  return { encoding, delimiter: null, rows, told: [] };
}

/** In markup a line break is a space; those that are meant are tags or entities. */
const plain = (cell: string): string => cell.replace(DATA, '').replace(/\s+/g, ' ').trim();

/** XML workbooks pass over empty cells, and number the next (from 1). */
function skipTo(cells: string[], attributes: string): void {
  const place = Number(/\bss:index="(\d+)"/i.exec(attributes)?.[1] ?? 0);
  while (cells.length < Math.min(place - 1, MAX_COLUMNS)) cells.push('');
}
