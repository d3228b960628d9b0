import { groupBy } from '../../group-by.js';
import { sum } from '../../stats/sum.js';
import { type Rows, valueAt } from '../table.js';

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
