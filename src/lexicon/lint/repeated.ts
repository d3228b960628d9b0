import type { Problem } from '../../yaml/read.js';
import type { Lexicon } from '../read.js';

/** Bare words that a list holds twice. */
export function repeatedWords({ document, problemAt }: Lexicon): Problem[] {
  if (document.kind !== 'stop-words' && document.kind !== 'names') return [];
  const [key, words] =
    document.kind === 'names' ? ['names', document.names] : ['words', document.words];
  const known = new Set<string>();
  return words.flatMap((word, n) => {
    const again = known.has(word.toLowerCase());
    known.add(word.toLowerCase());
    return again ? [problemAt([key, n], `« ${word} » est écrit deux fois : ôtez cette ligne`)] : [];
  });
}
