import type { Upos } from '../model.js';
import { FUNCTION_LEMMAS } from './function-words.js';
import type { Candidate, Word } from './word.js';

const asWritten = (pos: Upos): boolean =>
  pos === 'PROPN' || pos === 'NUM' || pos === 'SYM' || pos === 'X' || pos === 'PUNCT';

/** Chosen reading of a word whose part of speech is known: form, lemma, how it was found. */
export function chooseReading(word: Word, pos: Upos): Pick<Candidate, 'form' | 'lemma' | 'guess'> {
  const fixed = FUNCTION_LEMMAS.get(`${word.form}|${pos}`);
  if (fixed !== undefined) return { form: word.form, lemma: fixed };
  if (asWritten(pos)) return { form: word.form, lemma: pos === 'PROPN' ? word.surface : word.form };
  const wanted = pos === 'AUX' ? ['AUX', 'VERB'] : [pos];
  for (const set of [word.exact, word.restored]) {
    const found = set.find((candidate) => wanted.includes(candidate.pos));
    if (found) return found;
  }
  return word.exact[0] ?? word.restored[0] ?? { form: word.form, lemma: word.form };
}
