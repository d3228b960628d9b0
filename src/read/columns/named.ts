import { UserError } from '../../errors.js';
import { joined } from '../../message.js';
import { columnMessages as say } from '../../messages/reading/columns.js';
import type { Notice } from '../../model/survey.js';
import { bareName, beginsWith, closeNames, namedAmong, onlyBeginning } from '../../names/names.js';
import type { ReadOptions } from '../options.js';
import { isClosed, namesOf } from '../role/candidate.js';
import type { ReadColumn } from './columns.js';
import { findColumn } from './options.js';

/**
 * The same, with columns for the questions that are named as they are worded or, on the command line, by how
 * they begin; there, all columns that the study unites with one are meant too. An edition may be a label: it is
 * left as it is.
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
  const closed = namesOf(read.flat().filter(({ column }) => isClosed(column)));
  const worded = Object.entries(wordings);
  const columns = (name: string, likely: readonly string[]): string[] => {
    // A study means the columns that it lists.
    if (places?.has(name)) return [name];
    const column = findColumn(name, names);
    const question = namedAmong(worded, ([one]) => one, column ?? name)?.[1] ?? name;
    const own = worded.filter(([, wording]) => bareName(wording) === bareName(question));
    const found = own.flatMap(([one]) => findColumn(one, names) ?? []);
    const united = [...new Set([...(column === undefined ? [] : [column]), ...found])];
    if (united.length > 0) return united;
    return [onlyBeginning(name, likely) ?? name];
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

/**
 * Columns asked for that are in no file: told where they may be passed over.
 * @throws UserError for the first that may not.
 */
export function absentColumns(
  file: string,
  names: readonly string[],
  questions: readonly string[],
  options: ReadOptions,
): Notice[] {
  const { text, id, edition, question, group, ignore, roles, places, lenient, partial } = options;
  const one = (name: string | undefined): string[] => (name ? [name] : []);
  const asked = [
    ...(text ?? []),
    ...one(id),
    ...one(question),
    ...(ignore ?? []),
    // In a long file, a question may be a group, or be given a role, as a column.
    ...[...(group ?? []), ...Object.keys(roles ?? {})].filter(
      (name) => findColumn(name, questions) === undefined,
    ),
    // Without a place it may be the label of an edition.
    ...one(edition).filter((name) => places?.has(name)),
  ];
  const absent = asked.filter((name) => findColumn(name, names) === undefined);
  const wrong = absent.find((name) => !lenient || !places?.has(name));
  if (wrong !== undefined) {
    const begun = names.filter((name) => beginsWith(name, wrong));
    throw new UserError(
      say.unknownColumn(wrong),
      joined([
        // Who writes a question where a column is named wants to hear of that question alone.
        ...(wrong === question && wrong.trim().endsWith('?') ? [say.oneQuestion] : []),
        begun.length > 1
          ? say.severalColumns(begun)
          : say.unknownColumnRemedy(names, closeNames(wrong, names)[0]),
      ]),
      places?.get(wrong) ?? { file },
    );
  }
  if (partial) return [];
  return absent.map((name) => ({ ...places!.get(name)!, message: say.absentColumn(name) }));
}
