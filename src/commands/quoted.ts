import type { Quote } from '../model.js';
import { quotesSheet } from '../report/sheets/quotes.js';
import { sheetCsv } from './tagged.js';

/** One quote a line, in the machine format. */
export const quotesJsonl = (quotes: readonly Quote[]): string =>
  quotes.map((quote) => `${JSON.stringify(quote)}\n`).join('');

/** Quotes as a spreadsheet, with their provenance and what the gate says. */
export const quotesCsv = (quotes: readonly Quote[]): string => sheetCsv(quotesSheet(quotes));

/** Quotes that may be published, as a list to copy from. */
export function quotesMarkdown(quotes: readonly Quote[]): string {
  const lines = quotes
    .filter(({ gate }) => gate.publishable)
    .map(
      ({ text, edition, answer, people }) =>
        `- « ${escapeMarkdown(text)} » (${edition}, réponse ${answer}${people > 1 ? `, ${people} personnes ont une idée voisine` : ''})`,
    );
  return `# Citations publiables\n\n${lines.join('\n')}\n`;
}

const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
