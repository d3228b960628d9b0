import { joined } from '../../message.js';
import { placedEdits } from '../../messages/edits.js';
import { quotation } from '../../messages/quotation.js';
import { SENTIMENT_WORDS } from '../../messages/words.js';
import type { Quote } from '../../model/quote.js';
import type { Sheet } from '../../workbook.js';
import type { LabelOf } from '../labels.js';

/**
 * Quotes with their provenance, who else says so, what the gate says, their edits and likely slips.
 *
 * @param groupOf the group of who is quoted, where one was asked for; empty where it must not be told.
 */
export const quotesSheet = (
  quotes: readonly Quote[],
  labelOf: LabelOf,
  groupOf?: (quote: Quote) => string,
): Sheet => ({
  name: 'Citations',
  columns: [
    { title: 'rang', width: 6 },
    { title: 'citation', width: 60 },
    { title: 'phrase', width: 60 },
    { title: 'édition', width: 10 },
    { title: 'question', width: 32 },
    ...(groupOf ? [{ title: 'groupe', width: 24 }] : []),
    { title: 'réponse' },
    { title: 'début', width: 8 },
    { title: 'fin', width: 8 },
    { title: 'personnes qui partagent l’idée' },
    { title: 'échos', width: 60 },
    { title: 'tonalité', width: 10 },
    { title: 'thèmes', width: 28 },
    { title: 'publiable', width: 10 },
    { title: 'raisons', width: 40 },
    { title: 'retouches', width: 40 },
    { title: 'fautes probables', width: 20 },
  ],
  rows: quotes.map((quote) => [
    quote.rank,
    quote.text,
    quote.sentence,
    quote.edition,
    quote.question,
    ...(groupOf ? [groupOf(quote)] : []),
    quote.answer,
    quote.start,
    quote.end,
    quote.people,
    quote.echoes
      .map(({ text, edition, answer }) => `${quotation(text)} (${edition} ${answer})`)
      .join('\n'),
    SENTIMENT_WORDS[quote.sentiment],
    quote.themes.map(labelOf).join(' | '),
    quote.gate.publishable ? 'oui' : 'non',
    joined(quote.gate.reasons, ' ; ').french,
    placedEdits(quote.edits).join(' ; '),
    quote.slips.map((word) => quotation(word)).join(', '),
  ]),
});
