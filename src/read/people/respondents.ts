import { groupBy } from '../../ground/group-by.js';
import type { Answer, Respondent } from '../../model/survey.js';
import { personKey } from '../../people/people.js';
import type { ReadColumn } from '../columns/columns.js';
import { renamed } from '../columns/renames.js';
import { type Row, valueAt } from '../rows.js';
import { longClosedReader } from '../shape/long-closed.js';
import { isEmail } from '../values.js';
import { answersReader, type Counted, type ShapedSource, textAt } from './answers.js';

export interface WholeSource extends ShapedSource {
  readonly rows: readonly Row[];
}

/**
 * The respondents of all files, by edition in order of first sight, their answers, what they say in columns of text
 * that the user does not ask for, and how many rows of each file have an id that was taken. Each row of a wide file is a respondent.
 */
export function gather(files: readonly WholeSource[]) {
  const reader = answersReader(countExactly(), countExactly());
  const respondents = new Map<string, Respondent>();
  /** Edition and e-mail address → the first id. */
  const senders = new Map<string, string>();
  const answers: Answer[] = [];
  const unasked: Answer[] = [];
  const repeatedIds = files.map((file) => {
    const { read, shape, rows } = file;
    const readRow = reader(file);
    const closedOf = longClosedReader(read, shape);
    const several = read.asked.filter(({ column }) => column.role === 'multiple');
    const others = read.columns.filter((column) => column.unasked);
    const ticked = new Set(several.map(({ question }) => question));
    let repeatedIds = 0;
    for (const row of rows) {
      const { id, edition, answers: said, repeated } = readRow(row);
      answers.push(...said);
      const closed = renamed(closedOf(row), read.renames);
      const key = personKey({ edition, id });
      if (shape.long) {
        const before = respondents.get(key)?.closed ?? {};
        respondents.set(key, { id, edition, closed: withTicks(before, closed, ticked) });
        continue;
      }
      for (const { column, question } of others) {
        const text = textAt(row, column.index);
        if (text !== '') unasked.push({ id, answer: `${id}/${question}`, edition, question, text });
      }
      if (repeated !== undefined) repeatedIds++;
      const sender = senderOf(read.columns, row);
      const address = `${edition}\0${sender}`;
      const before = repeated ?? (sender === undefined ? undefined : senders.get(address));
      if (sender !== undefined && !senders.has(address)) senders.set(address, id);
      const sameSender = before === undefined ? {} : { sameSender: before };
      respondents.set(key, { id, edition, closed, ...sameSender });
    }
    return repeatedIds;
  });
  return {
    editions: groupBy(respondents.values(), ({ edition }) => edition),
    answers,
    unasked,
    repeatedIds,
  };
}

/** What a person answered before and in one row more; to a question of several options, all of them. */
function withTicks(
  before: Respondent['closed'],
  row: Respondent['closed'],
  ticked: ReadonlySet<string>,
): Respondent['closed'] {
  const ticks = Object.entries(row)
    .filter(([question]) => ticked.has(question))
    .map(([question, options]) => [
      question,
      [...new Set([...(before[question] ?? []), ...options])],
    ]);
  return { ...row, ...before, ...Object.fromEntries(ticks) };
}

/** What tools write for who has no account: Grist’s `anon@getgrist.com`. */
const NOBODY = /^(anon(ymous|yme)?|no-?reply)@/i;

/** The e-mail address that a row gives as its own, without its case. */
function senderOf(columns: readonly ReadColumn[], { cells }: Row): string | undefined {
  for (const { column } of columns) {
    const value = column.role === 'personal' ? valueAt(cells, column.index) : '';
    if (isEmail(value) && !NOBODY.test(value)) return value.toLowerCase();
  }
  return undefined;
}

function countExactly(): Counted {
  const counts = new Map<string, number>();
  return {
    has: (key) => counts.has(key),
    add(key) {
      const before = counts.get(key) ?? 0;
      counts.set(key, before + 1);
      return before;
    },
  };
}
