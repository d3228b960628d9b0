import { placeTold } from '../errors.js';
import { groupBy } from '../ground/group-by.js';
import { joined, type Message, placed, untranslated } from '../message.js';
import type { Spot } from './places.js';
import type { Problem } from './read.js';
import { unread } from './syntax-messages.js';

/**
 * `file:line:column`, what is wrong, and the line as written, marked at the column.
 * @param what the kind of file, with its article.
 */
export function describeProblems(what: Message, problems: readonly Problem[]): Message {
  const rows = onceEach(problems, ({ message }) => message.french).flatMap(
    ({ one, lines, last }) => {
      const { place, message, line } = one;
      const all = lines.length > 0 ? likewise(message, lines) : message;
      return [
        placed(placeTold(place), last.endsReading ? unread(all) : all),
        ...(line.trim() === '' ? [] : [untranslated(shownLine(line, place.column ?? 1))]),
      ];
    },
  );
  const size = problems.length;
  const head = {
    french: `${what.french} contient ${size === 1 ? 'une erreur' : `${size} erreurs`}.`,
    english: `${what.english} has ${size === 1 ? 'one error' : `${size} errors`}.`,
  };
  return joined([head, ...rows], '\n');
}

/** More than this many are told at the first of them, with the lines of the others. */
const MOST_ALIKE = 3;

/** What is told at one place, and the lines of others of the same words: of a list of which each mark is wrong, say. */
export interface Once<One> {
  readonly one: One;
  readonly lines: readonly (number | undefined)[];
  readonly last: One;
}

/** Each of them, those once that say the same in one file. */
export function onceEach<One extends Spot>(
  all: readonly One[],
  saidBy: (one: One) => string,
): Once<One>[] {
  const inFile = (one: One): string => `${one.place.file ?? ''}\n${saidBy(one)}`;
  const groups = groupBy(all, inFile);
  return all.flatMap((one) => {
    const alike = groups.get(inFile(one))!;
    if (alike.length <= MOST_ALIKE) return { one, lines: [], last: one };
    if (alike[0] !== one) return [];
    return { one, lines: alike.slice(1).map(({ place }) => place.line), last: alike.at(-1)! };
  });
}

export const likewise = (
  { french, english }: Message,
  lines: readonly (number | undefined)[],
): Message => ({
  french: `${french}\u00a0; de même aux lignes ${lines.join(', ')}`,
  english: `${english}; likewise on lines ${lines.join(', ')}`,
});

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
