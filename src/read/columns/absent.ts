import { UserError } from '../../errors.js';
import { joined } from '../../message.js';
import { columnMessages as say } from '../../messages/reading/columns.js';
import type { Notice } from '../../model/survey.js';
import { beginsWith, closeNames } from '../../names.js';
import type { ReadOptions } from '../options.js';
import { findColumn } from './asked.js';

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
