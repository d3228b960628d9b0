import type { Lemmas } from './lemma.js';
import { guessLemma } from './suffixes.js';
import { openTagger, type Tagger } from './tagger.js';
import type { Columns } from './tagset.js';

/** What training leaves. */
export interface Trained {
  readonly tagger: Tagger;
  readonly lemmas: Lemmas;
  /** How often training saw a form. */
  frequency(form: string): number;
  /** Tags that training gave to a form. */
  tags(form: string): Columns;
}

/** The JSON header of `data/tagger.bin.br`; flat arrays, read into maps. */
export interface Header {
  readonly sure: readonly (readonly [number, number])[];
  /** Form, times seen, tags. */
  readonly forms: readonly (readonly [string, number, Columns])[];
  readonly lemmas: readonly (readonly [string, string])[];
  readonly suffixes: readonly (readonly [string, readonly [number, string]])[];
}

/** Opens `data/tagger.bin.br`, decompressed: length of the header, header, table of weights. */
export function openTrained(bytes: Uint8Array): Trained {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const json = new TextDecoder().decode(bytes.subarray(4, 4 + length));
  const header = JSON.parse(json) as Header;
  const table = new Int8Array(bytes.buffer, bytes.byteOffset + 4 + length);
  const counts = new Map(header.forms.map(([form, count]) => [form, count]));
  const tags = new Map(header.forms.map(([form, , columns]) => [form, columns]));
  const lemmas = new Map(header.lemmas);
  const suffixes = new Map(header.suffixes);
  return {
    tagger: openTagger({ table, sure: new Map(header.sure) }),
    lemmas: {
      known: (key) => lemmas.get(key),
      guess: (form, pos) => guessLemma(suffixes, form, pos),
    },
    frequency: (form) => counts.get(form) ?? 0,
    tags: (form) => tags.get(form) ?? 0,
  };
}
