import { keptIn } from '../ground/group-by.js';
import type { Readings } from './keys.js';
import { type Saying, stepsOf } from './steps.js';
import type { Keyed } from './text.js';
import { insert, type Node } from './trie.js';
import type { KeysOf } from './vocabulary.js';
import {
  type LexiconLine,
  type Needed,
  newSayings,
  rarestWords,
  type Waiting,
  waitingOf,
} from './waiting.js';

/**
 * A trie of all that a text may hold: it grows by the sayings whose words a text is the first to
 * hold together, as most sayings of a large lexicon never come. What is found in a text does not depend on the texts
 * before.
 */
export function growingTrie(
  lines: readonly LexiconLine[],
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
  /** The number of the text at hand. */
  let text = 0;
  const words = new Map<string, Needed | undefined>();
  /** Words that are needed, by the keys that a text may offer for them. */
  const byKey = new Map<string, Needed[]>();
  const neededOf = (word: string): Needed | undefined => {
    const known = words.get(word);
    if (known || words.has(word)) return known;
    const needed = newlyNeeded(word);
    words.set(word, needed);
    return needed;
  };
  /** Before the first text: sayings have no word that their line has not. */
  const newlyNeeded = (word: string): Needed | undefined => {
    const keys = keysOf({ text: word, stem: false });
    if (!keys) return undefined;
    const needed = { word, waiting: new Set<Waiting>(), texts: 0, text: -1, first: 0, last: 0 };
    for (const key of keys) keptIn(byKey, key, () => []).push(needed);
    return needed;
  };
  const wait = (one: Waiting): void => {
    for (const { waiting } of rarestWords(one.needs)) waiting.add(one);
  };
  /** What waits for a word that the text at hand holds. */
  const look = (needed: Needed, due: Saying[]): void => {
    const { waiting } = needed;
    // What waits for a word that many texts hold waits for another in the end: `dés` is in each « des ».
    const anew = Number.isInteger(Math.log2(++needed.texts));
    if (anew) needed.waiting = new Set();
    for (const one of waiting) {
      if (one.left > 0) due.push(...newSayings(one, text));
      if (one.left === 0) waiting.delete(one);
      else if (anew) wait(one);
    }
  };
  const always: Saying[] = [];
  for (const line of lines) {
    const one = waitingOf(line, neededOf);
    always.push(...newSayings(one, text));
    if (one.left > 0) wait(one);
  }
  add(always);
  return ({ folded }) => {
    text += 1;
    const awaited: Needed[] = [];
    for (const [key, held] of folded) {
      for (const needed of byKey.get(key) ?? []) {
        if (needed.text !== text) {
          if (needed.waiting.size > 0) awaited.push(needed);
          needed.text = text;
          needed.first = held.first;
          needed.last = held.last;
        } else {
          needed.first = Math.min(needed.first, held.first);
          needed.last = Math.max(needed.last, held.last);
        }
      }
    }
    const due: Saying[] = [];
    for (const needed of awaited) look(needed, due);
    if (due.length > 0) add(due);
    return root;
  };
}
