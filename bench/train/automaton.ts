/** Builds the minimal automaton of sorted words (Daciuk et al. 2000, incremental construction). */

interface Node {
  /** Character, node; in order of insertion, which is sorted. */
  readonly edges: [string, Node][];
  value: number;
  id: number;
}

const emptyNode = (): Node => ({ edges: [], value: 0, id: -1 });

export interface Built {
  readonly alphabet: string;
  readonly starts: Uint32Array;
  readonly edges: Uint8Array;
  readonly targets: Uint32Array;
  readonly values: Uint16Array;
}

const signature = (node: Node): string =>
  `${node.value}|${node.edges.map(([label, next]) => `${label}${next.id}`).join(',')}`;

/** @param words sorted by UTF-16 code units, distinct, each with a value above 0. */
export function buildAutomaton(words: readonly (readonly [string, number])[]): Built {
  const root = emptyNode();
  const registry = new Map<string, Node>();
  let count = 0;
  const freeze = (node: Node): void => {
    const edge = node.edges.at(-1);
    if (!edge || edge[1].id !== -1) return;
    freeze(edge[1]);
    const key = signature(edge[1]);
    const same = registry.get(key);
    if (same) edge[1] = same;
    else {
      count += 1;
      edge[1].id = count;
      registry.set(key, edge[1]);
    }
  };
  for (const [word, value] of words) {
    let node = root;
    let at = 0;
    while (at < word.length && node.edges.at(-1)?.[0] === word[at]) {
      node = node.edges.at(-1)![1];
      at += 1;
    }
    freeze(node);
    for (; at < word.length; at += 1) {
      const next = emptyNode();
      node.edges.push([word[at]!, next]);
      node = next;
    }
    node.value = value;
  }
  freeze(root);
  root.id = 0;
  return flatten(root, count + 1);
}

function flatten(root: Node, states: number): Built {
  const nodes = new Array<Node>(states);
  const visit = (node: Node): void => {
    if (nodes[node.id]) return;
    nodes[node.id] = node;
    for (const [, next] of node.edges) visit(next);
  };
  visit(root);
  const characters = new Set(nodes.flatMap(({ edges }) => edges.map(([label]) => label)));
  const alphabet = ['\0', ...[...characters].sort()].join('');
  const edges = nodes.flatMap((node) => node.edges);
  const starts = new Uint32Array(states + 1);
  nodes.forEach((node, id) => {
    starts[id + 1] = starts[id]! + node.edges.length;
  });
  return {
    alphabet,
    starts,
    edges: Uint8Array.from(edges, ([label]) => alphabet.indexOf(label)),
    targets: Uint32Array.from(edges, ([, next]) => next.id),
    values: Uint16Array.from(nodes, ({ value }) => value),
  };
}

/** All words of an automaton, in order. */
export function wordsOf({ starts, edges, targets, values, alphabet }: Built): string[] {
  const words: string[] = [];
  const visit = (state: number, word: string): void => {
    if (values[state]) words.push(word);
    for (let edge = starts[state]!; edge < starts[state + 1]!; edge += 1) {
      visit(targets[edge]!, word + alphabet[edges[edge]!]!);
    }
  };
  visit(0, '');
  return words;
}
