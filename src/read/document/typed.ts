import type { Paragraph } from './paragraphs.js';

/** What Markdown puts before a line: quotes, lists, titles. */
const OPENING = /^(?:\s{0,3}(?:>|[-*+]|\d{1,3}[.)]|#{1,6})(?=\s))*\s*/u;

/** Stars and underscores that set words apart, and the backslashes that make signs of them. */
const SIGNS =
  /\\([!-/:-@[-`{-~])|(?<![\p{L}\p{N}\\])[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}(?![\p{L}\p{N}])/gu;

/** The paragraphs of Markdown or plain text, each at its first line: lines in a row are one, but for those of a table. */
export function typedParagraphs(text: string): Paragraph[] {
  const paragraphs: { text: string; line: number }[] = [];
  let isOpen = false;
  text.split(/\r\n?|\n/u).forEach((typed, index) => {
    const line = typed.replace(OPENING, '').replace(SIGNS, '$1');
    const goesOn = isOpen && /^[\s>]*$/u.test(OPENING.exec(typed)![0]);
    const last = paragraphs.at(-1);
    isOpen = line.trim() !== '' && !typed.startsWith('|');
    if (goesOn && isOpen && last) last.text += ` ${line}`;
    else if (line.trim() !== '') paragraphs.push({ text: line, line: index + 1 });
  });
  return paragraphs;
}
