import { ONE_BYTE } from './encoding.js';
import { isWrongReading, readAgain, strangeWord } from './french-letters.js';

/** Characters of a text that are looked at. */
const LOOKED_AT = 200_000;

/**
 * What happened to a text whose accents all stand for others, as where MacRoman was opened as Windows-1252 and
 * saved: nothing is lost, and nothing tells but that it is no French. `example`: a word as it stands, `journŽe`.
 */
export function misreadOf(cells: Iterable<string>) {
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
