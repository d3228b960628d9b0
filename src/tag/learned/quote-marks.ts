/** Quotation marks that open and close alike, or are not those of French. */
const FOREIGN = /^["“”„‟]$/u;

/**
 * Lemmas with « " » and « “ » told as the French marks that they stand for, by turns. Those who code write
 * French ones, those who answer the straight one of their keyboard: learned from 15 answers, it weighed on
 * the tone by chance. One left alone (« 15" ») stays.
 */
export function frenchMarks(lemmas: readonly string[]): string[] {
  const places = lemmas.flatMap((lemma, at) => (FOREIGN.test(lemma) ? [at] : []));
  const paired = places.slice(0, places.length - (places.length % 2));
  const told = new Map(paired.map((at, turn) => [at, turn % 2 === 0 ? '«' : '»']));
  return lemmas.map((lemma, at) => told.get(at) ?? lemma);
}
