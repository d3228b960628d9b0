import { withOptionNames } from '../../closed/renamed.js';
import { optionKey } from '../../closed/spellings.js';
import type { Place } from '../../errors.js';
import { columnMessages as say } from '../../messages/reading/columns.js';
import type { Notice, Respondent } from '../../model/survey.js';
import { foldedNames, foldName } from '../../names/names.js';
import { closedReader } from '../people/closed.js';
import { columnsOfRole } from '../role/candidate.js';
import type { Row } from '../rows.js';
import type { ReadSource } from '../source.js';
import type { ReadColumn } from './columns.js';

/** What the user calls an option of a closed question, or an edition, that files call otherwise. */
export interface Rename {
  /** Columns, or questions spread over columns, as the files have them. */
  readonly columns: readonly string[];
  /** The option, as they have it: capitals, punctuation and gendered endings aside. */
  readonly option: string;
  /** What it is counted under. */
  readonly name: string;
  /** Where this is written, when that is in a file. */
  readonly place?: Place | undefined;
}

/** Question as it was asked → option (`optionKey`) → its name. */
export type Renames = ReadonlyMap<string, ReadonlyMap<string, string>>;

const isOf = ({ column }: ReadColumn, name: string): boolean =>
  foldedNames(name).includes(foldName(column.option?.question ?? column.name));

/** The names that options of a file’s questions get. */
export function renamesIn(
  columns: readonly ReadColumn[],
  renames: readonly Rename[] = [],
): Renames {
  return new Map(
    columns.flatMap((read) => {
      const own = renames.filter((one) => one.columns.some((name) => isOf(read, name)));
      const names = own.map(({ option, name }) => [optionKey(option), name] as const);
      return names.length > 0
        ? [[read.option?.question ?? read.question, new Map(names)] as const]
        : [];
    }),
  );
}

/** Closed answers under the names that their options get. */
export const renamed = (closed: Respondent['closed'], renames: Renames): Respondent['closed'] =>
  renames.size === 0
    ? closed
    : withOptionNames(
        closed,
        (question, option) => renames.get(question)?.get(optionKey(option)) ?? option,
      );

type Read = Pick<ReadSource, 'columns' | 'rows'>;

/** Names for what is no option of their columns: of a question that nobody answered so, or of no closed question. */
export const idleRenames = (
  sources: readonly Pick<ReadSource, 'columns' | 'rows' | 'source'>[],
  renames: readonly Rename[] = [],
): Notice[] =>
  renames.flatMap(({ columns: names, option, place }) => {
    const asked = sources.flatMap(({ columns, rows }) => {
      const own = columns.filter((read) => names.some((name) => isOf(read, name)));
      return own.length > 0 ? [{ columns: own, rows }] : [];
    });
    if (asked.length === 0 || asked.some((one) => isChosen(one, option))) return [];
    const name = names[0] ?? '';
    const isWritten = asked.some(({ columns, rows }) =>
      columns.some(({ column }) => isIn(column.index, rows, option)),
    );
    const message = isWritten ? say.noOption(option, name) : say.idleRename(option, name);
    return [{ ...(place ?? { file: sources[0]!.source.file }), message }];
  });

function isChosen({ columns, rows }: Read, option: string): boolean {
  const closedOf = closedReader(columns);
  return (
    columnsOfRole(columns, 'edition').some(({ index }) => isIn(index, rows, option)) ||
    rows.some((row) =>
      Object.values(closedOf(row))
        .flat()
        .some((one) => optionKey(one) === optionKey(option)),
    )
  );
}

const isIn = (index: number, rows: readonly Row[], value: string): boolean =>
  rows.some(({ cells }) => optionKey(cells[index] ?? '') === optionKey(value));
