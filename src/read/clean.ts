import { limesurveyCell, vvCell, withoutHtml } from './cells.js';
import { repairText } from './repair.js';

/** What was mended, collected over a file: lines of the cells, and a few broken words. */
export interface Repairs {
  readonly repaired: number[];
  readonly examples: string[];
  readonly lost: number[];
}

export interface CleanContext {
  readonly tool: string;
  readonly line: number;
  /** Added to. */
  readonly repairs: Repairs;
}

/** Examples of broken words that are shown. */
const EXAMPLES = 3;

/** Codes of one tool → the text that they stand for. */
const BY_TOOL: Readonly<Record<string, (cell: string) => string>> = {
  'LimeSurvey (vvexport)': vvCell,
  LimeSurvey: limesurveyCell,
};

/** A cell as its author typed it: the tool’s codes and HTML decoded, broken accents repaired; spaces alone are nothing. */
export function cleanCell(cell: string, { tool, line, repairs }: CleanContext): string {
  if (cell.trim() === '') return '';
  const decoded = withoutHtml(BY_TOOL[tool]?.(cell) ?? cell);
  const repaired = repairText(decoded);
  if (repaired !== decoded) {
    repairs.repaired.push(line);
    if (repairs.examples.length < EXAMPLES)
      repairs.examples.push(firstChangedWord(decoded, repaired));
  }
  if (repaired.includes('\ufffd')) repairs.lost.push(line);
  return repaired;
}

function firstChangedWord(before: string, after: string): string {
  const words = after.split(/\s+/);
  return (
    before
      .split(/\s+/)
      .find((word, i) => word !== words[i])
      ?.slice(0, 30) ?? ''
  );
}
