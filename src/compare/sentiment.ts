import type { SentimentLabel } from '../model/tags.js';
import { overall } from '../tag/tone/sentiment.js';
import type { Part, Person } from './people.js';
import { type Line, linesOf, speakerLines } from './table.js';

/** Lines of the sentiment table, in order, with what the reader sees. */
const LINES: readonly { readonly id: SentimentLabel; readonly label: string }[] = [
  { id: 'positive', label: 'Positive' },
  { id: 'negative', label: 'Négative' },
  { id: 'mixed', label: 'Partagée' },
  { id: 'neutral', label: 'Neutre' },
];

/** People by overall feeling, out of those with an answer that counts; each stands in one line. */
export const sentimentLines = (parts: readonly Part[]): Line[] =>
  speakerLines(LINES, parts, (person) => [feelingOf(person)]);

/** The four lines of people by feeling, from one feeling a person. */
export const feelingLines = (
  columns: readonly { readonly edition: string; readonly felt: readonly SentimentLabel[] }[],
): Line[] =>
  linesOf(
    LINES,
    columns.map(({ edition, felt }) => ({
      edition,
      counted: felt.map((feeling) => new Set([feeling])),
    })),
  );

/**
 * A person’s overall feeling, from the labels of what they wrote. Scores are not averaged: praise under one
 * question and blame under another would cancel out.
 */
export const feelingOf = ({ answers }: Person): SentimentLabel =>
  overall(answers.map(({ sentiment }) => sentiment));
