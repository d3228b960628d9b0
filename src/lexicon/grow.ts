import type { Readings } from './keys.js';
import { type Saying, stepsOf } from './steps.js';
import type { Keyed } from './text.js';
import { insert, type Node } from './trie.js';
import type { KeysOf } from './vocabulary.js';
import {
  countWords,
  type Line,
  type Needs,
  needsOf,
  sayingsOf,
  type Waiting,
  wordsToWaitFor,
} from './waiting.js';

/**
 * A trie of all that a text may hold: it grows by the sayings whose words a text is the first to
 * hold together, as most sayings of a large lexicon never come. A line is written out into its
 * sayings when a text may hold one of them. What is found in a text does not depend on the texts
 * before.
 */
export function growingTrie(
  lines: readonly Line[],
  french: Readings,
  keysOf: KeysOf,
): (text: Keyed) => Node {
  const root: Node = {};
  const add = (due: readonly Saying[]) => {
    const rows = stepsOf(due, keysOf, french);
    due.forEach(({ target }, n) => {
      for (const steps of rows[n] ?? []) insert(root, steps, target);
    });
  };
  const needs = lines.map((line) => needsOf(line, keysOf));
  const counts = countWords(needs);
  const byKey = wordsByKey(counts.keys(), keysOf);
  const waiting = new Map<string, Waiting[]>();
  const wait = (what: Line | Saying, needs: Needs): boolean => {
    const words = wordsToWaitFor(needs, counts);
    const one = { what, needs, over: false };
    for (const word of words) append(waiting, word, one);
    return words.length > 0;
  };
  const always = lines.filter((line, n) => !wait(line, needs[n] ?? []));
  add(always.flatMap(sayingsOf));
  return ({ folded }) => {
    const held = new Set<string>();
    for (const key of folded) for (const word of byKey.get(key) ?? []) held.add(word);
    const isDue = (needs: Needs) =>
      needs.every((choices) => choices.some((words) => words.every((word) => held.has(word))));
    const due: Saying[] = [];
    const release = ({ what }: Waiting) => {
      if ('phrases' in what) return due.push(what);
      for (const saying of sayingsOf(what)) {
        const own = needsOf(saying, keysOf);
        if (isDue(own)) due.push(saying);
        else wait(saying, own);
      }
    };
    for (const word of held) {
      const some = waiting.get(word);
      const ready = some?.filter(({ needs, over }) => !over && isDue(needs)) ?? [];
      if (ready.length === 0) continue;
      for (const one of ready) {
        one.over = true;
        release(one);
      }
      const left = waiting.get(word)?.filter(({ over }) => !over) ?? [];
      if (left.length > 0) waiting.set(word, left);
      else waiting.delete(word);
    }
    if (due.length > 0) add(due);
    return root;
  };
}

/** Words by the keys that a text may offer for them. */
function wordsByKey(words: Iterable<string>, keysOf: KeysOf): Map<string, string[]> {
  const byKey = new Map<string, string[]>();
  for (const text of words) {
    for (const key of keysOf({ text, stem: false }) ?? []) append(byKey, key, text);
  }
  return byKey;
}

function append<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}
