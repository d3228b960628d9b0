import type { Readings } from './keys.js';
import { type Saying, stepsOf } from './steps.js';
import type { Keyed } from './text.js';
import { insert, type Node } from './trie.js';
import { type KeysOf, looseKeys } from './vocabulary.js';

/**
 * A trie of all that a text may hold: it grows by the sayings whose words a text is the first to
 * hold together, as most sayings of a large lexicon never come. What is found in a text does not
 * depend on the texts before.
 */
export function growingTrie(sayings: readonly Saying[], french: Readings): (text: Keyed) => Node {
  const keysOf = looseKeys(french);
  const root: Node = {};
  const add = (due: readonly Saying[]) => {
    const rows = stepsOf(due, keysOf, french);
    due.forEach(({ target }, n) => {
      for (const steps of rows[n] ?? []) insert(root, steps, target);
    });
  };
  const { always, waiting, byKey } = sortSayings(sayings, keysOf);
  add(always);
  return ({ folded }) => {
    const held = new Set<string>();
    for (const key of folded) for (const word of byKey.get(key) ?? []) held.add(word);
    const isDue = ({ words }: Waiting) => words.every((word) => held.has(word));
    const due: Saying[] = [];
    for (const word of held) {
      const some = waiting.get(word);
      if (!some?.some(isDue)) continue;
      due.push(...some.filter(isDue).map(({ saying }) => saying));
      waiting.set(
        word,
        some.filter((one) => !isDue(one)),
      );
    }
    if (due.length > 0) add(due);
    return root;
  };
}

/** A saying that no text has needed, and its words in plain letters. */
interface Waiting {
  readonly saying: Saying;
  readonly words: readonly string[];
}

/** Sayings by the rarest of their plain words, those that have none, and plain words by their keys. */
function sortSayings(sayings: readonly Saying[], keysOf: KeysOf) {
  const always: Saying[] = [];
  const some: Waiting[] = [];
  const counts = new Map<string, number>();
  const byKey = new Map<string, string[]>();
  for (const saying of sayings) {
    const plain = saying.exact ? [] : saying.phrases.flat().filter(keysOf);
    if (plain.length === 0) always.push(saying);
    else some.push({ saying, words: plain.map(({ text }) => text) });
    for (const word of plain) {
      const count = counts.get(word.text) ?? 0;
      counts.set(word.text, count + 1);
      if (count > 0) continue;
      for (const key of keysOf(word) ?? []) append(byKey, key, word.text);
    }
  }
  const waiting = new Map<string, Waiting[]>();
  const rank = (word: string) => counts.get(word) ?? 0;
  for (const one of some) {
    const rarest = one.words.reduce((a, b) => (rank(b) < rank(a) ? b : a));
    append(waiting, rarest, one);
  }
  return { always, waiting, byKey };
}

function append<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}
