import { placedEditsIn } from '../../messages/edits.js';
import { masksShown } from '../../quote/proof/masked-places.js';
import type { WrittenEcho, WrittenQuote } from '../../quote/proof/written.js';
import { PROVEN } from './quotes.js';

/** The columns that a proof needs: a sheet may lack that of echoes. */
const { echoes: _, ...NEEDED } = PROVEN;

/**
 * Reads quotes from a sheet of them, the titles of its columns first.
 *
 * @returns a quote a row, undefined for a row that tells none; null where columns are missing.
 */
export function quotesInSheet(
  rows: readonly (readonly string[])[],
): (WrittenQuote | undefined)[] | null {
  const [titles = [], ...others] = rows;
  if (!Object.values(NEEDED).every((title) => titles.includes(title))) return null;
  return others.map((cells) => quoteIn((column) => cells[titles.indexOf(PROVEN[column])] ?? ''));
}

function quoteIn(cell: (column: keyof typeof PROVEN) => string): WrittenQuote | undefined {
  const text = cell('text');
  const edits = placedEditsIn(cell('edits'), masksShown(text));
  const echoes = echoesIn(cell('echoes'));
  const [start, end] = [cell('start'), cell('end')];
  if (text === '' || !edits || !echoes || !/^\d+$/u.test(start) || !/^\d+$/u.test(end))
    return undefined;
  return {
    text,
    sentence: cell('sentence'),
    edition: cell('edition'),
    question: cell('question'),
    answer: cell('answer'),
    start: Number(start),
    end: Number(end),
    edits,
    echoes,
  };
}

/** « On respire » (2025 12/3), one a line. */
const ECHO = /«[\s\S]*?» \((.+) (\S+)\)(?=\n«|$)/gu;

function echoesIn(cell: string): WrittenEcho[] | undefined {
  const found = [...cell.matchAll(ECHO)];
  if (found.map(([whole]) => whole).join('\n') !== cell) return undefined;
  return found.map(([whole, edition = '', answer = '']) => ({
    text: unquoted(whole.slice(0, whole.lastIndexOf('» (') + 1)),
    edition,
    answer,
  }));
}

/** What stands between the marks that `quotation` sets; a mark of the writer may be the last one. */
const unquoted = (quotation: string): string =>
  quotation.startsWith('«\u00a0') ? quotation.slice(2).replace(/\u00a0»$/u, '') : quotation;
