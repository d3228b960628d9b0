import { peopleMessages } from '../../messages/reading/people.js';
import { rowMessages } from '../../messages/reading/rows.js';
import type { Answer, Notice } from '../../model/survey.js';
import type { ByteSource, InputFile } from '../files.js';
import { fileNotices } from '../notices.js';
import type { ReadOptions } from '../options.js';
import { answersReader, type ShapedSource } from '../people/answers.js';
import { closedReader } from '../people/closed.js';
import { fileEditions } from '../people/editions.js';
import { watchRows } from '../people/watch.js';
import { HEAD_ROWS } from '../rows.js';
import { type FileShape, shapeOf } from '../shape/shape.js';
import { understandTables } from '../source.js';
import { checkOpen } from '../survey.js';
import { countKeys } from './counted.js';
import { watchRepeats } from './repeats.js';
import { openStream, type StreamedTable } from './streamed-table.js';

/** Answers as they come: memory does not grow with the files, but for ids that name people. */
export interface AnswerStream {
  /** In batches, in file order. Copies are told in the notices, not marked. */
  readonly answers: AsyncGenerator<readonly Answer[]>;
  /** How many there are, where that is known. */
  readonly total?: number;
  /** What was read, mended and left out: complete once the answers are read. */
  readonly notices: readonly Notice[];
}

interface Shaped extends ShapedSource {
  readonly table: StreamedTable;
}

/**
 * Files → answers. The role of each column is decided on the first rows; all files are opened, and
 * options checked, before the first answer comes.
 * @throws UserError as `readSurvey`; from the stream too, for what is wrong further down.
 */
export async function streamAnswers(
  inputs: readonly (InputFile | ByteSource)[],
  options: ReadOptions,
): Promise<AnswerStream> {
  const tables: StreamedTable[] = [];
  for (const input of inputs) tables.push(await openStream(input, options));
  const reads = understandTables(
    tables.map((table) => ({ input: table.input, table: table.head, sha256: '' })),
    options,
  );
  const labels = fileEditions(reads);
  const shaped = reads.map(({ rows: _, ...read }, i): Shaped => {
    return { table: tables[i]!, read, shape: shapeOf(read), label: labels[i]! };
  });
  checkOpen(shaped);
  const notices: Notice[] = [];
  return { answers: answersOf(shaped, notices), notices };
}

async function* answersOf(shaped: readonly Shaped[], notices: Notice[]): AsyncGenerator<Answer[]> {
  const rowsOf = countKeys();
  const reader = answersReader(rowsOf, countKeys());
  const repeats = watchRepeats();
  for (const one of shaped) {
    const { read, shape, table } = one;
    const { file } = read.source;
    const isWhole = !shape.long;
    const readRow = reader(one);
    const watched = watchRows(read.columns, shape);
    const closedOf = closedReader(read.columns);
    let repeatedIds = 0;
    for await (const rows of table.batches(neededOf(shape))) {
      yield rows.flatMap((row) => {
        watched.add(row);
        const { answers, repeated } = readRow(row);
        if (repeated !== undefined) repeatedIds++;
        repeats.add({ answers, isWhole, closed: () => closedOf(row) });
        return answers;
      });
    }
    const told = [
      ...table.messages(),
      ...(table.isWhole ? [] : watched.messages()),
      rowMessages.streamed(HEAD_ROWS),
      ...repeats.take(),
      ...(rowsOf.isFull() ? [peopleMessages.manyIds] : []),
    ];
    const counted = { ...one, read: { ...read, columns: watched.columns() } };
    notices.push(
      ...fileNotices(counted, watched.counts, repeatedIds),
      ...told.map((message) => ({ file, message })),
    );
  }
}

const neededOf = ({ id, edition, question, open }: FileShape): number[] =>
  [id, edition, question, ...open.map(({ column }) => column.index)].filter(
    (index) => index !== undefined,
  );
