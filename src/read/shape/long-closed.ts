import { groupBy } from '../../ground/group-by.js';
import { aboutAny, type Message } from '../../message.js';
import { columnMessages as say } from '../../messages/reading/columns.js';
import type { Column, Respondent } from '../../model/survey.js';
import { foldName } from '../../names/names.js';
import { type ReadColumn, readColumns } from '../columns/columns.js';
import type { Known } from '../columns/known.js';
import { cleanHeader } from '../header/clean.js';
import { type ClosedReader, closedReader } from '../people/closed.js';
import { isClosed, namesOf } from '../role/candidate.js';
import { HEAD_ROWS, type Row, type Rows, valueAt } from '../rows.js';
import type { ReadSource, UnderstoodTable } from '../source.js';
import { isFigure } from '../values.js';
import { isLong } from './ids.js';
import { personIn, SLIPS } from './long.js';
import { type FileShape, shapeOf } from './shape.js';

/** Fewer answers do not tell that a question is closed: they stay texts. */
const ENOUGH = 8;

/** What a row of a long file asks, folded (names.ts). */
export const askedInRow = ({ cells }: Row, question: number | undefined): string =>
  question === undefined ? '' : foldName(cleanHeader(valueAt(cells, question)));

/**
 * The closed questions of each file, where it is long: they stand among the texts there (« Note sur 5 »), and each
 * is read as the column that it would be if a row were a person. So are questions whose answers are not read:
 * dates, and what tells who the person is.
 */
export function longClosedColumns(files: readonly UnderstoodTable[], known: Known): ReadColumn[][] {
  const long = files.filter(({ columns }) => isLong(columns));
  const wide = long.map(asWide);
  const asked = new Map(
    readColumns(wide, known).map((columns, at) => {
      const shape = shapeOf(long[at]!);
      const { several } = wide[at]!;
      const read = columns.filter(
        ({ column }, i) => isNoText(column) && (!several.has(i) || column.role === 'multiple'),
      );
      return [long[at]!, read.map((one) => inShape(one, shape))] as const;
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

const isNoText = ({ role, filled, doubtful }: Column): boolean =>
  role !== 'open' && !doubtful && filled >= ENOUGH;

/** Its answers stand in the column of texts; an empty row says nothing of those that are not there. */
const inShape = ({ column, blank: _, ...read }: ReadColumn, { open }: FileShape): ReadColumn => ({
  ...read,
  column: { ...column, index: open[0]!.column.index },
});

/** Between the options that a person ticked, each in a row of its own. */
const BETWEEN = '; ';

/** A long file with a row a person and a column a question. */
interface Wide extends Rows {
  /** The columns of questions that people answer several times, whose answers stand in one cell. */
  readonly several: ReadonlySet<number>;
}

/** Without what people answer several times and did not tick: the same twice, as of each session, or marks. */
function asWide(read: UnderstoodTable): Wide {
  const { id, edition, question, open } = shapeOf(read);
  const answerIn = ({ cells }: Row): string => valueAt(cells, open[0]!.column.index);
  const rows = read.rows.slice(0, HEAD_ROWS).filter((row) => answerIn(row) !== '');
  const personOf = id === undefined ? ({ line }: Row) => String(line) : personIn(edition, id);
  const asked = [...groupBy(rows, (row) => askedInRow(row, question))].flatMap(([name, own]) => {
    const people = groupBy(own, personOf);
    const answers = Array.from(people, ([person, all]) => [person, all.map(answerIn)] as const);
    const isOnce = own.length <= (1 + SLIPS) * people.size;
    const areTicked = isOnce || answers.every(([, all]) => areOptions(all));
    return name === '' || !areTicked ? [] : [{ first: own[0]!, isOnce, answers: new Map(answers) }];
  });
  return {
    headers: asked.map(({ first }) => ({ name: cleanHeader(valueAt(first.cells, question!)) })),
    rows: [...new Set(rows.map(personOf))].map((person) => ({
      line: 0,
      cells: asked.map(({ isOnce, answers }) => {
        const all = answers.get(person) ?? [''];
        return isOnce ? all.at(-1)! : all.join(BETWEEN);
      }),
    })),
    several: new Set(asked.flatMap(({ isOnce }, i) => (isOnce ? [] : [i]))),
  };
}

const areOptions = (answers: readonly string[]): boolean =>
  new Set(answers).size === answers.length && !answers.some(isFigure);

/** One row’s closed answers, of a long file: those of its own columns, and of the question that it asks. */
export function longClosedReader(
  { columns, asked }: Pick<ReadSource, 'columns' | 'asked'>,
  { question }: FileShape,
): (row: Row) => Respondent['closed'] {
  const ofColumns = closedReader(columns);
  const ofQuestions = new Map(
    asked.map((read): [string, ClosedReader] => [foldName(read.column.name), closedReader([read])]),
  );
  return (row) => ({ ...ofColumns(row), ...ofQuestions.get(askedInRow(row, question))?.(row) });
}
