import { showPlace } from '../errors.js';
import type { Problem } from '../yaml/read.js';

/**
 * `file:line:column`, what is wrong, and the line as written, marked at the column.
 * @param what the kind of file, with its article.
 */
export function describeProblems(what: string, problems: readonly Problem[]): string {
  const rows = problems.map(
    ({ place, message, line }) =>
      `${showPlace(place)} : ${message}\n${shownLine(line, place.column ?? 1)}`,
  );
  const count = problems.length === 1 ? 'une erreur' : `${problems.length} erreurs`;
  return `${what} contient ${count}.\n${rows.join('\n')}`;
}

/** The line without its indent, and a mark under its column. */
function shownLine(line: string, column: number): string {
  const text = line.trimStart();
  const before = Math.max(0, column - 1 - (line.length - text.length));
  return `    ${text}\n    ${' '.repeat(before)}^`;
}
