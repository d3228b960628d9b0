import { showPlace } from '../errors.js';
import { joined, type Message, placed, untranslated } from '../message.js';
import type { Problem } from './read.js';

/**
 * `file:line:column`, what is wrong, and the line as written, marked at the column.
 * @param what the kind of file, with its article.
 */
export function describeProblems(what: Message, problems: readonly Problem[]): Message {
  const rows = problems.flatMap(({ place, message, line }) => [
    placed(showPlace(place), message),
    untranslated(shownLine(line, place.column ?? 1)),
  ]);
  const size = problems.length;
  const head = {
    french: `${what.french} contient ${size === 1 ? 'une erreur' : `${size} erreurs`}.`,
    english: `${what.english} has ${size === 1 ? 'one error' : `${size} errors`}.`,
  };
  return joined([head, ...rows], '\n');
}

/** Most signs of a line that are shown, and those of them that stand before the column. */
const [SIGNS_SHOWN, SIGNS_BEFORE] = [100, 60];

/** The line without its indent, cut where it is long, and a mark under its column. */
function shownLine(line: string, column: number): string {
  const whole = line.trimStart();
  const at = Math.max(0, column - 1 - (line.length - whole.length));
  const from = whole.length > SIGNS_SHOWN ? Math.max(0, at - SIGNS_BEFORE) : 0;
  const cut = whole.slice(from, from + SIGNS_SHOWN);
  const text = `${from > 0 ? '…' : ''}${cut}${from + SIGNS_SHOWN < whole.length ? '…' : ''}`;
  return `    ${text}\n    ${' '.repeat(at - from + (from > 0 ? 1 : 0))}^`;
}
