import type { Quote, Worth } from '../../src/model/quote.js';

/** Of a quote that no criterion speaks for, and that nothing forbids. */
export const WORTH: Worth = {
  evaluation: 0,
  portrait: 0,
  originality: 0,
  figure: 0,
  reach: 0,
  representativeness: 0,
  subject: 0,
  opening: 0,
  completeness: 0,
  fullness: 0,
  brevity: 0,
  concreteness: 0,
  readability: 0,
  spelling: 0,
  writing: 0,
  promise: 0,
  decency: 1,
  tone: 1,
  discretion: 1,
};

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
  why: WORTH,
  people: 1,
  likeMinded: null,
  gate: { publishable: true, reasons: [] },
  edits: [],
  slips: [],
  echoes: [],
  ...more,
});
