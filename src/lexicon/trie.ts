import type { TokenKeys } from './keys.js';
import { fold } from './keys.js';

/** One state: what may come next, and the entries that end here. */
export interface Node {
  readonly words: Map<string, Node>;
  /** `marche/VERB`: words that count with one part of speech only. */
  readonly tagged: Map<string, Node>;
  /** Accented words without their accents, for texts typed without any. */
  readonly folded: Map<string, Node[]>;
  readonly exact: Map<string, Node>;
  readonly stems: Map<string, Node>;
  /** Lengths of the keys of `stems`. */
  readonly stemLengths: Set<number>;
  /** After a gap of up to `most` words. */
  readonly gaps: { readonly most: number; readonly next: Node }[];
  /** Numbers of the entries that end here. */
  readonly ends: number[];
}

export const newNode = (): Node => ({
  words: new Map(),
  tagged: new Map(),
  folded: new Map(),
  exact: new Map(),
  stems: new Map(),
  stemLengths: new Set(),
  gaps: [],
  ends: [],
});

/** One step of an entry. */
export type Step =
  | { readonly kind: 'word'; readonly key: string }
  | { readonly kind: 'tagged'; readonly key: string }
  | { readonly kind: 'exact'; readonly key: string }
  | { readonly kind: 'stem'; readonly key: string }
  | { readonly kind: 'gap'; readonly most: number };

/** Adds an entry's steps below `root`. */
export function insert(root: Node, steps: readonly Step[], entry: number): void {
  let node = root;
  for (const step of steps) node = follow(node, step);
  if (!node.ends.includes(entry)) node.ends.push(entry);
}

function follow(node: Node, step: Step): Node {
  if (step.kind === 'gap') {
    const next = newNode();
    node.gaps.push({ most: step.most, next });
    return next;
  }
  if (step.kind === 'tagged') return child(node.tagged, step.key);
  if (step.kind === 'exact') return child(node.exact, step.key);
  if (step.kind === 'stem') {
    const key = fold(step.key);
    node.stemLengths.add(key.length);
    return child(node.stems, key);
  }
  const known = node.words.get(step.key);
  if (known) return known;
  const next = child(node.words, step.key);
  const bare = fold(step.key);
  if (bare !== step.key) node.folded.set(bare, [...(node.folded.get(bare) ?? []), next]);
  return next;
}

function child(map: Map<string, Node>, key: string): Node {
  const known = map.get(key);
  if (known) return known;
  const next = newNode();
  map.set(key, next);
  return next;
}

/** The states that another reading of a token leads to. */
export const advanceLoosely = (node: Node, { others }: TokenKeys): Node[] =>
  others.flatMap((word) => node.words.get(word) ?? []);

/** The states that a token leads to. `bare`: the text was typed without accents. */
export function advance(node: Node, keys: TokenKeys, bare: boolean): Node[] {
  const next: Node[] = [];
  const push = (found: Node | undefined) => {
    if (found && !next.includes(found)) next.push(found);
  };
  for (const word of keys.words) {
    push(node.words.get(word));
    if (node.tagged.size > 0) push(node.tagged.get(`${word}/${keys.pos}`));
    if (bare && node.folded.size > 0) {
      for (const found of node.folded.get(fold(word)) ?? []) push(found);
    }
  }
  if (node.exact.size > 0) push(node.exact.get(keys.exact));
  for (const length of node.stemLengths) push(node.stems.get(keys.folded.slice(0, length)));
  return next;
}
