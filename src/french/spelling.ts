import { stripAccents } from '../names/accents.js';
import { type Automaton, step } from './automaton.js';

/** Shortest word that may hold a slip, and shortest that may hold two. */
const LEAST_LETTERS = 4;
const LEAST_LETTERS_FOR_TWO = 9;
const MOST_LETTERS = 24;

/** A known word near an unknown one. */
export interface NearWord {
  readonly word: string;
  /** Slips between the two: letter added, left out, changed, or two swapped. */
  readonly slips: number;
}

/** Follows the automaton and the word together, spending at most so many slips where they part. */
function search(automaton: Automaton, word: string, most: number): Map<string, number> {
  const { alphabet, bases, edges, labels, starts, targets, values } = automaton;
  const found = new Map<string, number>();
  const wanted = Array.from(word, (_, at) => labels[word.charCodeAt(at)]!);
  const follow = (state: number, at: number, slips: number, written: string): void => {
    const isOver = at >= word.length;
    if (isOver && values[state] && slips < (found.get(written) ?? Number.POSITIVE_INFINITY)) {
      found.set(written, slips);
    }
    const base = isOver || wanted[at] === 0 ? -1 : bases[wanted[at]!];
    // The first letter is taken as right.
    const isFirm = slips === most || written === '';
    const end = starts[state + 1]!;
    for (let edge = starts[state]!; edge < end; edge += 1) {
      const label = edges[edge]!;
      const same = bases[label] === base;
      if (isFirm && !same) continue;
      const [next, more] = [targets[edge]!, written + alphabet[label]];
      if (same) follow(next, at + 1, slips, more);
      if (isFirm) continue;
      follow(next, at, slips + 1, more);
      if (!same && !isOver) follow(next, at + 1, slips + 1, more);
    }
    if (isFirm || isOver) return;
    follow(state, at + 1, slips + 1, written);
    if (at + 1 >= word.length) return;
    const pair = word[at + 1]! + word[at]!;
    const first = step(automaton, state, wanted[at + 1]!);
    const second = first === -1 ? -1 : step(automaton, first, wanted[at]!);
    if (second !== -1) follow(second, at + 2, slips + 1, written + pair);
  };
  follow(0, 0, 0, '');
  return found;
}

/**
 * Known words within one slip of a word of four letters or more, within two of nine or more; the
 * first letter is taken as right, accents are free. Optimal string alignment over the automaton (Schulz & Mihov 2002).
 */
export function nearWords(automaton: Automaton, word: string): NearWord[] {
  if (word.length < LEAST_LETTERS || word.length > MOST_LETTERS || !/^\p{Ll}+$/u.test(word))
    return [];
  const near = search(automaton, word, 1);
  const found =
    near.size === 0 && word.length >= LEAST_LETTERS_FOR_TWO ? search(automaton, word, 2) : near;
  return [...found].map(([written, slips]) => ({ word: written, slips }));
}

/** Whether two words differ by one letter added, left out or changed, or by two swapped. */
function areOneSlipApart(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [own, other] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (own.length <= 1 && other.length <= 1) return true;
  return own.length === 2 && own === other[1]! + other[0]! && other.length === 2;
}

/** The words of a list that are one slip away from a word. */
export function nearListed(words: readonly string[], word: string): NearWord[] {
  if (word.length < LEAST_LETTERS) return [];
  const plain = stripAccents(word);
  return words
    .filter((listed) => listed[0] === word[0] && areOneSlipApart(plain, stripAccents(listed)))
    .map((listed) => ({ word: listed, slips: 1 }));
}
