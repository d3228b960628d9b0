import { aboutCount } from '../../message.js';
import { rowMessages as say } from '../../messages/reading/rows.js';
import { isSameRow, isTitle } from '../header/left-out.js';
import { asks, isQuestionName, isTextName } from '../role/headings.js';
import type { Laid, Row } from '../table.js';
import { areGroups } from './told-apart.js';

/** The heading of the titles, once they stand beside their answers. */
const QUESTION = 'Question';

/**
 * Tables below each other, each under a question of its own and the same headings, « Participant, Réponse », as one
 * with the question beside each answer; undefined where it is none.
 */
export function ofBlocks(rows: readonly Row[]): Laid | undefined {
  const first = rows.findIndex(
    ({ cells }, at) => titleAt(rows[at - 1]) !== undefined && cells.some(isTextName),
  );
  const written = rows[first]?.cells ?? [];
  const heads = rows.flatMap(({ cells }, at) => (isSameRow(cells, written) ? [at] : []));
  const titles = heads.flatMap((at) => titleAt(rows[at - 1]) ?? []);
  const areOwn = titles.length === heads.length && areQuestions(titles);
  if (heads.length < 2 || !areOwn || written.some(isQuestionName)) return undefined;
  const blocks = heads.flatMap((at, i): Row[] => {
    const end = heads[i + 1] === undefined ? rows.length : heads[i + 1]! - 1;
    return rows
      .slice(at + 1, end)
      .map(({ line, cells }) => ({ line, cells: [titles[i]!, ...cells] }));
  });
  const head = { line: rows[first]!.line, cells: [QUESTION, ...written] };
  const told = [...aboutCount(first - 1, say.above), say.blocks(titles)];
  return { rows: [head, ...blocks], told };
}

/** Whether each title asks something else: « Groupe Rennes » and « Avis 2024 » tell whose answers stand below. */
export const areQuestions = (titles: readonly string[]): boolean =>
  titles.every(asks) && new Set(titles).size === titles.length && !areGroups(titles);

const titleAt = (row: Row | undefined): string | undefined =>
  row && isTitle(row) ? row.cells[0]!.trim() : undefined;
