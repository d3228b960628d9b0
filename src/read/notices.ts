import { groupBy } from '../ground/group-by.js';
import { aboutAny, aboutCount, type Message } from '../message.js';
import { columnMessages } from '../messages/reading/columns.js';
import { editionMessages } from '../messages/reading/editions.js';
import { peopleMessages } from '../messages/reading/people.js';
import { rowMessages } from '../messages/reading/rows.js';
import { roleReasons } from '../messages/roles.js';
import type { Column, Notice } from '../model/survey.js';
import { foldName } from '../names/names.js';
import type { ReadColumn } from './columns/columns.js';
import { aboutLines } from './lines.js';
import type { ShapedSource } from './people/answers.js';
import { isTicked } from './people/closed.js';
import { laterEdition } from './people/editions.js';
import type { WholeSource } from './people/respondents.js';
import type { RowCounts } from './people/watch.js';
import { columnsOfRole, isClosed, namesOf } from './role/candidate.js';
import { isBareCode } from './role/headings.js';
import { valueAt } from './rows.js';
import { isWhoseUnknown } from './shape/ids.js';
import type { FileShape } from './shape/shape.js';

/** What reading the answers of one file left out or changed, in the user’s language. */
export function fileNotices(
  shaped: ShapedSource,
  { withoutEdition, withoutId, incomplete, unanswered, trials }: RowCounts,
  repeatedIds: number,
): Notice[] {
  const { source, notices, columns } = shaped.read;
  const { id, naming, open, question, unread } = shaped.shape;
  const ids = id === undefined ? undefined : columns[id]!.column;
  const told: Message[] = [
    ...columns.flatMap(othersIn),
    ...assumedTicks(columns),
    ...bareCodes(shaped.shape),
    ...aboutAny(namesOf(unread), (left) => columnMessages.severalTexts(open[0]!.column.name, left)),
    ...(open.length === 0
      ? [isUnasked(columns) ? columnMessages.noneAsked : columnMessages.noOpen]
      : []),
    ...aboutCount(incomplete, peopleMessages.incomplete),
    ...aboutCount(unanswered, peopleMessages.unanswered),
    ...aboutLines(trials, rowMessages.trials),
    ...(naming && ids ? [peopleMessages.namingIds(ids.name)] : []),
    ...aboutCount(repeatedIds, peopleMessages.repeatedIds),
    ...(shaped.shape.long ? [] : repeatedNames(columns)),
    ...aboutCount(withoutEdition, (n) => editionMessages.withoutEdition(n, shaped.label)),
    ...aboutCount(withoutId, peopleMessages.withoutId),
    ...(ids ? [] : unknownPeople(shaped)),
    ...(ids && question !== undefined && isWhoseUnknown(source.columns)
      ? [peopleMessages.answerIds(ids.name)]
      : []),
  ];
  return [...notices, ...told.map((message) => ({ file: source.file, message }))];
}

/** Rows that some people signed several times, where each counts for one. */
const repeatedNames = (columns: readonly ReadColumn[]): Message[] =>
  columns
    .filter(({ repeated }) => repeated)
    .map(({ column: { name, distinct, filled } }) =>
      peopleMessages.repeatedNames(name, distinct, filled),
    );

/** Whether what a file asks is not what the user wants to read. */
const isUnasked = (columns: readonly ReadColumn[]): boolean =>
  columns.some(({ column }) => column.reason === roleReasons.notAsked('--text'));

/** What people wrote beside the options of a question. */
const othersIn = ({ column, option }: ReadColumn): Message[] =>
  option?.kind === 'other' && !column.aside
    ? aboutCount(column.filled, (n) => columnMessages.others(option.question, n))
    : [];

function bareCodes({ open, question }: FileShape): Message[] {
  const codes = question === undefined ? open.filter((read) => isBareCode(read.question)) : [];
  return aboutAny(namesOf(codes), columnMessages.bareCodes);
}

/** Columns of ticks that are read as one question, where the study does not say which. */
function assumedTicks(columns: readonly ReadColumn[]): Message[] {
  const assumed = columns.filter(({ option }) => option?.assumed);
  return [...groupBy(assumed, ({ option }) => option!.question)].flatMap(([question, own]) => {
    const names = namesOf(own);
    return names.join(' / ') === question ? [columnMessages.assumedTicks(names, question)] : [];
  });
}

