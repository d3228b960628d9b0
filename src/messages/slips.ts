import type { Quote } from '../model/quote.js';
import { editWords } from './edits.js';
import { listed } from './numbers.js';

/** What is told after a quote of its text: how it is edited, and its likely slips, each after a mark. */
export const textRemarks = (quote: Pick<Quote, 'edits' | 'slips'>, mark: string): string =>
  [...editWords(quote.edits), ...slipWords(quote)].map((words) => mark + words).join('');

/**
 * What to look at before a quote is printed, as it is never corrected: its likely slips; empty where there is none.
 * They have no quotation marks: what stands in these is a passage that may be copied, and that `verify` seeks.
 */
export function slipWords({ slips }: Pick<Quote, 'slips'>): string[] {
  const words = [...new Set(slips)];
  const name = words.length > 1 ? 'fautes probables' : 'faute probable';
  return words.length === 0 ? [] : [`${name}\u00a0: ${listed(words)}`];
}
