import { placedEditsIn } from '../../messages/edits.js';
import { masksShown } from '../../quote/proof/masked-places.js';
import type { WrittenEcho, WrittenQuote } from '../../quote/proof/written.js';

/** Titles of the columns of a sheet of quotes (quotes.ts) that their proof needs. */
const NEEDED = [
  'citation',
  'phrase',
  'édition',
  'question',
  'réponse',
  'début',
  'fin',
  'retouches',
];

/**
 * Reads quotes from a sheet of them, the titles of its columns first.
 *
 * @returns a quote a row, undefined for a row that tells none; null where columns are missing.
 */
export function quotesInSheet(
  rows: readonly (readonly string[])[],
): (WrittenQuote | undefined)[] | null {
  const [titles = [], ...others] = rows;
  if (!NEEDED.every((title) => titles.includes(title))) return null;
  return others.map((cells) => quoteIn((title) => cells[titles.indexOf(title)] ?? ''));
}

function quoteIn(cell: (title: string) => string): WrittenQuote | undefined {
  const text = cell('citation');
  const edits = placedEditsIn(cell('retouches'), masksShown(text));
  const echoes = echoesIn(cell('échos'));
  const [start, end] = [cell('début'), cell('fin')];
  if (text === '' || !edits || !echoes || !/^\d+$/u.test(start) || !/^\d+$/u.test(end))
    return undefined;
  return {
    text,
    sentence: cell('phrase'),
    edition: cell('édition'),
    question: cell('question'),
    answer: cell('réponse'),
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
