import { isNumber } from '../../closed/values.js';
import { rowMessages as say } from '../../messages/reading/rows.js';
import { bareName } from '../../names/names.js';
import { areBoardTitles } from '../role/board.js';
import { technicalRole } from '../role/headings.js';
import { isBlank, type Laid, type Row, type Rows, valuesIn } from '../rows.js';

/** Notes that end each column at random would do so less often than this by accident. */
const ACCIDENT = 0.01;

/** People who wrote together, in a workshop. Bare (names.ts). */
const GROUP = /^(table|groupe|sous-groupe|equipe|ilot) (n° ?)?\d{1,2}$/;

const isGroup = (title: string): boolean => GROUP.test(bareName(title));

/**
 * A board of notes with a column a column of the board, and a note a cell, as a table with a row a note;
 * undefined where it is none. Nothing but notes and their votes is there, and notes stand on each other: where
 * people skip questions, their gaps are anywhere.
 */
export function asNotes({ headers, rows }: Rows): (Laid & Rows) | undefined {
  const columns = headers
    .map(({ name, again }, index) => ({ title: name, own: again ?? name, index }))
    .filter(({ index }) => valuesIn(rows, index).length > 0);
  const votes = columns.filter(
    ({ own, index }) =>
      technicalRole(own)?.role === 'number' && valuesIn(rows, index).every(isNumber),
  );
  const texts = columns.filter((column) => !votes.includes(column));
  const titles = texts.map(({ title }) => title);
  const areNotes =
    (areBoardTitles(new Set(titles)) || (titles.length > 1 && titles.every(isGroup))) &&
    areStacked(
      rows,
      texts.map(({ index }) => index),
      votes.length > 1 ? 1 : ACCIDENT,
    );
  if (!areNotes) return undefined;
  const notes = texts.flatMap(({ title, index }): Row[] => {
    const vote = votes.find((one) => one.index === index + 1);
    return rows.flatMap(({ line, cells }) => {
      const note = cells[index] ?? '';
      const counted = vote ? [cells[vote.index] ?? ''] : [];
      return isBlank(note) ? [] : [{ line, cells: [title, note, ...counted] }];
    });
  });
  const names = ['Question', 'Réponse', ...(votes.length > 0 ? ['Votes'] : [])];
  return {
    headers: names.map((name) => ({ name })),
    rows: notes,
    told: [say.asNotes(titles)],
  };
}

/** Whether each column is filled from its top without a gap, more surely than by accident. */
function areStacked(rows: readonly Row[], columns: readonly number[], least: number): boolean {
  let chance = 1;
  for (const index of columns) {
    const filled = valuesIn(rows, index).length;
    if (valuesIn(rows.slice(0, filled), index).length < filled) return false;
    chance /= waysToFill(rows.length, filled);
  }
  return chance <= least;
}

/** In how many ways so many of the cells of a column may be filled. */
function waysToFill(rows: number, filled: number): number {
  let ways = 1;
  for (let i = 1; i <= Math.min(filled, rows - filled); i++) ways *= (rows - i + 1) / i;
  return ways;
}
