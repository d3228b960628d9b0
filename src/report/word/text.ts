import { Paragraph, TextRun } from 'docx';
import { legalText } from '../../markup.js';

export const runs = (text: string): TextRun[] =>
  legalText(text)
    .split('\n')
    .map((line, at) => new TextRun({ text: line, ...(at > 0 && { break: 1 }) }));

export const styled = (text: string, style: string, keepNext?: boolean): Paragraph =>
  new Paragraph({ style, children: runs(text), ...(keepNext === true && { keepNext }) });
