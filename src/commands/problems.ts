import type { Problem } from '../yaml/read.js';

/**
 * `file:line:column`, what is wrong, and the line as written.
 * @param what the kind of file, with its article.
 */
export function describeProblems(what: string, problems: readonly Problem[]): string {
  const rows = problems.map(
    ({ place, message, line }) =>
      `${place.file}:${place.line}:${place.column} : ${message}\n    ${line.trim()}`,
  );
  const count = problems.length === 1 ? 'une erreur' : `${problems.length} erreurs`;
  return `${what} contient ${count}.\n${rows.join('\n')}`;
}
