import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { LearnedFile } from '../../src/tag/learned/weights.js';

const HERE = new URL('./', import.meta.url);
const OUT = new URL('../../src/tag/learned/weights.json.br', import.meta.url);
/** To be changed when answers, words or lexicons change: saved analyses are compared by it. */
const VERSION = '1.9.7';

/** What was judged of words and entries, one by one. */
export type Words = Pick<LearnedFile, 'version' | 'shares' | 'values' | 'entries'>;

/** The rows of a table of this folder, without its header. */
export const rowsOf = (file: string): string[][] =>
  readFileSync(new URL(file, HERE), 'utf8')
    .split('\n')
    .filter(Boolean)
    .slice(1)
    .map((line) => line.split('\t'));

/** Words by lemma: of its parts of speech, the surest share and the strongest value. */
export function readWords(): Words {
  const shares = new Map<string, Map<string, number>>();
  const values: Record<string, number> = {};
  for (const [word = '', value = '0', themes = ''] of rowsOf('words.tsv')) {
    const lemma = word.slice(0, word.lastIndexOf('/'));
    if (Math.abs(Number(value)) > Math.abs(values[lemma] ?? 0)) values[lemma] = Number(value);
    for (const pair of themes.split(' ').filter(Boolean)) {
      const [theme = '', share = '0'] = pair.split('=');
      const own = shares.get(lemma) ?? new Map<string, number>();
      shares.set(lemma, own.set(theme, Math.max(own.get(theme) ?? 0, Number(share))));
    }
  }
  const entries = rowsOf('entries.tsv').map(([theme, entry, share]) => [
    `${theme} ${entry}`,
    Number(share),
  ]);
  return {
    version: VERSION,
    shares: Object.fromEntries([...shares].map(([lemma, own]) => [lemma, [...own]])),
    values,
    entries: Object.fromEntries(entries),
  };
}

export const readWeights = (): LearnedFile =>
  JSON.parse(brotliDecompressSync(readFileSync(OUT)).toString()) as LearnedFile;

/** Writes `src/tag/learned/weights.json.br`, and says how long it is. */
export function writeWeights(learned: LearnedFile): string {
  const text = JSON.stringify(learned);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  const bytes = brotliCompressSync(text, { params });
  writeFileSync(OUT, bytes);
  return `${text.length} characters in ${bytes.length} bytes`;
}
