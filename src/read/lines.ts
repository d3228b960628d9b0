/** Line numbers of which only the first are kept: a file may have millions. */
export interface Lines {
  count: number;
  readonly first: number[];
}

/** As many as a message shows. */
const SHOWN = 10;

export const noLines = (): Lines => ({ count: 0, first: [] });

export function addLine(lines: Lines, line: number): void {
  lines.count++;
  if (lines.first.length < SHOWN) lines.first.push(line);
}
