import { SENTIMENT_WORDS } from '../messages/words.js';
import type { Quote } from '../model.js';
import { csv } from './tagged.js';

/** One quote a line, in the machine format. */
export const quotesJsonl = (quotes: readonly Quote[]): string =>
  quotes.map((quote) => `${JSON.stringify(quote)}\n`).join('');

/** Quotes as a spreadsheet, with their provenance and what the gate says. */
export function quotesCsv(quotes: readonly Quote[]): string {
  const head = [
    'rang',
    'citation',
    'phrase',
    'édition',
    'question',
    'réponse',
    'début',
    'fin',
    'personnes d’une idée voisine',
    'tonalité',
    'thèmes',
    'publiable',
    'raisons',
  ];
  const rows = quotes.map((quote) => [
    quote.rank,
    quote.text,
    quote.sentence,
    quote.edition,
    quote.question,
    quote.answer,
    quote.start,
    quote.end,
    quote.people,
    SENTIMENT_WORDS[quote.sentiment],
    quote.themes.join(' | '),
    quote.gate.publishable ? 'oui' : 'non',
    quote.gate.reasons.join(' ; '),
  ]);
  return csv([head, ...rows]);
}

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
