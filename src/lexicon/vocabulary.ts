import type { Upos } from '../model/text.js';
import { joined } from './compound.js';
import { fold, type Readings } from './keys.js';
import type { Word } from './pattern.js';

/** Folded keys that a word of an entry may have, whatever stands around it. */
export type KeysOf = (word: Word) => ReadonlySet<string> | undefined;

/** Parts of speech of words whose lemma hangs on their neighbours: `du`, `les`, `leur`. */
const LINKS: ReadonlySet<Upos> = new Set(['ADP', 'DET', 'PRON']);

/** The keys of words in plain letters; of stems, signs, compounds nothing is said. */
export function looseKeys(french: Readings): KeysOf {
  const known = new Map<string, ReadonlySet<string>>();
  return (word) => {
    if (!isPlain(word)) return undefined;
    const keys = known.get(word.text) ?? readLoosely(word.text, french);
    known.set(word.text, keys);
    return keys;
  };
}

export const isPlain = ({ text, stem }: Word): boolean => !stem && PLAIN.test(text);

const PLAIN = /^\p{Ll}+$/u;

function readLoosely(text: string, { readings, lemmas }: Readings): Set<string> {
  const own = readings(text);
  const keys = new Set([fold(text), fold(bareForm(text))]);
  for (const { form, lemma } of own) {
    keys.add(fold(lemma));
    if (form === text) continue;
    for (const one of [form, joined(form), bareForm(form)]) keys.add(fold(one));
    for (const other of readings(form)) keys.add(fold(other.lemma));
  }
  if (own.some(({ pos }) => LINKS.has(pos))) {
    for (const lemma of lemmas(text)) keys.add(fold(lemma));
  }
  return keys;
}

const bareForm = (form: string): string => form.replace(/e?s?$/u, '');
