import type { Message } from '../message.js';

/** Line numbers of which only the first are kept: a file may have millions. */
export interface LineNumbers {
  count: number;
  /** Lines that are not the one before: several cells of a line follow each other. */
  different: number;
  last: number;
  readonly first: number[];
}

/** As many as a message shows. */
const SHOWN = 10;

export const noLines = (): LineNumbers => ({ count: 0, different: 0, last: -1, first: [] });

/** What is said of some lines, where there are any. */
export const aboutLines = (
  lines: LineNumbers,
  message: (lines: LineNumbers) => Message,
): Message[] => (lines.count > 0 ? [message(lines)] : []);

export function addLine(lines: LineNumbers, line: number): void {
  lines.count++;
  if (line === lines.last) return;
  lines.last = line;
  lines.different++;
  if (lines.first.length < SHOWN) lines.first.push(line);
}
