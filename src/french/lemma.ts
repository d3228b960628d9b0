import type { Upos } from '../model/text.js';
import { FUNCTION_LEMMAS } from './function-words.js';
import type { ColumnMood } from './tagset.js';
import { likeliestName, likeliestVerb, UNCHANGED } from './ties.js';
import type { TypedWord, WordCandidate, WordView } from './word.js';

/** What training adds to the dictionary. */
export interface Lemmas {
  /** Lemma that training saw for `form|POS`, where the rules say another. */
  known(key: string): string | undefined;
  /** Lemma of a word that no dictionary holds. */
  guess(form: string, pos: Upos): string;
}

type Chosen = Pick<WordCandidate, 'form' | 'lemma' | 'guess'>;

const AS_WRITTEN: ReadonlySet<Upos> = new Set(['PROPN', 'NUM', 'SYM', 'X', 'PUNCT']);

/** Ordinals and codes: `24e`, `xixe`. */
const NUMBERED = /^(?:\d.*|[ivxl]+e)$/;

/** Parts of speech to look for, in order, when the dictionary lacks the tagged one. */
const NEAREST: Readonly<Partial<Record<Upos, readonly Upos[]>>> = {
  AUX: ['AUX', 'VERB'],
  NOUN: ['NOUN', 'ADJ'],
  ADJ: ['ADJ', 'NOUN'],
};

function ofPos(candidates: readonly WordCandidate[], pos: Upos): readonly WordCandidate[] {
  for (const wanted of NEAREST[pos] ?? [pos]) {
    const found = candidates.filter((candidate) => candidate.pos === wanted);
    if (found.length > 0) return found;
  }
  return [];
}

const FORMS: Readonly<Partial<Record<ColumnMood, RegExp>>> = {
  finite: / [^WKG]/,
  infinitive: / W/,
  participle: / [KG]/,
};

/** Verbs of one mood, where there are any: `organise` is organisé after `bien`. */
function ofMood(candidates: readonly WordCandidate[], mood: ColumnMood): readonly WordCandidate[] {
  const found = candidates.filter(({ morph }) => FORMS[mood]?.test(morph));
  return found.length > 0 ? found : candidates;
}

/** Readings of one written form: those as typed, or else those of the likeliest correction. */
function ofOneForm(candidates: readonly WordCandidate[]): readonly WordCandidate[] {
  const first = candidates[0]!;
  return candidates.filter(({ form, guess }) => form === first.form && guess === first.guess);
}

function compound(word: string, pos: Upos, lemmas: Lemmas): string {
  const hyphen = word.lastIndexOf('-');
  if (hyphen <= 0 || hyphen === word.length - 1) return lemmas.guess(word, pos);
  return word.slice(0, hyphen + 1) + lemmas.guess(word.slice(hyphen + 1), pos);
}

function unknown({ form }: TypedWord, pos: Upos, lemmas: Lemmas): Chosen {
  if (UNCHANGED.has(form) || (pos === 'NOUN' && form.endsWith('us'))) return { form, lemma: form };
  const open = pos === 'NOUN' || pos === 'ADJ' || pos === 'VERB';
  return { form, lemma: open ? compound(form, pos, lemmas) : form };
}

/** A word, what its text makes of it, and the part of speech found for it. */
interface Tagged {
  readonly word: TypedWord;
  readonly view: WordView;
  readonly pos: Upos;
  readonly mood: ColumnMood;
}

/** Form and lemma of a word whose part of speech is known. */
export function chooseReading({ word, view, pos, mood }: Tagged, lemmas: Lemmas): Chosen {
  const matching = ofMood(ofPos(view.candidates, pos), mood);
  const group = matching.length > 0 && !AS_WRITTEN.has(pos) ? ofOneForm(matching) : [];
  const form = group[0]?.form ?? word.form;
  const written = word.form.startsWith('-') ? word.form : form;
  const guess = group[0]?.guess;
  const chosen = (lemma: string): Chosen =>
    guess ? { form: written, lemma, guess } : { form: written, lemma };
  const fixed = FUNCTION_LEMMAS.get(`${written}|${pos}`);
  if (fixed !== undefined) return chosen(fixed);
  if (AS_WRITTEN.has(pos)) {
    return { form: word.form, lemma: pos === 'PROPN' ? word.surface : word.form };
  }
  if (NUMBERED.test(form)) return chosen(form === '1ère' || form === '1re' ? '1er' : form);
  const known = lemmas.known(`${form}|${pos}`);
  if (known !== undefined) return chosen(known);
  if (group.length === 0) return unknown(word, pos, lemmas);
  const choice = [...new Set(group.map(({ lemma }) => lemma))];
  return chosen(
    pos === 'VERB' || pos === 'AUX' ? likeliestVerb(choice) : likeliestName(form, choice),
  );
}
