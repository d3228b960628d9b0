import { UserError } from '../errors.js';
import { editionMessages as say } from '../messages/reading/editions.js';
import type { Notice } from '../model/survey.js';
import { bareName } from '../names.js';
import { textAt } from './answers.js';
import type { ReadColumn } from './columns.js';
import type { Row } from './table.js';

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
): Notice[] {
  const at = columns.findIndex(({ column }) => column.role === 'edition');
  const name = columns[at]?.column.name;
  if (label === undefined || name === undefined) return [];
  const editions = [...new Set(rows.map((row) => textAt(row, at).trim()))].filter(Boolean).sort();
  if (editions.length < 2) return [];
  if (editions.some((edition) => bareName(edition) === bareName(label)))
    throw new UserError(
      say.oneOfEditions(label, name, editions),
      { file },
      say.oneOfEditionsRemedy(name),
    );
  return [{ file, message: say.editionsPutAside(label, name, editions) }];
}
