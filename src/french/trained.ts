import { BITS } from './features.js';
import type { Lemmas } from './lemma.js';
import { guessLemma } from './suffixes.js';
import { openTagger, type Tagger } from './tagger.js';
import { type Columns, WIDTH } from './tagset.js';

/** Bytes of the table of weights. */
const SIZE = 2 ** BITS * WIDTH;

/** What training leaves. */
interface Trained {
  readonly tagger: Tagger;
  readonly lemmas: Lemmas;
  /** How often training saw a form. */
  frequency(form: string): number;
  /** Tags that training gave to a form. */
  tags(form: string): Columns;
}

/** The JSON header of `data/tagger.bin.br`; flat, read into maps. */
export interface TaggerHeader {
  readonly sure: readonly (readonly [number, number])[];
  /** Forms seen, separated by spaces. */
  readonly forms: string;
  readonly lemmas: readonly (readonly [string, string])[];
  readonly suffixes: readonly (readonly [string, readonly [number, string]])[];
}

/**
 * Opens `data/tagger.bin.br`, decompressed: length of the header, header (padded to 4 bytes), how
 * often each form was seen, with which tags, table of weights.
 */
export function openTrained(bytes: Uint8Array): Trained {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const json = new TextDecoder().decode(bytes.subarray(4, 4 + length));
  const header = JSON.parse(json) as TaggerHeader;
  const forms = header.forms.split(' ');
  const start = bytes.byteOffset + 4 + length;
  const counts = new Uint32Array(bytes.buffer, start, forms.length);
  const columns = new Uint32Array(bytes.buffer, start + 4 * forms.length, forms.length);
  const table = new Int8Array(bytes.buffer, start + 8 * forms.length, SIZE);
  const places = new Map(forms.map((form, place) => [form, place]));
  const lemmas = new Map(header.lemmas);
  const suffixes = new Map(header.suffixes);
  return {
    tagger: openTagger({ table, sure: new Map(header.sure) }),
    lemmas: {
      known: (key) => lemmas.get(key),
      guess: (form, pos) => guessLemma(suffixes, form, pos),
    },
    frequency: (form) => counts[places.get(form) ?? -1] ?? 0,
    tags: (form) => columns[places.get(form) ?? -1] ?? 0,
  };
}
