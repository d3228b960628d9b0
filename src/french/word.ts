import type { Token, Upos } from '../model.js';
import { accentVariants } from './accents.js';
import { inclusiveBase } from './inclusive.js';
import { type Lexicon, lemmaOf } from './lexicon.js';
import { normalise } from './normalise.js';
import { SUPPLEMENT } from './supplement.js';

export type Guess = NonNullable<Token['guess']>;

/** One way to read a typed word. */
export interface Candidate {
  /** The word as it should be written. */
  readonly form: string;
  readonly lemma: string;
  readonly pos: Upos;
  /** Lefff category and features, joined by a space; empty for the supplement. */
  readonly morph: string;
  readonly guess?: Guess;
}

/** A typed word, with all its readings out of context. */
export interface Word {
  readonly surface: string;
  /** Lower case, composed, plain apostrophe. */
  readonly form: string;
  readonly exact: readonly Candidate[];
  /** Readings of the accented words that the form may stand for. */
  readonly restored: readonly Candidate[];
}

const CLITIC_MARK = /^-(?:t[-'](?=[ieo]))?(?=\p{L})/u;

function dictionary(lexicon: Lexicon, form: string, guess?: Guess): Candidate[] {
  return lexicon.readings(form).map((reading) => ({
    form,
    lemma: lemmaOf(form, reading),
    pos: reading.pos,
    morph: `${reading.category} ${reading.features}`,
    ...(guess ? { guess } : {}),
  }));
}

const extras = (form: string): Candidate[] =>
  (SUPPLEMENT.get(form) ?? []).map((extra) => ({ ...extra, morph: '' }));

function exactReadings(lexicon: Lexicon, form: string): Candidate[] {
  const known = [...extras(form), ...dictionary(lexicon, form)];
  if (known.length > 0) return known;
  const ligature = form.replace(/œ/g, 'oe').replace(/æ/g, 'ae');
  if (ligature !== form) {
    return dictionary(lexicon, ligature).map((candidate) => ({ ...candidate, form }));
  }
  const base = inclusiveBase(form);
  if (base === undefined) return [];
  return [base, `${base}s`]
    .flatMap((word) => dictionary(lexicon, word, 'inclusive'))
    .filter(({ pos }) => pos === 'NOUN' || pos === 'ADJ' || pos === 'PRON' || pos === 'DET');
}

/** Reads a typed word out of context. */
export function readWord(lexicon: Lexicon, surface: string): Word {
  const written = normalise(surface);
  const form = written.replace(CLITIC_MARK, '');
  const restored = accentVariants(lexicon.automaton, form).flatMap((variant) =>
    dictionary(lexicon, variant, 'accents'),
  );
  return { surface, form: written, exact: exactReadings(lexicon, form), restored };
}
