import { peopleMessages } from '../../messages/reading/people.js';
import { rowMessages } from '../../messages/reading/rows.js';
import type { Answer, Notice } from '../../model/survey.js';
import { personKey } from '../../people.js';
import { freeId, idOf, lacksEdition, lacksId, longAnswer, wideAnswers } from '../answers.js';
import { closedReader } from '../closed.js';
import { editionReader, labelOf } from '../editions.js';
import type { ByteSource, InputFile } from '../files.js';
import { fileNotices } from '../notices.js';
import { type Shape, shapeOf } from '../shape.js';
import { type ReadOptions, type ReadSource, understandTables } from '../source.js';
import { checkOpen } from '../survey.js';
import { HEAD_ROWS, type Row } from '../table.js';
import { type Counted, countKeys } from './counted.js';
import { watchRepeats } from './repeats.js';
import { openStream, type StreamedTable } from './streamed-table.js';
import { watchRows } from './watch.js';

/** Answers as they come: memory does not grow with the files, but for ids that name people. */
export interface AnswerStream {
  /** In batches, in file order. Copies are told in the notices, not marked. */
  readonly answers: AsyncGenerator<readonly Answer[]>;
  /** How many there are, where that is known. */
  readonly total?: number;
  /** What was read, mended and left out: complete once the answers are read. */
  readonly notices: readonly Notice[];
}

interface Shaped {
  readonly table: StreamedTable;
  readonly read: Pick<ReadSource, 'source' | 'columns' | 'notices' | 'wordings'>;
  readonly shape: Shape;
  readonly label: string;
  readonly editionOf: (row: Row) => string;
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
  const shaped = reads.map((read, i): Shaped => {
    const { source, columns, notices, wordings } = read;
    const kept = { source, columns, notices, wordings };
    const [shape, label] = [shapeOf(read), labelOf(read)];
    const editionOf = editionReader(read, shape, label);
    return { table: tables[i]!, read: kept, shape, label, editionOf };
  });
  checkOpen(shaped);
  const notices: Notice[] = [];
  return { answers: answersOf(shaped, notices), notices };
}

/** Ids and numbers given so far, over all files. */
interface Numbering {
  readonly rowsOf: Counted;
  readonly answersOf: Counted;
  /** People of each edition. */
  readonly people: Map<string, number>;
  /** Edition and id of those whose ids name them → the id shown. */
  readonly aliases: Map<string, string>;
  repeatedIds: number;
}

async function* answersOf(shaped: readonly Shaped[], notices: Notice[]): AsyncGenerator<Answer[]> {
  const numbering: Numbering = {
    rowsOf: countKeys(),
    answersOf: countKeys(),
    people: new Map(),
    aliases: new Map(),
    repeatedIds: 0,
  };
  const repeats = watchRepeats();
  for (const one of shaped) {
    const isWhole = one.shape.question === undefined;
    const { file } = one.read.source;
    const before = numbering.repeatedIds;
    const watched = watchRows(one.read.columns);
    const closedOf = closedReader(one.read.columns);
    let [withoutEdition, withoutId] = [0, 0];
    for await (const rows of one.table.batches(neededOf(one.shape))) {
      yield rows.flatMap((row) => {
        watched.add(row);
        if (lacksEdition(row, one.shape)) withoutEdition++;
        if (lacksId(row, one.shape)) withoutId++;
        const answers = rowAnswers(row, one, numbering);
        repeats.add({ answers, isWhole, closed: () => closedOf(row) });
        return answers;
      });
    }
    const told = [
      ...one.table.messages(),
      ...(one.table.isWhole ? [] : watched.messages()),
      rowMessages.streamed(HEAD_ROWS),
      ...repeats.take(),
      ...(numbering.rowsOf.isFull() ? [peopleMessages.manyIds] : []),
    ];
    const counted = { ...one, read: { ...one.read, columns: watched.columns() } };
    const repeatedIds = numbering.repeatedIds - before;
    notices.push(
      ...fileNotices(counted, {
        repeatedIds,
        withoutEdition,
        withoutId,
        incomplete: watched.incomplete(),
      }),
      ...told.map((message) => ({ file, message })),
    );
  }
}

/** Columns whose cells the answers are made of. */
const neededOf = ({ id, edition, question, open }: Shape): number[] =>
  [id, edition, question, ...open.map(({ column }) => column.index)].filter(
    (index) => index !== undefined,
  );

function rowAnswers(row: Row, one: Shaped, numbering: Numbering): Answer[] {
  const { read, shape, editionOf } = one;
  const { rowsOf, answersOf: saidBy, people, aliases } = numbering;
  const edition = editionOf(row);
  const known = people.get(edition) ?? 0;
  const id = idOf(row, shape, { edition, place: known + 1, aliases });
  const key = keyOf(edition, id);
  const isWide = shape.question === undefined;
  const isTaken = rowsOf.has(key);
  if (isWide || !isTaken) people.set(edition, known + 1);
  if (isWide) {
    if (isTaken) numbering.repeatedIds++;
    const free = freeId(id, {
      isTaken: (one) => rowsOf.has(keyOf(edition, one)),
      rows: () => rowsOf.add(key) + 1,
    });
    rowsOf.add(keyOf(edition, free));
    return wideAnswers(row, shape, { id: free, edition }, read.wordings);
  }
  if (!isTaken) rowsOf.add(key);
  const said = longAnswer(row, shape, read.wordings);
  return said ? [{ id, answer: `${id}/${saidBy.add(key) + 1}`, edition, ...said }] : [];
}

const keyOf = (edition: string, id: string): string => personKey({ edition, id });
