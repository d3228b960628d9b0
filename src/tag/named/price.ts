import { wordSet } from '../../listed.js';
import type { Parse } from '../../model/text.js';

const MONEY =
  /^(?:€|euros?|balles?|prix|tarifs?|coûts?|cher|chers|chère|chères|payé|payer|payant)$/u;
/** What is said of a price, and what it is the price of where that is the event itself. */
const BESIDE = wordSet(`
  être avoir faire aller falloir trop payer coûter valoir hors prix euro balle cher tarif coût
  abuser baisser diminuer beaucoup jour journée demi-journée heure personne élevé excessif
  exorbitant abusé justifié peine coup rapport qualité
`);
const NAMING = /^(?:NOUN|PROPN|VERB|ADJ)$/u;

/**
 * Whether an answer speaks of nothing but a price: « 450 euros la journée », « cher payé ». The codebook has no
 * theme for it, but the one that an entry gives; its words point to travel, as hotels cost most (38 of
 * 58 coded answers that name a sum, each with its hotel or its train).
 */
export const isPriceAlone = ({ tokens }: Pick<Parse, 'tokens'>): boolean =>
  tokens.some(({ form }) => MONEY.test(form)) &&
  tokens.every(
    ({ pos, lemma, form }) => !NAMING.test(pos) || BESIDE.has(lemma) || MONEY.test(form),
  );
