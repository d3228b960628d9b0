import { showPlace } from '../errors.js';
import { joined, type Message, placed, untranslated } from '../message.js';
import { isSameMessage } from './issues.js';
import type { Problem } from './read.js';
import { unread } from './syntax-messages.js';

/**
 * `file:line:column`, what is wrong, and the line as written, marked at the column.
 * @param what the kind of file, with its article.
 */
export function describeProblems(what: Message, problems: readonly Problem[]): Message {
  const rows = toldOnce(problems).flatMap(({ place, message, line }) => [
    placed(showPlace(place), message),
    ...(line.trim() === '' ? [] : [untranslated(shownLine(line, place.column ?? 1))]),
  ]);
  const size = problems.length;
  const head = {
    french: `${what.french} contient ${size === 1 ? 'une erreur' : `${size} erreurs`}.`,
    english: `${what.english} has ${size === 1 ? 'one error' : `${size} errors`}.`,
  };
  return joined([head, ...rows], '\n');
}

/** More than this many are told at the first of them, with the lines of the others. */
const MOST_ALIKE = 3;

/** Problems, those told once that repeat each other in one file: of a list of which each mark is wrong, say. */
function toldOnce(problems: readonly Problem[]): Problem[] {
  const isLike = (one: Problem, other: Problem): boolean =>
    one.place.file === other.place.file &&
    [other.message, unread(other.message)].some((told) => isSameMessage(one.message, told));
  return problems.flatMap((one, at) => {
    const first = problems.findIndex((other) => isLike(one, other));
    const alike = problems.filter((other) => isLike(other, problems[first]!));
    if (alike.length <= MOST_ALIKE) return one;
    if (first < at) return [];
    const lines = alike.slice(1).map(({ place }) => place.line);
    const { french, english } = alike.at(-1)!.message;
    const message = {
      french: `${french}\u00a0; de même aux lignes ${lines.join(', ')}`,
      english: `${english}; likewise on lines ${lines.join(', ')}`,
    };
    return { ...one, message };
  });
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
