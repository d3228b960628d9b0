import { groupBy } from '../../ground/group-by.js';
import { holds } from '../../ground/spans.js';
import type { Quote } from '../../model/quote.js';
import type { TaggedAnswer } from '../../model/tags.js';
import { wordingOf } from '../same/corpus.js';

/**
 * Each wording once, as it may be published and is written best: « une bouffee d’oxygene » is « une bouffée
 * d’oxygène ».
 */
export function eachWordingOnce(
  quotes: readonly Quote[],
  sourceOf: (quote: Quote) => TaggedAnswer,
): Quote[] {
  const wordingIn = (quote: Quote): string =>
    wordingOf(sourceOf(quote).parse.tokens.filter((token) => holds(quote, token)));
  const best = [...groupBy(quotes, wordingIn).values()].map(
    (same) => [...same].sort(byPublication)[0]!,
  );
  return quotes.filter((one) => best.includes(one));
}

const byPublication = (a: Quote, b: Quote): number =>
  Number(b.gate.publishable) - Number(a.gate.publishable) || b.score - a.score;
