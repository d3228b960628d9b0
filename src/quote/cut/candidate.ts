import type { QuoteKind } from '../../model/quote.js';
import type { Stretch } from './passage.js';

/** What a candidate is, by its structure. */
export type Form =
  | 'answer'
  | 'sentence'
  | 'clause'
  | 'noun'
  | 'relative'
  | 'infinitive'
  | 'adjective'
  | 'phrase';

/** A stretch of an answer that can be read alone. */
export interface Candidate extends Stretch {
  readonly form: Form;
  readonly words: number;
  /** Says what the event is: an attribute of it, or a clause on such an attribute. */
  readonly portrait: boolean;
}

/** What readers know of it: whether it is whole. */
export const kindOf = ({ form }: Pick<Candidate, 'form'>): QuoteKind =>
  form === 'answer' || form === 'sentence' ? form : 'fragment';
