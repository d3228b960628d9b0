import type { Upos } from '../model/text.js';
import { joined } from './compound.js';
import { fold, type Readings } from './keys.js';
import type { Word } from './pattern.js';

/** Folded keys that a word of an entry may have, whatever stands around it. */
export type KeysOf = (word: Word) => ReadonlySet<string> | undefined;

/** Parts of speech of words whose lemma hangs on their neighbours: `du`, `les`, `leur`. */
const LINKS: ReadonlySet<Upos> = new Set(['ADP', 'DET', 'PRON']);

/** The keys of words in plain letters; of stems, signs, compounds, links nothing is said. */
export function looseKeys({ readings }: Readings): KeysOf {
  const known = new Map<string, ReadonlySet<string> | undefined>();
  return ({ text, stem }) => {
    if (stem) return undefined;
    if (known.has(text)) return known.get(text);
    const plain = /^\p{Ll}+$/u.test(text) && !readings(text).some(({ pos }) => LINKS.has(pos));
    const keys = plain ? readLoosely(text, readings) : undefined;
    known.set(text, keys);
    return keys;
  };
}

function readLoosely(text: string, readings: Readings['readings']): Set<string> {
  const forms = new Set([text, ...readings(text).map(({ form }) => form)]);
  const keys = [...forms].flatMap((form) => [
    form,
    joined(form),
    form.replace(/e?s?$/u, ''),
    ...readings(form).map(({ lemma }) => lemma),
  ]);
  return new Set(keys.map(fold));
}
