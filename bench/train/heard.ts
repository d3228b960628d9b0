/**
 * Counts how many invented answers hold each known form, and writes `src/french/data/heard.txt.br`: what people
 * say there ranks corrections. The same input gives the same bytes.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { readData } from '../../src/french/data.js';
import { openLexicon } from '../../src/french/lexicon.js';
import { normalise } from '../../src/french/normalise.js';
import { SUPPLEMENT } from '../../src/french/supplement.js';
import { tokenise } from '../../src/french/tokenise.js';

const ANSWERS = new URL('../tags/answers/', import.meta.url);
const OUT = new URL('../../src/french/data/heard.txt.br', import.meta.url);
/** Forms in fewer answers are left out: half of them, and their counts would change nothing. */
const LEAST = 2;

const { readings } = openLexicon(readData('lefff.bin'));

/** The known forms of an answer, each once. */
function formsOf(text: string): Set<string> {
  const bounds = tokenise(text);
  const forms = new Set<string>();
  for (let at = 0; at < bounds.length; at += 2) {
    const form = normalise(text.slice(bounds[at], bounds[at + 1])).replace(/^-/, '');
    if (/^[\p{L}'-]+$/u.test(form) && (readings(form).length > 0 || SUPPLEMENT.has(form)))
      forms.add(form);
  }
  return forms;
}

const heard = new Map<string, number>();
for (const file of readdirSync(ANSWERS).sort()) {
  for (const line of readFileSync(new URL(file, ANSWERS), 'utf8').trim().split('\n')) {
    for (const form of formsOf(JSON.parse(line).text)) heard.set(form, (heard.get(form) ?? 0) + 1);
  }
}
const lines = [...heard]
  .filter(([, answers]) => answers >= LEAST)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([form, answers]) => `${form} ${answers}`);
const written = brotliCompressSync(lines.join('\n'), {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  },
});
writeFileSync(OUT, written);
console.log(`${lines.length} forms, ${written.length} bytes`);
