import { textMeasure } from './font.js';

/** Where a word that is wider than a line may end one: after such a mark, which stays with what is before it. */
const SEAMS = /(?<=[-/_.@])/u;

/**
 * Cuts a label into lines no wider than `width` pixels. A mark stays with the word before it; a word that
 * is wider than a line is cut after its hyphens, and where it has none, between two letters.
 */
export function wrapper(
  size: number,
  weight: 400 | 700 = 400,
): (text: string, width: number) => string[] {
  const measure = textMeasure(weight);
  return (text, width) => {
    const fits = (line: string): boolean => measure(line) * size <= width;
    const lines: string[] = [];
    for (const word of text.split(/(?<!«)[ \t\n]+(?![?!:;»%€])/)) {
      piecesOf(word, fits).forEach((piece, at) => {
        const longer = `${lines.at(-1)}${at === 0 ? ' ' : ''}${piece}`;
        if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
        else lines.push(piece);
      });
    }
    return lines;
  };
}

type Fits = (line: string) => boolean;

const piecesOf = (word: string, fits: Fits): string[] =>
  fits(word)
    ? [word]
    : word.split(SEAMS).flatMap((part) => (fits(part) ? [part] : cut(part, fits)));

/** A word as long as several lines, each but the last with a hyphen. */
function cut(word: string, fits: Fits): string[] {
  const pieces = [''];
  for (const letter of word) {
    const piece = pieces.at(-1)!;
    if (piece === '' || fits(`${piece}${letter}-`)) pieces[pieces.length - 1] = piece + letter;
    else pieces.push(letter);
  }
  return pieces.map((piece, at) => (at < pieces.length - 1 ? `${piece}-` : piece));
}
