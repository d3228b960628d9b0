import { rowMessages as say } from '../../messages/reading/rows.js';
import { noRepairs } from '../header/clean.js';
import { areNumbered, headsNumbers, numberOfRow } from '../header/numbering.js';
import { topOf } from '../header/top.js';
import { isTotalWithoutNumber } from '../header/totals.js';
import { addLine, noLines } from '../lines.js';
import { measure } from '../role/facts.js';
import { isOpen } from '../role/open-score.js';
import { isBlank, type Laid, type Row, rowsWidth, skipsLine, valuesIn } from '../rows.js';

/**
 * Rows of numbered people with what goes on under them, as whoever types a sheet writes what a cell has no room for:
 * a row that lacks the number, with nothing but texts. Undefined where there is none.
 */
export function withContinuations(rows: readonly Row[]): Laid | undefined {
  const filled = rows.filter(({ cells }) => !cells.every(isBlank));
  const lacking = filled.filter(lacksNumber).length;
  if (lacking === 0 || lacking * 2 > filled.length) return undefined;
  const { size, heads } = topOf({ rows }, noRepairs());
  // Empty rows end many a sheet.
  const data = rows.slice(size, rows.findLastIndex(({ cells }) => !cells.every(isBlank)) + 1);
  const people = data.filter((row) => !lacksNumber(row));
  const head = heads.at(-1) ?? [];
  if (!headsNumbers(head[0] ?? '') || !areNumbered(people)) return undefined;
  const texts = textColumns(people, head);
  const found = noLines();
  let longest = 0;
  const joined = groupsOf(data).flatMap((group, at, groups) => {
    const [person, ...under] = group as [Row, ...Row[]];
    const next = groups[at + 1]?.[0];
    // A number that lacks between those around it is that of a person, as what stands alone under all may be.
    const isPerson = next ? numberOfRow(next) !== numberOfRow(person)! + 1 : under.length > longest;
    if (isPerson) return group;
    const end = under.findIndex((row, i) => skipsLine(group[i]!, row) || !goesOn(row, texts));
    const own = end < 0 ? under : under.slice(0, end);
    for (const { line } of own) addLine(found, line);
    longest = Math.max(longest, own.length);
    return [joinedRow([person, ...own]), ...under.slice(own.length)];
  });
  if (found.count === 0) return undefined;
  return { rows: [...rows.slice(0, size), ...joined], told: [say.continued(found)] };
}

const lacksNumber = ({ cells }: Row): boolean => isBlank(cells[0] ?? '');

const textColumns = (people: readonly Row[], head: readonly string[]): ReadonlySet<number> =>
  new Set(
    Array.from({ length: rowsWidth(people) }, (_, i) => i).filter((i) => {
      const facts = measure(valuesIn(people, i));
      return i > 0 && facts.filled > 0 && isOpen(head[i] ?? '', facts);
    }),
  );

/** Each row that bears a number, with those under it that lack one. */
function groupsOf(data: readonly Row[]): Row[][] {
  const groups: Row[][] = [];
  for (const row of data) {
    if (lacksNumber(row) && groups.length > 0) groups.at(-1)!.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** Texts alone, which are no total. */
function goesOn(row: Row, texts: ReadonlySet<number>): boolean {
  const filled = row.cells.flatMap((cell, i) => (isBlank(cell) ? [] : [i]));
  // Who fills all of several texts is somebody else.
  const isPerson = texts.size > 1 && filled.length === texts.size;
  return (
    filled.length > 0 &&
    !isPerson &&
    filled.every((i) => texts.has(i)) &&
    !isTotalWithoutNumber(row)
  );
}

/** A row with the texts of those under it, each on a line of its own. */
const joinedRow = (rows: readonly [Row, ...Row[]]): Row => ({
  line: rows[0].line,
  cells: Array.from({ length: rowsWidth(rows) }, (_, i) => valuesIn(rows, i).join('\n')),
});
