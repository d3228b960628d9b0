import { optionKey } from '../../closed/spellings.js';
import { UserError } from '../../errors.js';
import type { Message } from '../../message.js';
import { editionMessages as say } from '../../messages/reading/editions.js';
import { fileWord } from '../../messages/words.js';
import { bareName } from '../../names/names.js';
import { type Period, periodIn } from '../../names/times.js';
import type { ReadColumn } from '../columns/columns.js';
import { isRoom } from '../layout/told-apart.js';
import { columnsOfRole } from '../role/candidate.js';
import { type Row, valueAt, valuesIn } from '../rows.js';
import type { FileShape } from '../shape/shape.js';
import type { ReadSource } from '../source.js';

/** Alone: `20250610` is the day of an export. */
const YEAR = /(?:^|\D)((?:19|20)\d\d)(?=\D|$)/;

type Labelled = Pick<ReadSource, 'edition' | 'source' | 'sheet'>;

/**
 * The edition of the rows of each file that no column tells: what the user says, or else what its name says. Files
 * of one year whose names each tell a part of it, not all the same, are as many editions.
 */
export function fileEditions(sources: readonly Labelled[]): string[] {
  const own = sources.map(fileEdition);
  // « Agenda 2030 » in each tells none of them.
  const labels = sources.map((one, at) =>
    isOfSheet(one) && own.indexOf(own[at]!) !== own.lastIndexOf(own[at]!)
      ? editionOfFile(one.source.file)
      : own[at]!,
  );
  const periods = sources.map(({ edition, source }) =>
    edition === undefined ? periodOfFile(source.file) : undefined,
  );
  const isSplit = (label: string): boolean => {
    const parts = periods.filter((_, at) => labels[at] === label);
    return parts.every(Boolean) && new Set(parts.map((period) => period?.label)).size > 1;
  };
  const split = new Set(labels.filter(isSplit));
  return labels.map((label, at) => (split.has(label) ? periods[at]!.label : label));
}

/** The edition of the rows of one file, whatever the others. */
export const fileEdition = (one: Labelled): string =>
  isOfSheet(one)
    ? ofTime(yearIn(one.sheet!)!, one.sheet!)
    : (one.edition ?? editionOfFile(one.source.file));

/** Whether the sheet alone tells a year: « NEC 2024 » of « exports.xlsx ». */
const isOfSheet = ({ edition, source, sheet = '' }: Labelled): boolean =>
  edition === undefined &&
  yearOfFile(source.file) === undefined &&
  yearIn(sheet) !== undefined &&
  !OTHER_YEAR.test(sheet) &&
  !isRoom(sheet);

/** « Agenda 2030 », « Réponses depuis 1998 », « export 2025-12-02 ». */
const OTHER_YEAR =
  /(?<!\p{L})(?:depuis|jusqu|horizon|agenda|strat[ée]gie|plan|vision|objectifs?|programme)(?!\p{L})|(?:19|20)\d\d[-_./]\d{1,2}(?!\d)|(?<!\d)\d{1,2}[-_./](?:19|20)\d\d/iu;

/** The year in the name of a file, or in that of its folder. */
function yearOfFile(file: string): string | undefined {
  const [name = '', folder = ''] = file.split(/[\\/]/).reverse();
  return yearIn(name) ?? yearIn(folder);
}

/** The edition of a file whose name, or that of its folder, tells a year and a part of it. */
function periodOfFile(file: string): { readonly label: string } | undefined {
  const [name = '', folder = ''] = file.split(/[\\/]/).reverse();
  const year = yearOfFile(file);
  const period: Period | undefined = periodIn(name) ?? periodIn(folder);
  if (year === undefined || period === undefined) return undefined;
  return { label: ofTime(period.of(year), name) };
}

/**
 * The edition of each row of a file: what its column of editions says, or the year of its dates, under the name that the study gives it,
 * or else the label of the file.
 */
export function editionReader(
  { columns, renames }: Pick<ReadSource, 'columns' | 'renames'>,
  { edition: index }: Pick<FileShape, 'edition'>,
  label: string,
): (row: Row) => string {
  if (index === undefined) return () => label;
  const { question, byYear } = columns[index]!;
  const names = renames.get(question);
  return ({ cells }) => {
    const cell = valueAt(cells, index);
    const written = byYear ? (yearOfDate(cell) ?? cell) : cell;
    return (names?.get(optionKey(written)) ?? written) || label;
  };
}

/**
 * The edition of a whole file, where no column says it: the year in its name (the last of several), or else in
 * that of its folder, `2024/export.csv`, with « à froid » where its name says so; or else its name without extension.
 * @param file a path; `-` is standard input, named so.
 */
export function editionOfFile(file: string): string {
  if (file === '-') return fileWord(file);
  const [name = file] = file.split(/[\\/]/).reverse();
  const year = yearOfFile(file);
  if (year !== undefined) return ofTime(year, name);
  return name.replace(/(?<=.)\.[^.]*$/, '') || file;
}

/** Asked months after the event, of others or of the same people: « evaluation_a-froid_2025.csv ». */
export const laterEdition = (year: string): string => `${year} à froid`;
const ofTime = (time: string, name: string): string =>
  LATER.test(name) ? laterEdition(time) : time;
const LATER = /(?<!\p{L})froid(?!\p{L})/iu;

/** Whether a tool gave its export such a name; not « nantes », « Printemps ». */
export const isOfExport = (label: string): boolean =>
  /\d{4}|export|results?|survey|sondage|questionnaire|r[ée]ponses?|responses?/iu.test(label);

export const yearIn = (name: string): string | undefined =>
  [...name.matchAll(new RegExp(YEAR, 'g'))].at(-1)?.[1];

/** The year of a date, be it of two digits: « 14/06/24 »; « 23-06-01 » may begin with it. */
export const yearOfDate = (date: string): string | undefined =>
  yearIn(date) ?? /^\d{1,2}([/.])\d{1,2}\1([0-4]\d)(?!\d)/.exec(date)?.[2]?.padStart(4, '20');

/**
 * What is told where a label stands for the edition of all rows of a file that tells the edition of each.
 *
 * @param columns as they were found, before what was asked is applied
 * @throws UserError where the label is one of several editions of the file: the rows of the others would be
 *   given to it.
 */
export function labelOverEditions(
  columns: readonly ReadColumn[],
  rows: readonly Row[],
  label: string | undefined,
  file: string,
): Message[] {
  const [column] = columnsOfRole(columns, 'edition');
  if (label === undefined || column === undefined) return [];
  const { name, index: at } = column;
  const editions = [...new Set(valuesIn(rows, at))].sort();
  if (editions.length < 2) return [];
  if (editions.some((edition) => bareName(edition) === bareName(label)))
    throw new UserError(say.oneOfEditions(label, name, editions), say.oneOfEditionsRemedy(name), {
      file,
    });
  return [say.editionsPutAside(label, name, editions)];
}
