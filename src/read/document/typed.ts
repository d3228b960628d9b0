import { decodeHTMLStrict } from 'entities';
import type { Paragraph } from './paragraphs.js';

/** What Markdown puts before a line: quotes, lists, titles. */
const OPENING = /^(?:\s{0,3}(?:>|[-*+]|\d{1,3}[.)]|#{1,6})(?=\s|$))*\s*/u;

/** Stars and underscores that set words apart, and the backslashes that make signs of them or break a line. */
const SIGNS =
  /\\(?:([!-/:-@[-`{-~])|$)|(?<![\p{L}\p{N}\\])[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}(?![\p{L}\p{N}])/gu;

/** Letters of a line that nobody broke by hand: the next begins a paragraph. */
const UNBROKEN = 120;

/** The paragraphs of Markdown or plain text, each at its first line; those of several lines keep their breaks. */
export function typedParagraphs(text: string): Paragraph[] {
  const paragraphs: { text: string; line: number }[] = [];
  let isOpen = false;
  text.split(/\r\n?|\n/u).forEach((typed, index) => {
    const [opening] = OPENING.exec(typed)!;
    const line = decodeHTMLStrict(typed.slice(opening.length).replace(SIGNS, '$1'));
    const last = paragraphs.at(-1);
    const isEmpty = line.trim() === '';
    const isRow = typed.startsWith('|');
    const goesOn = isOpen && !isRow && /^[\s>]*$/u.test(opening);
    if (goesOn && last && !isEmpty) last.text += `\n${line}`;
    else if (!isEmpty) paragraphs.push({ text: line, line: index + 1 });
    isOpen = !isEmpty && !isRow && typed.length < UNBROKEN;
  });
  return paragraphs;
}
