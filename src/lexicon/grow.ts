import type { Readings } from './keys.js';
import { type Saying, stepsOf } from './steps.js';
import type { Keyed } from './text.js';
import { insert, type Node } from './trie.js';
import type { KeysOf } from './vocabulary.js';
import { isHeld, type Line, needsOf, rarestWords, sayingsOf, type Waiting } from './waiting.js';

/** What no text has held yet. */
const NOTHING: ReadonlySet<string> = new Set();

/** A word that a text must hold before some lines are written out. */
interface Awaited {
  lines: Set<Waiting>;
  /** How many texts held it, since lines wait for it. */
  texts: number;
}

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
  const waitingFor = (what: Line | Saying): Waiting => ({
    what,
    needs: needsOf(what),
    over: false,
  });
  const words = new Map<string, Awaited>();
  /** The same by the keys that a text may offer for the word. */
  const byKey = new Map<string, Awaited[]>();
  const countOf = (word: string) => words.get(word)?.texts ?? 0;
  const keysFor = (word: string) => keysOf({ text: word, stem: false }) ?? NOTHING;
  const awaited = (word: string): Awaited => {
    const known = words.get(word) ?? { lines: new Set(), texts: 0 };
    if (!words.has(word)) for (const key of keysFor(word)) append(byKey, key, known);
    words.set(word, known);
    return known;
  };
  const wait = (one: Waiting): void => {
    for (const word of rarestWords(one.needs, countOf)) awaited(word).lines.add(one);
  };
  /** Writes out what a text may hold; all else waits. */
  const admit = (one: Waiting, isThere: (word: string) => boolean, due: Saying[]): void => {
    one.over = isHeld(one.needs, isThere);
    if (!one.over) wait(one);
    else if ('phrases' in one.what) due.push(one.what);
    else for (const saying of sayingsOf(one.what)) admit(waitingFor(saying), isThere, due);
  };
  const always: Saying[] = [];
  for (const line of lines) admit(waitingFor(line), () => false, always);
  add(always);
  return ({ folded }) => {
    const isThere = (word: string) => {
      for (const key of keysFor(word)) if (folded.has(key)) return true;
      return false;
    };
    const held = new Set<Awaited>();
    for (const key of folded) for (const word of byKey.get(key) ?? []) held.add(word);
    const due: Saying[] = [];
    for (const word of held) {
      if (word.lines.size === 0) continue;
      // What waits for a word that many texts hold waits for another in the end: `dés` is in each « des ».
      const anew = Number.isInteger(Math.log2(++word.texts));
      const { lines } = word;
      if (anew) word.lines = new Set();
      for (const one of lines) {
        if (one.over) lines.delete(one);
        else if (isHeld(one.needs, isThere)) {
          lines.delete(one);
          admit(one, isThere, due);
        } else if (anew) wait(one);
      }
    }
    if (due.length > 0) add(due);
    return root;
  };
}

function append<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}
