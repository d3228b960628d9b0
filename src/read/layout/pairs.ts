import { aboutCount } from '../../message.js';
import { rowMessages as say } from '../../messages/reading/rows.js';
import { noRepairs } from '../header/clean.js';
import { headerRowsOf } from '../header/tools.js';
import { topOf } from '../header/top.js';
import { HEADING_ROWS, type Laid, type Row, rowsWidth, valueAt, widthOf } from '../rows.js';

/**
 * Rows that end with questions and answers by turns, under no heading, as meeting tools write their polls, as a
 * table with a column a question; undefined where it is none.
 */
export function ofPairs(rows: readonly Row[]): Laid | undefined {
  if (!areWider(rows)) return undefined;
  const { tool, above, heads, size, expected } = topOf({ rows }, noRepairs());
  const data = rows.slice(size);
  const width = rowsWidth(data);
  if (headerRowsOf(tool) > 1 || expected === 0 || width < expected + 2) return undefined;
  const pairs = data.map((row) => pairsIn(row, expected, width));
  const questions = [...new Set(pairs.flatMap((own) => own.map(([question]) => question)))];
  if (!areAsked(questions, pairs)) return undefined;
  const withAnswers = ({ line, cells }: Row, answers: readonly string[]): Row => ({
    line,
    cells: [...Array.from({ length: expected }, (_, i) => cells[i] ?? ''), ...answers],
  });
  const answered = data.map((row, at) => {
    const said = new Map(pairs[at]!.toReversed());
    return withAnswers(
      row,
      questions.map((question) => said.get(question) ?? ''),
    );
  });
  const head = withAnswers({ line: rows[above]!.line, cells: heads[0]! }, questions);
  const told = [...aboutCount(above, say.above), say.pairs(questions)];
  return { rows: [head, ...answered], told };
}

/** Whether most rows have a question and its answer more than some row at the top. */
function areWider(rows: readonly Row[]): boolean {
  const widths = rows.map(({ cells }) => widthOf(cells));
  const narrowest = Math.min(...widths.slice(0, HEADING_ROWS).filter((width) => width > 1));
  return widths.filter((width) => width >= narrowest + 2).length * 2 > widths.length;
}

type Pair = readonly [question: string, answer: string];

const pairsIn = ({ cells }: Row, from: number, width: number): Pair[] =>
  Array.from({ length: Math.ceil((width - from) / 2) }, (_, i): Pair => {
    const at = from + 2 * i;
    return [valueAt(cells, at), valueAt(cells, at + 1)];
  }).filter(([question, answer]) => question !== '' || answer !== '');

/**
 * A question at each place, or few of them that ask, in words, and none of them an answer: options would be more.
 * What a comma cut off a sentence begins with a small letter.
 */
function areAsked(questions: readonly string[], pairs: readonly (readonly Pair[])[]): boolean {
  const longest = Math.max(...pairs.map(({ length }) => length));
  const answers = new Set(pairs.flatMap((own) => own.map(([, answer]) => answer)));
  const most = questions.every((one) => one.endsWith('?')) ? 2 * longest : longest;
  return (
    questions.length > 0 &&
    questions.length <= most &&
    questions.every((one) => /^\P{Ll}.*(\S\s\S|\?)/su.test(one) && !answers.has(one))
  );
}
