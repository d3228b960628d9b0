import { ONE_BYTE } from './encoding.js';
import { isWrongReading, readAgain, strangeWord } from './french-letters.js';

const LOOKED_AT = 200_000;

/** A text that was read in a wrong encoding before it came here. */
export interface Misread {
  /** A word as it stands: `journŽe`. */
  readonly example: string;
  readonly wrong: string;
  readonly right: string;
}

/**
 * What happened to a text whose accents all stand for others, as where MacRoman was opened as Windows-1252 and
 * saved: nothing is lost, and nothing tells but that it is no French.
 */
export function misreadOf(cells: Iterable<string>): Misread | undefined {
  const text = startOf(cells);
  for (const wrong of ONE_BYTE)
    for (const right of ONE_BYTE)
      if (right !== wrong && isWrongReading(text, readAgain(text, wrong, right)))
        return { example: strangeWord(text), wrong, right };
  return undefined;
}

function startOf(cells: Iterable<string>): string {
  const taken: string[] = [];
  let length = 0;
  for (const cell of cells) {
    // Only words with accents tell.
    if (!/[^\0-\x7f]/.test(cell)) continue;
    taken.push(cell);
    length += cell.length;
    if (length > LOOKED_AT) break;
  }
  return taken.join('\n');
}
