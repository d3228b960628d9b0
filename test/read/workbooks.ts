import * as xlsx from '@e965/xlsx';
import type { InputFile } from '../../src/read/files.js';

export type Cell = string | number | boolean | Date | null;

export const workbook = (
  sheets: Readonly<Record<string, Cell[][]>>,
  bookType: xlsx.BookType = 'xlsx',
  merges: readonly string[] = [],
): InputFile => {
  const book = xlsx.utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = xlsx.utils.aoa_to_sheet(rows, { UTC: true });
    sheet['!merges'] = merges.map((range) => xlsx.utils.decode_range(range));
    xlsx.utils.book_append_sheet(book, sheet, name);
  }
  const bytes = new Uint8Array(xlsx.write(book, { type: 'array', bookType }) as ArrayBuffer);
  return { file: 'classeur-2025.xlsx', bytes };
};