/** Answers to closed questions in which people wrote something of their own, or a note beyond the scale, or none. */
export function ownWords({ read: { columns, source }, rows }: WholeSource): Notice[] {
  return columns.flatMap(({ column, choices, question }) => {
    const kinds = [
      [choices?.typed, columnMessages.ownWords],
      [choices?.remarked, columnMessages.remarked],
      [choices?.strays, columnMessages.strays],
      [choices?.unmarked, columnMessages.unmarked],
    ] as const;
    return kinds.flatMap(([values, say]) => {
      const people = values?.size
        ? rows.filter(({ cells }) => values.has(valueAt(cells, column.index))).length
        : 0;
      return aboutCount(people, (n) => say(question, n)).map((message) => ({
        file: source.file,
        message,
      }));
    });
  });
}

/** Options beside which nobody of a file ticked: they have no line in the tables. */
export function untickedOptions({ read: { columns, source }, rows }: WholeSource): Notice[] {
  const offered = columns.filter(
    ({ column, option }) => option?.kind === 'tick' && isClosed(column) && column.filled > 0,
  );
  const free = offered.filter(
    (read) => !rows.some(({ cells }) => isTicked(read, valueAt(cells, read.column.index))),
  );
  return [...groupBy(free, ({ option }) => option!.question)].map(([question, own]) => ({
    file: source.file,
    message: columnMessages.unticked(
      question,
      own.map(({ option }) => option!.label),
    ),
  }));
}

/** Where nothing tells whose the rows are, though something should. */
function unknownPeople({ read, shape }: ShapedSource): Message[] {
  if (shape.question !== undefined) return [peopleMessages.noIds];
  return columnsOfRole(read.columns, 'id')
    .filter(({ filled }) => filled > 0)
    .map(({ name, distinct }) => peopleMessages.unusedId(name, distinct, read.source.rows));
}

/** Files that are one edition together because their names or the user say so. */
export function sharedEditions(sources: readonly ShapedSource[]): Notice[] {
  const labelled = sources.filter(({ shape }) => shape.edition === undefined);
  return [...groupBy(labelled, ({ label }) => label)]
    .map(([edition, own]) => ({ edition, files: own.map(({ read }) => read.source.file) }))
    .filter(({ files }) => files.length > 1)
    .map(({ edition, files }) => ({
      file: files[0]!,
      message: editionMessages.sameEdition(edition, files),
    }));
}

/**
 * Files of notes that nothing says whose they are, of an edition that a questionnaire has too: each note would
 * count for a person beside it.
 */
export const notesBeside = <T extends Pick<ShapedSource, 'shape' | 'label'>>(
  sources: readonly T[],
  columnsOf: (source: T) => readonly Column[],
): T[] =>
  sources.filter(
    (one) =>
      one.shape.edition === undefined &&
      isWhoseUnknown(columnsOf(one)) &&
      sources.some(
        ({ label, shape }) =>
          label === one.label && shape.question === undefined && shape.open.length > 0,
      ),
  );

/** What says so, and the command that reads them apart. */
export const notesNotice = (file: string, edition: string): Notice => ({
  file,
  message: editionMessages.notesBeside(edition, readApart(file)),
});

/** The command that analyses a file by itself. */
export function readApart(file: string): string {
  const folder = file.replace(/^.*[/\\]/u, '').replace(/\.[^.]*$/u, '');
  const [path, into] = [file, folder].map((one) =>
    /^[\p{L}\p{N}_./-]+$/u.test(one) ? one : `"${one}"`,
  );
  return `verbatim analyse ${path} -o ${into}`;
}

/**
 * Editions that may be one, at the files that hold them: names that differ by case and accents, or a year alone
 * and the same year among words, « 2025 à froid » apart.
 */
export function likeEditions(
  editions: readonly string[],
  sources: readonly ShapedSource[],
): Notice[] {
  const filesOf = (some: readonly string[]): string =>
    sources
      .filter(({ shape, label }) => shape.edition !== undefined || some.includes(label))
      .map(({ read }) => read.source.file)
      .join(', ');
  const alike = (a: string, b: string): boolean =>
    foldName(a) === foldName(b) ||
    (/^\d{4}$/.test(a) && b.split(/\D+/).includes(a) && b !== laterEdition(a));
  return editions.flatMap((one, i) =>
    editions
      .slice(i + 1)
      .filter((other) => alike(one, other) || alike(other, one))
      .map((other) => ({
        file: filesOf([one, other]),
        message: editionMessages.likeEditions(one, other),
      })),
  );
}
