import type { Quote } from '../model/quote.js';
import { quotation } from './quotation.js';

/** What to look at before a quote is printed, as it is never corrected: its likely slips; empty where there is none. */
export const slipWords = ({ slips }: Pick<Quote, 'slips'>): string[] =>
  toldOnce([...new Set(slips)]);

const toldOnce = (words: readonly string[]): string[] =>
  words.length === 0
    ? []
    : [
        `${words.length > 1 ? 'fautes probables' : 'faute probable'}\u00a0: ${words.map(quotation).join(', ')}`,
      ];
