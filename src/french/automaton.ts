/**
 * A minimal acyclic automaton over words: Lefff's 400,000 forms in some hundred thousand edges,
 * read in place from typed arrays. The edges of a state follow each other, sorted by label.
 */
export interface Automaton {
  /** Character code → label, 0 for a character that no word holds. */
  readonly labels: Uint8Array;
  /** Label → character. */
  readonly alphabet: string;
  /** Label → label of the same letter without accent. */
  readonly bases: Uint8Array;
  /** First edge of each state; the next state's first edge ends it. */
  readonly starts: Uint32Array;
  /** Label of each edge. */
  readonly edges: Uint8Array;
  /** State that each edge leads to. */
  readonly targets: Uint32Array;
  /** Value of the word that ends in each state; 0 where none does. */
  readonly values: Uint16Array;
}

/** State that the label leads to, or -1. */
export function step({ starts, edges, targets }: Automaton, state: number, label: number): number {
  const end = starts[state + 1]!;
  for (let edge = starts[state]!; edge < end; edge += 1) {
    if (edges[edge] === label) return targets[edge]!;
  }
  return -1;
}

/** Value of a word, 0 where it is unknown. */
export function lookUp(automaton: Automaton, word: string): number {
  let state = 0;
  for (let at = 0; at < word.length && state !== -1; at += 1) {
    state = step(automaton, state, automaton.labels[word.charCodeAt(at)] ?? 0);
  }
  return state === -1 ? 0 : automaton.values[state]!;
}

/** Reads the sections of a data file as typed arrays (little endian, each padded to 4 bytes). */
export function readAutomaton(bytes: Uint8Array, layout: Layout): Automaton {
  let at = bytes.byteOffset + layout.offset;
  const take = (length: number): number => {
    const from = at;
    at += Math.ceil(length / 4) * 4;
    return from;
  };
  const { states, edges, alphabet } = layout;
  const labels = new Uint8Array(0x10000);
  for (let label = 1; label < alphabet.length; label += 1) {
    labels[alphabet.charCodeAt(label)] = label;
  }
  return {
    labels,
    alphabet,
    bases: Uint8Array.from(alphabet, (letter, label) =>
      label === 0 ? 0 : labels[letter.normalize('NFD').charCodeAt(0)] || label,
    ),
    starts: new Uint32Array(bytes.buffer, take(4 * (states + 1)), states + 1),
    targets: new Uint32Array(bytes.buffer, take(4 * edges), edges),
    values: new Uint16Array(bytes.buffer, take(2 * states), states),
    edges: new Uint8Array(bytes.buffer, take(edges), edges),
  };
}

interface Layout {
  /** Where the sections start, in bytes. */
  readonly offset: number;
  readonly states: number;
  readonly edges: number;
  /** Label → character; label 0 stands for none. */
  readonly alphabet: string;
}
