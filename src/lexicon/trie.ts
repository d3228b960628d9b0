import type { TokenKeys } from './keys.js';
import { fold } from './keys.js';

/**
 * One state: what may come next, and the entries that end here, in an order that does not depend on
 * when they were added. Most states have little of it.
 */
export interface Node {
  words?: Map<string, Node>;
  /** `marche/VERB`: words that count with one part of speech only. */
  tagged?: Map<string, Node>;
  /** Accented words without their accents, for texts typed without any. */
  folded?: Map<string, string[]>;
  exact?: Map<string, Node>;
  stems?: Map<string, Node>;
  /** Lengths of the keys of `stems`. */
  stemLengths?: Set<number>;
  /** After a gap of up to `most` words. */
  gaps?: { readonly most: number; readonly next: Node }[];
  /** Numbers of the entries that end here. */
  ends?: number[];
}

/** One step of an entry. */
export type Step =
  | { readonly kind: 'word'; readonly key: string }
  | { readonly kind: 'tagged'; readonly key: string }
  | { readonly kind: 'exact'; readonly key: string }
  | { readonly kind: 'stem'; readonly key: string }
  | { readonly kind: 'gap'; readonly most: number };

/** Adds an entry's steps below `root`, each step with its choices. */
export function insert(root: Node, steps: readonly (readonly Step[])[], entry: number): void {
  let nodes = [root];
  for (const choices of steps) {
    nodes = nodes.flatMap((node) => choices.map((step) => follow(node, step)));
  }
  for (const node of nodes) {
    node.ends ??= [];
    if (!node.ends.includes(entry)) insertInOrder(node.ends, entry);
  }
}

function insertInOrder(numbers: number[], added: number): void {
  let at = numbers.length;
  while (at > 0 && (numbers[at - 1] ?? 0) > added) at--;
  numbers.splice(at, 0, added);
}

function follow(node: Node, step: Step): Node {
  if (step.kind === 'gap') return gapOf(node, step.most);
  if (step.kind === 'stem') {
    const key = fold(step.key);
    node.stemLengths ??= new Set();
    node.stemLengths.add(key.length);
    node.stems ??= new Map();
    return child(node.stems, key);
  }
  if (step.kind === 'tagged') {
    node.tagged ??= new Map();
    return child(node.tagged, step.key);
  }
  if (step.kind === 'exact') {
    node.exact ??= new Map();
    return child(node.exact, step.key);
  }
  node.words ??= new Map();
  const known = node.words.get(step.key);
  return known ?? addWord(node, node.words, step.key);
}

function gapOf(node: Node, most: number): Node {
  node.gaps ??= [];
  const known = node.gaps.find((gap) => gap.most === most);
  if (known) return known.next;
  const next: Node = {};
  node.gaps.push({ most, next });
  node.gaps.sort((a, b) => a.most - b.most);
  return next;
}

function addWord(node: Node, words: Map<string, Node>, key: string): Node {
  const next = child(words, key);
  const bare = fold(key);
  if (bare !== key) {
    node.folded ??= new Map();
    node.folded.set(bare, [...(node.folded.get(bare) ?? []), key].sort());
  }
  return next;
}

function child(map: Map<string, Node>, key: string): Node {
  const known = map.get(key);
  if (known) return known;
  const next: Node = {};
  map.set(key, next);
  return next;
}

/** Where most ways lead. */
const NOWHERE: readonly Node[] = [];

/** The states that another reading of a token leads to. */
export const advanceLoosely = ({ words }: Node, { others }: TokenKeys): readonly Node[] =>
  words ? others.flatMap((word) => words.get(word) ?? []) : NOWHERE;

/** The states that a token leads to. `bare`: the text was typed without accents. */
export function advance(node: Node, keys: TokenKeys, bare: boolean): readonly Node[] {
  const { words, tagged, exact, stems } = node;
  if (!words && !tagged && !exact && !stems) return NOWHERE;
  const next: Node[] = [];
  const push = (found: Node | undefined) => {
    if (found && !next.includes(found)) next.push(found);
  };
  for (const word of keys.words) {
    push(words?.get(word));
    if (tagged) push(tagged.get(`${word}/${keys.pos}`));
    if (bare && node.folded)
      for (const key of node.folded.get(fold(word)) ?? []) {
        if (keys.lacks(key)) push(words?.get(key));
      }
  }
  push(exact?.get(keys.exact));
  for (const length of node.stemLengths ?? []) push(stems?.get(keys.folded.slice(0, length)));
  return next;
}
