import type { Upos } from '../model/text.js';
import { type Automaton, lookUp, readAutomaton } from './automaton.js';

/** One line of the Lefff for a form. */
interface Reading {
  /** Lefff category: v, nc, adj, adv, np, prep, det, pro, cln, csu, coo … */
  readonly category: string;
  /** Lefff features: `PS13s` (mood, person, number), `ms`, `Kfp`; often empty. */
  readonly features: string;
  readonly pos: Upos;
  /** The lemma is the form less its last `cut` characters, plus `add`. */
  readonly cut: number;
  readonly add: string;
}

export interface FrenchLexicon {
  readonly automaton: Automaton;
  /** Readings of a lower-case form, or none. */
  readings(form: string): readonly Reading[];
}

const POS: Readonly<Record<string, Upos>> = {
  v: 'VERB',
  nc: 'NOUN',
  adj: 'ADJ',
  adv: 'ADV',
  advneg: 'ADV',
  np: 'PROPN',
  prep: 'ADP',
  det: 'DET',
  csu: 'SCONJ',
  que: 'SCONJ',
  coo: 'CCONJ',
  auxEtre: 'AUX',
  auxAvoir: 'AUX',
  pres: 'INTJ',
  clneg: 'ADV',
  que_restr: 'ADV',
  etr: 'X',
  adjPref: 'ADJ',
  advPref: 'ADV',
  suffAdj: 'ADJ',
};

function decode(line: string): Reading {
  const [category = '', features = '', cut = '0', add = ''] = line.split('\t');
  return { category, features, pos: POS[category] ?? 'PRON', cut: Number(cut), add };
}

export const lemmaFrom = (form: string, { cut, add }: Reading): string =>
  form.slice(0, form.length - cut) + add;

const NONE: readonly Reading[] = [];

/**
 * Opens the compacted Lefff (`data/lefff.bin`): a header, then the automaton.
 * Sets of readings are decoded when first met.
 */
export function openLexicon(bytes: Uint8Array): FrenchLexicon {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as {
    states: number;
    edges: number;
    alphabet: string;
    sets: string[];
  };
  const automaton = readAutomaton(bytes, { ...header, offset: 4 + length });
  const sets = new Array<readonly Reading[] | undefined>(header.sets.length + 1);
  const setOf = (value: number): readonly Reading[] => {
    if (value === 0) return NONE;
    sets[value] ??= header.sets[value - 1]!.split('\n').map(decode);
    return sets[value];
  };
  return { automaton, readings: (form) => setOf(lookUp(automaton, form)) };
}
