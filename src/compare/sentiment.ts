import type { SentimentLabel } from '../model/tags.js';
import { overall } from '../tag/tone/sentiment.js';
import type { Part, Person } from './people.js';
import { type Line, speakerLines } from './table.js';

/** Lines of people by feeling, in order, with what the reader sees. */
export const FEELING_LINES: readonly { readonly id: SentimentLabel; readonly label: string }[] = [
  { id: 'positive', label: 'Positive' },
  { id: 'negative', label: 'Négative' },
  { id: 'mixed', label: 'Partagée' },
  { id: 'neutral', label: 'Neutre' },
];

/** People by overall feeling, out of those with an answer that counts; each stands in one line. */
export const sentimentLines = (parts: readonly Part[]): Line[] =>
  speakerLines(FEELING_LINES, parts, (person) => [feelingOf(person)]);

/**
 * A person’s overall feeling, from the labels of what they wrote. Scores are not averaged: praise under one
 * question and blame under another would cancel out.
 */
export const feelingOf = ({ answers }: Person): SentimentLabel =>
  overall(answers.map(({ sentiment }) => sentiment));
