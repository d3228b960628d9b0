import { bareName, onlyBeginning } from '../../names.js';
import type { ReadOptions } from '../options.js';
import { isClosed } from '../role/candidate.js';
import { findColumn } from './asked.js';
import type { ReadColumn } from './columns.js';

/**
 * The same, with columns for the questions that are named as they are worded or, on the command line, by how
 * they begin. An edition may be a label: it is left as it is.
 *
 * @param names of all columns.
 * @param read the columns of each file: of those that split respondents alone a group is told by its beginning.
 */
export function inColumns(
  options: ReadOptions,
  names: readonly string[],
  read: readonly (readonly ReadColumn[])[],
): ReadOptions {
  const { wordings = {}, places, text, id, question, group, ignore } = options;
  const closed = read.flat().flatMap(({ column }) => (isClosed(column) ? [column.name] : []));
  const worded = Object.entries(wordings);
  const columns = (name: string, likely: readonly string[]): string[] => {
    if (findColumn(name, names) !== undefined) return [name];
    const own = worded.filter(([, wording]) => bareName(wording) === bareName(name));
    const found = own.flatMap(([column]) => findColumn(column, names) ?? []);
    if (found.length > 0) return found;
    return [(places?.has(name) ? undefined : onlyBeginning(name, likely)) ?? name];
  };
  const all = (some?: readonly string[]) => some?.flatMap((name) => columns(name, names));
  return {
    ...options,
    text: all(text),
    id: id && columns(id, names)[0],
    question: question && columns(question, names)[0],
    group: group?.flatMap((name) => columns(name, closed)),
    ignore: all(ignore),
  };
}
