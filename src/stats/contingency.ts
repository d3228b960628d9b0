/** A table of counts with its margins. */
export interface Contingency {
  readonly cells: readonly (readonly number[])[];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly total: number;
}

/**
 * Margins of a table of counts, without its empty rows and columns, which say nothing.
 *
 * @param table rows of equal length.
 */
export function contingency(table: readonly (readonly number[])[]): Contingency {
  const filled = table.filter((row) => sum(row) > 0);
  const width = table[0]?.length ?? 0;
  const kept = Array.from({ length: width }, (_, j) => j).filter((j) =>
    filled.some((row) => (row[j] ?? 0) > 0),
  );
  const cells = filled.map((row) => kept.map((j) => row[j] ?? 0));
  const rows = cells.map(sum);
  const columns = kept.map((_, j) => sum(cells.map((row) => row[j]!)));
  return { cells, rows, columns, total: sum(rows) };
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);
