import { type Row, valueAt } from '../rows.js';
import { numberOfRow } from './numbering.js';
import { isLone, isTotalWithoutNumber } from './totals.js';

/** A text alone, where rows begin; a number is a person who answered nothing. */
export const isTitle = (row: Row): boolean =>
  isLone(row) && valueAt(row.cells, 0) !== '' && numberOfRow(row) === undefined;

/** Fewer numbers may follow each other by accident. */
const SOME = 3;

interface Standing {
  readonly row: Row;
}

/**
 * Whether a row is the title of those under it, « Session du 12 mai »: a text alone where they have their numbers,
 * one more each, down to the totals; where too few are under it, those above have them.
 */
export function isSection(rows: readonly Standing[], at: number): boolean {
  if (!isTitle(rows[at]!.row)) return false;
  const isOther = ({ row }: Standing): boolean => isTitle(row);
  const [above, below] = [rows.slice(0, at), rows.slice(at + 1)];
  const next = below.findIndex((one) => isOther(one) || isTotalWithoutNumber(one.row));
  const under = next < 0 ? below : below.slice(0, next);
  const group = under.length < SOME ? above.slice(above.findLastIndex(isOther) + 1) : under;
  const counted = group.map(({ row }) => numberOfRow(row));
  return (
    group.length >= SOME &&
    counted.every((number, i) => number !== undefined && number === counted[0]! + i)
  );
}
