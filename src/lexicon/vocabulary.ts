import type { Upos } from '../model/text.js';
import { asOneWord } from './compound.js';
import { fold, type Readings } from './keys.js';
import type { WrittenWord } from './pattern.js';

/** Folded keys that a word of an entry may have, whatever stands around it. */
export type KeysOf = (word: WrittenWord) => ReadonlySet<string> | undefined;

const LINKS: ReadonlySet<Upos> = new Set(['ADP', 'DET', 'PRON']);

/** Whether the lemma of a word may hang on its neighbours: `du`, `les`, `leur`. */
export const hangsOnNeighbours = ({ pos }: { readonly pos: Upos }): boolean => LINKS.has(pos);

/** The keys of words in plain letters; of stems, signs, compounds nothing is said. */
export function looseKeys(french: Readings): KeysOf {
  const known = new Map<string, ReadonlySet<string>>();
  return ({ text, stem }) => {
    if (stem) return undefined;
    const before = known.get(text);
    if (before || !PLAIN.test(text)) return before;
    const keys = readLoosely(text, french);
    known.set(text, keys);
    return keys;
  };
}

const PLAIN = /^\p{Ll}+$/u;

function readLoosely(text: string, { readings, lemmas }: Readings): Set<string> {
  const own = readings(text);
  const keys = new Set([fold(text), fold(bareForm(text))]);
  for (const { form, lemma } of own) {
    keys.add(fold(lemma));
    if (form === text) continue;
    for (const one of [form, asOneWord(form), bareForm(form)]) keys.add(fold(one));
    for (const other of readings(form)) keys.add(fold(other.lemma));
  }
  if (own.some(hangsOnNeighbours)) {
    for (const lemma of lemmas(text)) keys.add(fold(lemma));
  }
  return keys;
}

const bareForm = (form: string): string => form.replace(/e?s?$/u, '');
