/**
 * Adjusted residuals of a table of counts: by how many standard deviations a cell is above or below
 * what independence would give (beyond ±1.96 it stands out).
 *
 * Source: Haberman 1973. R: `chisq.test(table, correct = FALSE)$stdres`.
 * A cell of an empty or of the only filled row or column has residual 0.
 *
 * @param table counts, rows of equal length.
 */
export function adjustedResiduals(table: readonly (readonly number[])[]): number[][] {
  const rows = table.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columns = (table[0] ?? []).map((_, j) => table.reduce((sum, row) => sum + row[j]!, 0));
  const total = rows.reduce((sum, count) => sum + count, 0);
  return table.map((row, i) =>
    row.map((observed, j) => {
      const expected = (rows[i]! * columns[j]!) / total;
      const variance = expected * (1 - rows[i]! / total) * (1 - columns[j]! / total);
      return variance > 0 ? (observed - expected) / Math.sqrt(variance) : 0;
    }),
  );
}
