import type { Quote } from '../../src/model/quote.js';

/** A quote with nothing to say of itself but its text. */
export const quote = (text: string, more: Partial<Quote> = {}): Quote => ({
  rank: 1,
  id: 'r1',
  answer: 'r1/1',
  edition: '2025',
  question: '',
  start: 0,
  end: text.length,
  text,
  sentence: text,
  kind: 'fragment',
  themes: [],
  sentiment: 'positive',
  score: 1,
  why: {},
  people: 1,
  gate: { publishable: true, reasons: [] },
  edits: [],
  slips: [],
  echoes: [],
  ...more,
});
