import { isNo, isTick } from '../../closed/values.js';
import { groupBy } from '../../ground/group-by.js';
import { foldName } from '../../names/names.js';
import { sumOf } from '../../stats/sum.js';
import { isClosed } from '../role/candidate.js';
import { type Rows, valueAt, valuesIn } from '../rows.js';
import type { ReadColumn } from './columns.js';

/** A question in which this share of those who answer anything ticked something was asked of all of them. */
const ASKED_OF_ALL = 0.8;

/** Questions that are asked of some people only. Folded (names.ts). */
const ASKED_OF_SOME = /(^|[\s([–-])si (oui|non|vous|c'est|autre|ce|elle|il)\b/;

/** What people tick who have nothing to tick: others who left all empty did not answer. Folded (names.ts). */
const NOTHING_TICKED = /^(aucun|rien|ni l'un|non\b|none|nothing)/;

/** Whether a row holds an answer to some question. */
export const answersAny = (columns: readonly ReadColumn[], cells: readonly string[]): boolean =>
  columns.some(
    ({ column }) =>
      (column.role === 'open' || isClosed(column)) && valueAt(cells, column.index) !== '',
  );

/** One question’s columns of ticks in one file, or its column of lists. */
interface Ticks {
  readonly question: string;
  readonly columns: readonly ReadColumn[];
  /** Rows with a tick. */
  readonly ticked: number;
  /** Rows with an answer to any question. */
  readonly answering: number;
  /** A cell says no in words, or an option that nothing is ticked. */
  readonly saysNo: boolean;
}

/**
 * Marks the columns of ticks whose empty cells say no, as tools and people write nothing for what was not
 * ticked: the options of a question that was asked of all, or whose wording is not known, so that nothing
 * tells that it was not; the same where a tool lists them in one cell; and a column of marks (`X`) that stands
 * alone. Where few ticked anything, empty cells may be those of people who were not asked.
 */
export function withBlanks(
  files: readonly (readonly ReadColumn[])[],
  tables: readonly Rows[],
): ReadColumn[][] {
  const ticks = files.map((columns, at) => ticksOf(columns, tables[at]!));
  const askedOfAll = new Set(
    [...groupBy(ticks.flat(), ({ question }) => question)]
      .filter(([question, all]) => isAskedOfAll(question, all))
      .map(([question]) => question),
  );
  return files.map((columns, at) => {
    const blank = new Set(
      ticks[at]!.flatMap((some) =>
        !some.saysNo && askedOfAll.has(some.question) ? some.columns : [],
      ),
    );
    return columns.map((read) =>
      blank.has(read) || isLoneMark(read, tables[at]!) ? { ...read, blank: true } : read,
    );
  });
}

function ticksOf(columns: readonly ReadColumn[], { rows }: Rows): Ticks[] {
  const options = columns.filter(
    ({ column, option }) => column.role === 'multiple' && !column.aside && option?.kind !== 'other',
  );
  const questionOf = ({ option, question }: ReadColumn): string => option?.question ?? question;
  return [...groupBy(options, questionOf)].map(([question, own]) => {
    const some = (is: (value: string) => boolean, cells: readonly string[]): boolean =>
      own.some(({ column }) => is(valueAt(cells, column.index)));
    return {
      question,
      columns: own,
      ticked: rows.filter(({ cells }) => some((value) => value !== '', cells)).length,
      answering: rows.filter(({ cells }) => answersAny(columns, cells)).length,
      saysNo:
        own.some((read) => offersNothing(read)) || rows.some(({ cells }) => some(isNo, cells)),
    };
  });
}

/** « Aucun » is an option. */
const offersNothing = ({ option, choices }: ReadColumn): boolean =>
  [option?.label ?? '', ...[...(choices?.options.values() ?? [])].flat()].some((label) =>
    NOTHING_TICKED.test(foldName(label)),
  );

function isAskedOfAll(question: string, all: readonly Ticks[]): boolean {
  if (all.some(({ columns }) => columns[0]!.option?.assumed)) return true;
  return (
    !ASKED_OF_SOME.test(foldName(question)) &&
    sumOf(all, ({ ticked }) => ticked) >= ASKED_OF_ALL * sumOf(all, ({ answering }) => answering)
  );
}

const isLoneMark = ({ column, option }: ReadColumn, { rows }: Rows): boolean =>
  column.role === 'choice' &&
  !column.aside &&
  !option &&
  valuesIn(rows, column.index).every(isTick);
