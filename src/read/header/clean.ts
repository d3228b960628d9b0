import { addLine, type Lines, noLines } from '../lines.js';
import { limesurveyCell, vvCell, withoutHtml } from './cells.js';
import { repairText, SUSPECT } from './repair.js';

/** What was mended, collected over a file: lines of the cells, and a few broken words. */
export interface Repairs {
  readonly repaired: Lines;
  readonly examples: string[];
  readonly lost: Lines;
}

export const noRepairs = (): Repairs => ({ repaired: noLines(), examples: [], lost: noLines() });

export interface CleanContext {
  readonly tool: string;
  readonly line: number;
  readonly repairs: Repairs;
}

const EXAMPLES = 3;

/** Codes of one tool → the text that they stand for. */
const BY_TOOL: Readonly<Record<string, (cell: string) => string>> = {
  'LimeSurvey (vvexport)': vvCell,
  LimeSurvey: limesurveyCell,
};

/** A cell as its author typed it: the tool’s codes and HTML decoded, broken accents repaired; spaces alone are nothing. */
export function cleanCell(cell: string, context: CleanContext): string {
  if (cell === '' || cell.trim() === '') return '';
  const decoded = BY_TOOL[context.tool]?.(cell) ?? cell;
  // Most cells stay as they are.
  return /[<&\ufffd]/.test(decoded) || SUSPECT.test(decoded) ? mended(decoded, context) : decoded;
}

function mended(cell: string, { line, repairs }: CleanContext): string {
  const decoded = withoutHtml(cell);
  const repaired = repairText(decoded);
  if (repaired !== decoded) {
    addLine(repairs.repaired, line);
    if (repairs.examples.length < EXAMPLES)
      repairs.examples.push(firstChangedWord(decoded, repaired));
  }
  if (repaired.includes('\ufffd')) addLine(repairs.lost, line);
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
