import { isFullWord } from '../../french/clauses.js';
import type { Parse } from '../../model/text.js';
import { PRICED } from './word-lists.js';

const MONEY =
  /^(?:€|euros?|balles?|prix|tarifs?|coûts?|cher|chers|chère|chères|payé|payer|payant)$/u;

/**
 * Whether an answer speaks of nothing but a price: « 450 euros la journée », « cher payé ». The codebook has no
 * theme for it, but the one that an entry gives; its words point to travel, as hotels cost most (38 of
 * 58 coded answers that name a sum, each with its hotel or its train).
 */
export const isPriceAlone = ({ tokens }: Pick<Parse, 'tokens'>): boolean =>
  tokens.some(({ form }) => MONEY.test(form)) &&
  tokens.every((token) => !isFullWord(token) || PRICED.has(token.lemma) || MONEY.test(token.form));
