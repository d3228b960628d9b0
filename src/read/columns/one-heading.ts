import { groupBy } from '../../ground/group-by.js';
import { sum } from '../../stats/sum.js';
import { type Rows, valueAt } from '../rows.js';

/** What columns of one heading are: one that was pasted twice, or the branches of a form. */

/** Different values that no two columns have in the same rows by accident; fewer are enough over so many rows. */
const DIFFERENT = 3;
const FEW = 2;
const ROWS = 20;

/** Columns that were pasted twice: the index of each that has the heading and all the cells of one before. */
export function twinsOf({ headers, rows }: Rows): ReadonlySet<number> {
  const first = new Map(headers.map(({ name }, index) => [name, index]));
  return new Set(
    headers.flatMap(({ again }, index) => {
      const original = again === undefined ? undefined : first.get(again);
      return original !== undefined && areSame(rows, original, index) ? index : [];
    }),
  );
}

function areSame(rows: Rows['rows'], one: number, other: number): boolean {
  const values = rows.map(({ cells }) => valueAt(cells, one));
  const filled = values.filter((value) => value !== '');
  const different = new Set(filled).size;
  return (
    different >= (filled.length >= ROWS ? FEW : DIFFERENT) &&
    rows.every(({ cells }, i) => valueAt(cells, other) === values[i])
  );
}

/** By accident, people who skip questions at random would fill two such columns so often. */
const EXPECTED = 4;

/**
 * Columns of one heading of which each person fills one at most, as the branches of a form ask the same
 * question: the index of each but the first → the name of the first. So few answers that nobody would have
 * given two by accident tell nothing.
 */
export function branchesOf({ headers, rows }: Rows): ReadonlyMap<number, string> {
  const asked = headers.map(({ name, again }, index) => ({ name, index, question: again ?? name }));
  const filled = (index: number): number[] =>
    rows.flatMap(({ cells }, row) => (valueAt(cells, index) === '' ? [] : [row]));
  return new Map(
    [...groupBy(asked, ({ question }) => question).values()]
      .filter(({ length }) => length > 1)
      .flatMap((all) => {
        const places = all.map(({ index }) => filled(index));
        return areApart(places, rows.length)
          ? all.slice(1).map(({ index }) => [index, all[0]!.name] as const)
          : [];
      }),
  );
}

/** Whether no row has two of the columns filled, and too many have one for that to be an accident. */
function areApart(places: readonly (readonly number[])[], rows: number): boolean {
  const [all, squares] = [places.flat(), places.map(({ length }) => length ** 2)];
  const pairs = (all.length ** 2 - sum(squares)) / 2;
  return new Set(all).size === all.length && pairs >= EXPECTED * rows;
}
