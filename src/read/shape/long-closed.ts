import { groupBy } from '../../group-by.js';
import { aboutAny, type Message } from '../../message.js';
import { columnMessages as say } from '../../messages/reading/columns.js';
import type { Respondent } from '../../model/survey.js';
import { foldName } from '../../names.js';
import { type ReadColumn, readColumns } from '../columns/columns.js';
import type { Known } from '../columns/known.js';
import { cleanHeader } from '../header/clean.js';
import { type ClosedReader, closedReader } from '../people/closed.js';
import { isClosed, namesOf } from '../role/candidate.js';
import type { ReadSource, UnderstoodTable } from '../source.js';
import { HEAD_ROWS, type Row, type Rows, valueAt } from '../table.js';
import { isLong } from './ids.js';
import { personIn, SLIPS } from './long.js';
import { type Shape, shapeOf } from './shape.js';

/** Fewer answers do not tell that a question is closed: they stay texts. */
const ENOUGH = 8;

/** What a row of a long file asks, folded (names.ts). */
export const askedIn = ({ cells }: Row, question: number | undefined): string =>
  question === undefined ? '' : foldName(cleanHeader(valueAt(cells, question)));

/**
 * The closed questions of each file, where it is long: they stand among the texts there (« Note sur 5 »), and each
 * is read as the column that it would be if a row were a person. So are questions whose answers are not read:
 * dates, and what tells who the person is.
 */
export function closedQuestions(files: readonly UnderstoodTable[], known: Known): ReadColumn[][] {
  const long = files.filter(({ columns }) => isLong(columns));
  const asked = new Map(
    readColumns(long.map(asWide), known).map((columns, at) => {
      const shape = shapeOf(long[at]!);
      return [long[at]!, columns.filter(isNoText).map((read) => inShape(read, shape))] as const;
    }),
  );
  return files.map((file) => asked.get(file) ?? []);
}

/** What is told of these questions: which are closed, and which are not read. */
export const toldQuestions = (asked: readonly ReadColumn[]): Message[] => [
  ...aboutAny(named(asked, true), say.closedInRows),
  ...aboutAny(named(asked, false), say.unreadInRows),
];

const named = (asked: readonly ReadColumn[], closed: boolean): string[] =>
  namesOf(asked.filter(({ column }) => isClosed(column) === closed));

const isNoText = ({ column: { role, filled, doubtful } }: ReadColumn): boolean =>
  role !== 'open' && !doubtful && filled >= ENOUGH;

/** Its answers stand in the column of texts; an empty row says nothing of those that are not there. */
const inShape = ({ column, blank: _, ...read }: ReadColumn, { open }: Shape): ReadColumn => ({
  ...read,
  column: { ...column, index: open[0]!.column.index },
});

/** A long file with a row a person and a column a question; without those that people answer several times. */
function asWide(read: UnderstoodTable): Rows {
  const { id, edition, question, open } = shapeOf(read);
  const rows = read.rows
    .slice(0, HEAD_ROWS)
    .filter((row) => valueAt(row.cells, open[0]!.column.index) !== '');
  const personOf = id === undefined ? ({ line }: Row) => String(line) : personIn(edition, id);
  const people = [...groupBy(rows, personOf).values()].map(
    (own) => new Map(own.map((row) => [askedIn(row, question), row] as const)),
  );
  const once = [...groupBy(rows, (row) => askedIn(row, question))].filter(([asked, all]) => {
    const askers = people.filter((own) => own.has(asked)).length;
    return asked !== '' && all.length <= (1 + SLIPS) * askers;
  });
  return {
    headers: once.map(([, [first]]) => ({ name: cleanHeader(valueAt(first!.cells, question!)) })),
    rows: people.map((own) => ({
      line: 0,
      cells: once.map(([asked]) => own.get(asked)?.cells[open[0]!.column.index] ?? ''),
    })),
  };
}

/** One row’s closed answers, of a long file: those of its own columns, and of the question that it asks. */
export function longClosedReader(
  { columns, asked }: Pick<ReadSource, 'columns' | 'asked'>,
  { question }: Shape,
): (row: Row) => Respondent['closed'] {
  const ofColumns = closedReader(columns);
  const ofQuestions = new Map(
    asked.map((read): [string, ClosedReader] => [foldName(read.column.name), closedReader([read])]),
  );
  return (row) => ({ ...ofColumns(row), ...ofQuestions.get(askedIn(row, question))?.(row) });
}
