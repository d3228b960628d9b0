import { asksForWords, isTextName, technicalRole } from '../role/headings.js';
import { filledIn, isBlank, type Row, skipsLine, valuesIn } from '../rows.js';
import { isFigure } from '../values.js';

/** Lines above the header that people add (a title, a date): at most this many are looked past. */
export const ABOVE = 5;

/** A small table above the answers, which tells of the session, and the line under it. */
export const ABOVE_APART = 10;

/** A table has so many columns; one of two has no title that could be told from it. */
const COLUMNS = 3;
/** Rows that show how wide a table is. */
const SHOWN = 20;

/** Where the header of a plain table begins, from 0: under what stands above it, at its first filled row otherwise. */
export function plainStart(rows: readonly Row[]): number {
  const shown = rows.slice(0, ABOVE_APART + SHOWN);
  const top = shown.map(({ cells }) => cells.map((cell) => cell.trim()));
  const filled = top.map((cells) => cells.filter(Boolean).length);
  const first = filled.findIndex((count) => count > 0);
  return (
    underFacts(shown, filled) ??
    underTable(shown, filled) ??
    underTitles(top.slice(0, ABOVE + SHOWN), filled) ??
    Math.max(0, first)
  );
}

/**
 * Titles above a plain table: rows with a single filled cell over one with several; with two side by side as
 * well, « Export du 14/10/2024 ; 140 réponses », where most rows under them have more. Apart, they would
 * be titles of groups of columns, but for facts: « Formateur : M. Petit », « Date : 12/11/2025 ».
 */
function underTitles(
  top: readonly (readonly string[])[],
  filled: readonly number[],
): number | undefined {
  const header = top.findIndex(
    (cells, at) => (filled[at]! >= COLUMNS && !areFacts(cells)) || isPair(cells),
  );
  if (header < 1 || header > ABOVE) return undefined;
  const under = filled.slice(header).filter((count) => count > 0);
  // Of « 3;Merci; vraiment », at the end, a comma parts what it says.
  const wide = under.filter((count) => count >= COLUMNS).length;
  const isTable = under.length > 1 && wide * 2 > under.length;
  const isTitle = (cells: readonly string[], at: number): boolean =>
    filled[at]! < 2 || (isTable && ((cells[0] !== '' && cells[1] !== '') || cells.every(isFact)));
  return top.slice(0, header).every(isTitle) ? header : undefined;
}

/** The header of answers and of what a tool counts of each: `Responses`, `Upvotes`. */
const isPair = ([text = '', counted = '', ...others]: readonly string[]): boolean =>
  isTextName(text) && technicalRole(counted)?.role === 'number' && !others.some(Boolean);

const isFact = (cell: string): boolean => cell === '' || /\S ?: ?\S/.test(cell);

/** Facts with room between them, as headings have none, of which none asks for words: « Avis : points forts ». */
const areFacts = (cells: readonly string[]): boolean =>
  cells.every((cell) => isFact(cell) && asksForWords(cell) === 0) && hasRoom(cells);

const hasRoom = (cells: readonly string[]): boolean =>
  cells.slice(cells.findIndex(Boolean), cells.findLastIndex(Boolean)).includes('');

/** The first row of words under an empty line, or a title, with the titles of groups of columns between them or not, that is wider than all above, where most rows under it are as wide, or nearly. */
function underTable(rows: readonly Row[], filled: readonly number[]): number | undefined {
  const start = filled.findIndex(
    (count, at) =>
      count >= COLUMNS &&
      at <= ABOVE_APART &&
      isUnder(rows, at, filled) &&
      !filledIn(rows[at]!.cells).some(isFigure) &&
      count > Math.max(...filled.slice(0, at)),
  );
  const under = filled.slice(start + 1).filter((count) => count > 0);
  const wide = under.filter((count) => count > Math.max(...filled.slice(0, start)));
  return start > 0 && wide.length * 2 > under.length ? start : undefined;
}

function isUnder(rows: readonly Row[], at: number, filled: readonly number[]): boolean {
  if (at < 2) return at === 1 && filled[0]! > 1 && isUnderFacts(rows);
  return isApart(rows, at) || (isApart(rows, at - 1) && filled[at - 1]! * 2 <= filled[at]!);
}

/**
 * Whether an empty line parts the first row, which may tell facts, from names that no two rows below have. A title alone may
 * stand above titles of groups (`underTitles`), and headings above people who say more.
 */
function isUnderFacts([above, header, ...others]: readonly Row[]): boolean {
  const facts = above!.cells.map((cell) => cell.trim());
  const timesBelow = (name: string, i: number): number =>
    valuesIn(others, i).filter((value) => value === name.trim()).length;
  return (
    (hasRoom(facts) || facts.some((cell) => cell !== '' && isFact(cell))) &&
    skipsLine(above!, header!) &&
    // Somebody may answer with the words of a heading.
    header!.cells.every((name, i) => isBlank(name) || timesBelow(name, i) < 2)
  );
}

/** So many headings that are always a tool’s are no accident. */
const OF_A_TOOL = 2;

/**
 * Under small tables that tell of the session, each with a title, however wide: the first row apart with
 * several headings that survey tools write (« #, Nom d’utilisateur, E-mail »).
 */
function underFacts(rows: readonly Row[], filled: readonly number[]): number | undefined {
  const start = rows.findIndex(
    ({ cells }, at) =>
      at > 1 &&
      at <= ABOVE_APART &&
      filled[at]! >= COLUMNS &&
      isApart(rows, at) &&
      filledIn(cells).filter(technicalRole).length >= OF_A_TOOL,
  );
  return start > 0 ? start : undefined;
}

/** Whether an empty line, be it in the rows or passed over, or a title stands before a row. */
function isApart(rows: readonly Row[], at: number): boolean {
  const before = rows[at - 1]!;
  return filledIn(before.cells).length < 2 || skipsLine(before, rows[at]!);
}
