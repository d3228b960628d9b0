import type { Keyed, WayOn } from './text.js';
import { advance, advanceLoosely, type Node } from './trie.js';

/** Entries' numbers, each with the indices of the words that led to it. */
interface Reached {
  readonly target: number;
  readonly words: readonly number[];
}

/** A state reached: the words that led there, one of them at least by the reading it has here. */
interface Path {
  readonly words: readonly number[];
  readonly sure: boolean;
}

/** All ways through the trie from each word, within sentences. */
export function walk(root: Node, { bare, words, ways, bound, turning, ends }: Keyed): Reached[] {
  const found: Reached[] = [];
  const known = new Set<string>();
  const reach = (target: number, read: readonly number[]) => {
    const key = `${target} ${read.join(' ')}`;
    if (!known.has(key)) found.push({ target, words: read });
    known.add(key);
  };
  const follow = (node: Node, { keys, to }: WayOn, at: number, path: Path) => {
    const next = advance(node, keys, bare);
    const loose = advanceLoosely(node, keys).filter((state) => !next.includes(state));
    if (next.length === 0 && loose.length === 0) return;
    const read = [...path.words];
    for (let word = at; word < to; word++) read.push(word);
    for (const state of next) visit(state, to, { words: read, sure: true });
    for (const state of loose) visit(state, to, { words: read, sure: path.sure });
  };
  const step = (node: Node, at: number, path: Path): boolean => {
    const before = found.length;
    for (const way of ways[at] ?? []) follow(node, way, at, path);
    return found.length > before;
  };
  const visit = (node: Node, at: number, path: Path) => {
    const free = !bound.has(at);
    if (path.sure && free) {
      for (const target of node.ends ?? []) reach(target, path.words);
    }
    const end = ends[path.words[0] ?? at] ?? 0;
    if (at >= end) return;
    step(node, at, path);
    for (const { most, next } of (free && node.gaps) || []) {
      for (let k = at; k <= at + most && k < end && !turning.has(k); k++) {
        if (!bound.has(k) && step(next, k, path)) break;
      }
    }
  };
  for (let first = 0; first < words.length; first++) {
    if (!bound.has(first)) visit(root, first, { words: [], sure: false });
  }
  return found;
}
