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
  const needed = neededWords(keysOf);
  const wait = (one: Waiting): void => {
    for (const { waiting } of rarestWords(one.needs)) waiting.add(one);
  };
  /** What waits for a word that the text at hand holds. */
  const look = (word: Needed, due: Saying[]): void => {
    const { waiting } = word;
    // What waits for a word that many texts hold waits for another in the end: `dés` is in each « des ».
    const anew = Number.isInteger(Math.log2(++word.texts));
    if (anew) word.waiting = new Set();
    for (const one of waiting) {
      if (one.left > 0) due.push(...newSayings(one, text));
      if (one.left === 0) waiting.delete(one);
      else if (anew) wait(one);
    }
  };
  const always: Saying[] = [];
  for (const line of lines) {
    const one = waitingOf(line, needed.of);
    always.push(...newSayings(one, text));
    if (one.left > 0) wait(one);
  }
  add(always);
  return ({ folded }) => {
    text += 1;
    const due: Saying[] = [];
    for (const word of needed.heldBy(folded, text)) look(word, due);
    if (due.length > 0) add(due);
    return root;
  };
}

/** Words that sayings need, each once, found by the keys that a text may offer for them. */
interface NeededWords {
  /** Asked before the first text: sayings have no word that their line has not. None where a word has no keys. */
  readonly of: (word: string) => Needed | undefined;
  /** Those that a text holds, by its number, and that something waits for; where it holds each is noted. */
  readonly heldBy: (folded: Keyed['folded'], text: number) => Needed[];
}

function neededWords(keysOf: KeysOf): NeededWords {
  const words = new Map<string, Needed | undefined>();
  const byKey = new Map<string, Needed[]>();
  const newlyNeeded = (word: string): Needed | undefined => {
    const keys = keysOf({ text: word, stem: false });
    if (!keys) return undefined;
    const needed = { word, waiting: new Set<Waiting>(), texts: 0, text: -1, first: 0, last: 0 };
    for (const key of keys) keptIn(byKey, key, () => []).push(needed);
    return needed;
  };
  return {
    of: (word) => {
      if (!words.has(word)) words.set(word, newlyNeeded(word));
      return words.get(word);
    },
    heldBy: (folded, text) => {
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
      return awaited;
    },
  };
}
