/** Columns up to the last that holds anything: exports end rows with empty cells. */
export function widthOf(rows: readonly (readonly string[])[]): number {
  let width = 0;
  for (const cells of rows) {
    let end = cells.length;
    while (end > width && cells[end - 1]!.trim() === '') end--;
    width = Math.max(width, end);
  }
  return width;
}
