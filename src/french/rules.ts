import type { Upos } from '../model.js';
import { FUNCTION_LEMMAS } from './function-words.js';
import type { Word } from './word.js';

const FUNCTION_POS = new Map<string, Upos[]>();
for (const key of FUNCTION_LEMMAS.keys()) {
  const [form, pos] = key.split('|') as [string, Upos];
  FUNCTION_POS.set(form, [...(FUNCTION_POS.get(form) ?? []), pos]);
}
const ORDER: readonly Upos[] = [
  'AUX',
  'ADP',
  'CCONJ',
  'SCONJ',
  'DET',
  'PRON',
  'ADV',
  'NOUN',
  'VERB',
  'ADJ',
  'INTJ',
  'NUM',
  'PROPN',
];

/** Rules in the place of the tagger. */
export function tagByRules(words: readonly Word[]): Upos[] {
  const tags: Upos[] = [];
  for (const word of words) {
    const before = tags.at(-1);
    const all = word.exact.length ? word.exact : word.restored;
    const poses = new Set<Upos>([...(FUNCTION_POS.get(word.form) ?? []), ...all.map((c) => c.pos)]);
    let tag: Upos;
    if (!/[\p{L}\p{N}]/u.test(word.surface))
      tag = /[%€$+=°]|\p{S}/u.test(word.surface) ? 'SYM' : 'PUNCT';
    else if (/^\d/.test(word.surface)) tag = 'NUM';
    else if (poses.size === 0) tag = /^\p{Lu}/u.test(word.surface) ? 'PROPN' : 'NOUN';
    else if ((before === 'DET' || before === 'ADP') && poses.has('NOUN')) tag = 'NOUN';
    else if ((before === 'PRON' || word.form === 'avoir') && poses.has('VERB'))
      tag = poses.has('AUX') ? 'AUX' : 'VERB';
    else if ((before === 'AUX' || before === 'ADV' || before === 'NOUN') && poses.has('ADJ'))
      tag = 'ADJ';
    else tag = ORDER.find((pos) => poses.has(pos)) ?? 'NOUN';
    tags.push(tag);
  }
  return tags;
}
