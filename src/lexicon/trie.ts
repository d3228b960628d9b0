import { fold, type TokenKeys } from './keys.js';

/** How the words of an entry are looked up; `tagged` (`marche/VERB`) count with one part of speech only. */
type Kind = 'word' | 'tagged' | 'exact' | 'stem';

/**
 * One state: what may come next, and the entries that end here, in an order that does not depend on
 * when they were added. Most states have little of it.
 */
export type Node = { [kind in Kind]?: Map<string, Node> } & {
  /** Accented words without their accents, for texts typed without any. */
  folded?: Map<string, string[]>;
  /** Lengths of the keys of stems. */
  stemLengths?: Set<number>;
  /** After a gap of up to `most` words. */
  gaps?: { readonly most: number; readonly next: Node }[];
  /** Numbers of the entries that end here. */
  ends?: number[];
};

/** One step of an entry. */
export type Step =
  | { readonly kind: Kind; readonly key: string }
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
  const { kind } = step;
  const key = kind === 'stem' ? fold(step.key) : step.key;
  node[kind] ??= new Map();
  const known = node[kind].get(key);
  if (known) return known;
  if (kind === 'stem') node.stemLengths = new Set(node.stemLengths).add(key.length);
  const bare = fold(key);
  if (kind === 'word' && bare !== key) {
    node.folded ??= new Map();
    node.folded.set(bare, [...(node.folded.get(bare) ?? []), key].sort());
  }
  const next: Node = {};
  node[kind].set(key, next);
  return next;
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

/** Where most ways lead. */
const NOWHERE: readonly Node[] = [];

/** The states that another reading of a token leads to. */
export const advanceLoosely = ({ word }: Node, { others }: TokenKeys): readonly Node[] =>
  word ? others.flatMap((one) => word.get(one) ?? []) : NOWHERE;

/** The states that a token leads to. `bare`: the text was typed without accents. */
export function advance(node: Node, keys: TokenKeys, bare: boolean): readonly Node[] {
  const { word: words, tagged, exact, stem } = node;
  if (!words && !tagged && !exact && !stem) return NOWHERE;
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
  for (const length of node.stemLengths ?? []) push(stem?.get(keys.folded.slice(0, length)));
  return next;
}
