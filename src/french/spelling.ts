import { type Automaton, step } from './automaton.js';

/** Shortest word that may hold a slip, and shortest that may hold two. */
const SHORTEST = 5;
const SHORTEST_FOR_TWO = 9;
const LONGEST = 24;

/** A known word near an unknown one. */
export interface Near {
  readonly word: string;
  /** Slips between the two: letter added, left out, changed, or two swapped. */
  readonly slips: number;
}

interface Search {
  readonly automaton: Automaton;
  readonly word: string;
  readonly most: number;
  readonly found: Map<string, number>;
}

function keep({ found }: Search, word: string, slips: number): void {
  if (slips < (found.get(word) ?? Number.POSITIVE_INFINITY)) found.set(word, slips);
}

interface Step {
  readonly state: number;
  /** Letters of the word already used. */
  readonly at: number;
  readonly slips: number;
  readonly written: string;
}

/** Follows the automaton and the word together, spending slips where they part. */
function follow(search: Search, { state, at, slips, written }: Step): void {
  const { automaton, word, most } = search;
  if (at === word.length && automaton.values[state]) keep(search, written, slips);
  const wanted = at < word.length ? automaton.labels[word.charCodeAt(at)]! : 0;
  const end = automaton.starts[state + 1]!;
  for (let edge = automaton.starts[state]!; edge < end; edge += 1) {
    const label = automaton.edges[edge]!;
    const next = { state: automaton.targets[edge]!, written: written + automaton.alphabet[label] };
    const same = wanted !== 0 && automaton.bases[label] === automaton.bases[wanted];
    if (same) follow(search, { ...next, at: at + 1, slips });
    if (slips === most || written === '') continue;
    follow(search, { ...next, at, slips: slips + 1 });
    if (!same && at < word.length) {
      follow(search, { ...next, at: at + 1, slips: slips + 1 });
    }
  }
  if (slips === most || at >= word.length || written === '') return;
  follow(search, { state, at: at + 1, slips: slips + 1, written });
  swap(search, { state, at, slips, written });
}

function swap(search: Search, { state, at, slips, written }: Step): void {
  const { automaton, word } = search;
  if (at + 1 >= word.length) return;
  const pair = word[at + 1]! + word[at]!;
  let next = state;
  for (const letter of pair) {
    next = next === -1 ? -1 : step(automaton, next, automaton.labels[letter.charCodeAt(0)] ?? 0);
  }
  if (next !== -1) {
    follow(search, { state: next, at: at + 2, slips: slips + 1, written: written + pair });
  }
}

/**
 * Known words within one slip of a word of five letters or more, within two of nine or more; the
 * first letter is taken as right, accents are free. Optimal string alignment over the automaton (Schulz & Mihov 2002).
 */
export function nearWords(automaton: Automaton, word: string): Near[] {
  if (word.length < SHORTEST || word.length > LONGEST || !/^\p{Ll}+$/u.test(word)) return [];
  const search = { automaton, word, found: new Map<string, number>() };
  follow({ ...search, most: 1 }, { state: 0, at: 0, slips: 0, written: '' });
  if (search.found.size === 0 && word.length >= SHORTEST_FOR_TWO) {
    follow({ ...search, most: 2 }, { state: 0, at: 0, slips: 0, written: '' });
  }
  return [...search.found].map(([near, slips]) => ({ word: near, slips }));
}
