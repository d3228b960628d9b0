import type { SentimentEvidence } from '../../model/tags.js';
import type { Clause } from '../clauses.js';

/** A value found in a text, after the rules. */
export interface Valued extends SentimentEvidence {
  /** Index of its first token. */
  readonly at: number;
}

/** What sentiment says of a text before it is summed up. */
export interface Feelings {
  readonly clauses: readonly Clause[];
  readonly values: readonly Valued[];
  /** The values that stand in a clause. */
  readonly valuesIn: (clause: Clause) => readonly Valued[];
  /** Clauses that ask for something and judge nothing: « inviter des élus » under « à améliorer ». */
  readonly requests: ReadonlySet<Clause>;
}

export const isPraise = ({ value }: { readonly value: number }): boolean => value > 0;
export const isBlame = ({ value }: { readonly value: number }): boolean => value < 0;

/** Whether the values of a clause say nothing good or bad. */
export const isSilent = (values: readonly Valued[]): boolean =>
  values.every(({ value }) => value === 0);
