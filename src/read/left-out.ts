import { readMessages as say } from '../messages/read.js';
import { bareName } from '../names.js';
import type { Row } from './table.js';

/** Names of the rows that a spreadsheet adds under the answers. */
const TOTAL_NAMES: ReadonlySet<string> = new Set([
  'total',
  'totaux',
  'total general',
  'sous-total',
  'somme',
  'moyenne',
  'moyennes',
  'mediane',
  'ecart-type',
  'effectif',
  'effectifs',
  'nombre de reponses',
  'nb de reponses',
  'nb reponses',
  'grand total',
  'sum',
  'mean',
  'average',
  'count',
]);

/** Totals stand in this many rows at the end, at most. */
const TOTALS_IN_LAST = 5;

export interface Kept {
  readonly rows: readonly Row[];
  /** What was left out, in the user’s language. */
  readonly messages: readonly string[];
}

/** The rows that are answers: neither wholly empty, nor the header again, nor totals. */
export function leaveOut(rows: readonly Row[], heads: readonly (readonly string[])[]): Kept {
  const header = heads.at(-1)?.join('\u0000');
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const repeated = filled.filter(({ cells }) => cells.join('\u0000') === header);
  const totals = filled.slice(-TOTALS_IN_LAST).filter(isTotal);
  const out = new Set([...repeated, ...totals]);
  const empty = rows.length - filled.length;
  return {
    rows: filled.filter((row) => !out.has(row)),
    messages: [
      ...(empty > 0 ? [say.emptyRows(empty)] : []),
      ...(repeated.length > 0 ? [say.repeatedHeaders(repeated.map(({ line }) => line))] : []),
      ...(totals.length > 0 ? [say.totalRows(totals.map(({ line }) => line))] : []),
    ],
  };
}

/** A row called « Total » that holds only figures beside its name. */
function isTotal({ cells }: Row): boolean {
  const [name, ...figures] = cells.filter((cell) => cell !== '');
  return (
    name !== undefined &&
    figures.length > 0 &&
    TOTAL_NAMES.has(bareName(name)) &&
    figures.every((figure) => /^-?[\d\s\u00a0\u202f.,]+%?$/.test(figure))
  );
}
