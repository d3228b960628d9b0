import { textMeasure } from './font.js';

/** Cuts a label into lines no wider than `width` pixels; a word that is wider stays whole, and so is a mark with the word before it. */
export function wrapper(
  size: number,
  weight: 400 | 700 = 400,
): (text: string, width: number) => string[] {
  const measure = textMeasure(weight);
  return (text, width) => {
    const lines: string[] = [];
    for (const word of text.split(/[ \t\n]+(?![?!:;»])/)) {
      const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
      if (lines.length > 0 && measure(longer) * size <= width) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  };
}
