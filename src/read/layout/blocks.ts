import { aboutCount, type Message } from '../../message.js';
import { rowMessages as say } from '../../messages/reading/rows.js';
import { noRepairs } from '../header/clean.js';
import { isSameRow, sieve } from '../header/left-out.js';
import { isTitle } from '../header/titles.js';
import { topOf } from '../header/top.js';
import { asks, isQuestionName, isTextName } from '../role/headings.js';
import { filledIn, isBlank, type Laid, type Row } from '../rows.js';
import { areGroups, headingOfTitles, titleLabels } from './told-apart.js';

/** The heading of the titles, once they stand beside their answers. */
const QUESTION = 'Question';

/** Tables of fewer columns may be a person and an answer. */
const COLUMNS = 3;
/** What tells no rows apart. */
const PAGE = /^page \d/i;

/**
 * Tables below each other, each under a title of its own and the same headings, as one with the title beside each row:
 * a question over « Participant, Réponse », a session or a group over questions. Undefined where there is one alone.
 */
export function ofBlocks(rows: readonly Row[]): Laid | undefined {
  const asked = blocksFrom(rows, ({ cells }) => cells.some(isTextName));
  if (asked && areQuestions(asked.titles) && !asked.head.cells.some(isQuestionName))
    return beside(asked, QUESTION, say.blocks(asked.titles));
  const told = blocksFrom(rows, ({ cells }) => filledIn(cells).length >= COLUMNS);
  if (!told || told.head.cells.some(isTextName)) return undefined;
  if (told.titles.some((title) => asks(title) || PAGE.test(title))) return undefined;
  const as = headingOfTitles(told.titles);
  const titles = as === 'Édition' ? titleLabels(told.titles) : told.titles;
  return beside({ ...told, titles }, as, say.titledBlocks(told.titles, as));
}

interface Blocks {
  /** Rows above the first title. */
  readonly above: number;
  readonly head: Row;
  readonly titles: readonly string[];
  /** The rows under each title. */
  readonly tables: readonly (readonly Row[])[];
}

/** The tables whose headings are the first such row under a title, each under one of its own. */
function blocksFrom(rows: readonly Row[], isHead: (row: Row) => boolean): Blocks | undefined {
  const first = rows.findIndex((row, at) => titleAt(rows[at - 1]) !== undefined && isHead(row));
  const head = rows[first];
  const heads = rows.flatMap(({ cells }, at) => (head && isSameRow(cells, head.cells) ? [at] : []));
  const titles = heads.flatMap((at) => titleAt(rows[at - 1]) ?? []);
  const areOwn = titles.length === heads.length && new Set(titles).size === titles.length;
  if (!head || heads.length < 2 || !areOwn) return undefined;
  const tables = heads.map((at, i) => rows.slice(at + 1, heads[i + 1] && heads[i + 1]! - 1));
  return { above: first - 1, head, titles, tables };
}

/** One table of all, each row with the title that it stands under. */
function beside({ above, head, titles, tables }: Blocks, name: string, told: Message): Laid {
  const kept = tables.map((table) => withoutLeftOut(head, table));
  const rows = kept.flatMap((own, i) =>
    own.rows.map(({ line, cells }) => ({ line, cells: [titles[i]!, ...cells] })),
  );
  return {
    rows: [{ line: head.line, cells: [name, ...head.cells] }, ...rows],
    told: [...aboutCount(above, say.above), told, ...kept.flatMap((own) => own.told)],
  };
}

/** A table without its totals and notes, which nothing tells from people once its title is beside: « Total;24;4 ». */
function withoutLeftOut(head: Row, table: readonly Row[]): Laid {
  const kept = sieve(topOf({ rows: [head, ...table] }, noRepairs()), { delimiter: null });
  // Empty rows at its end part it from the next.
  const filled = table.slice(0, 1 + table.findLastIndex(({ cells }) => !cells.every(isBlank)));
  return { rows: [...kept.take(filled), ...kept.finish()], told: kept.messages() };
}

/** Whether each title asks something else: « Groupe Rennes » and « Avis 2024 » tell whose answers stand below. */
export const areQuestions = (titles: readonly string[]): boolean =>
  titles.every(asks) && new Set(titles).size === titles.length && !areGroups(titles);

const titleAt = (row: Row | undefined): string | undefined =>
  row && isTitle(row) ? row.cells[0]!.trim() : undefined;
