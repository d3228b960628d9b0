import { wordSet } from '../ground/listed.js';
import type { Token, Upos } from '../model/text.js';
import { accentVariants } from './accents.js';
import { allowedFor } from './allowed.js';
import { correct } from './correct.js';
import { elidedLength } from './elisions.js';
import { meantByHabit } from './habits.js';
import { inclusiveBase } from './inclusive.js';
import { type FrenchLexicon, lemmaFrom } from './lexicon.js';
import { normalise } from './normalise.js';
import { nearListed, nearWords } from './spelling.js';
import { SUPPLEMENT, UNACCENTED } from './supplement.js';
import type { ColumnMood, Columns } from './tagset.js';
import { type Traits, traitsOf } from './traits.js';

type Guess = NonNullable<Token['guess']>;

/** One way to read a typed word. */
export interface WordCandidate {
  /** The word as it should be written. */
  readonly form: string;
  readonly lemma: string;
  readonly pos: Upos;
  /** Lefff category and features, joined by a space; empty for the supplement. */
  readonly morph: string;
  readonly guess?: Guess;
}

/** The reading chosen for a tag. */
export interface ChosenReading {
  readonly form: string;
  readonly lemma: string;
  readonly pos: Upos;
  readonly mood: ColumnMood;
  readonly guess?: Guess;
}

/** The readings of a word in one kind of text, and what the tagger sees of them. */
export interface WordView {
  readonly candidates: readonly WordCandidate[];
  readonly traits: Traits;
  /** Readings already chosen, by column of the tag. */
  readonly chosen: ChosenReading[];
}

/** A typed word, read out of context. */
export interface TypedWord {
  readonly surface: string;
  /** Lower case, composed, plain apostrophe. */
  readonly form: string;
  /** As typed, or as it must have been meant where that is no word. */
  readonly plain: WordView;
  /** In a text typed without accents: also the accented words that it may stand for. */
  readonly bare: WordView;
  /** In a text that has no accent, and may need none: also those of them that are not much rarer than itself. */
  readonly unsure: WordView;
  /** UTF-16 length of the elided word at its start, where it is no word but two: « dateliers ». */
  readonly elided?: number;
}

const CLITIC_MARK = /^-(?:t[-'](?=[ieo]))?(?=\p{L})/u;

function dictionary(lexicon: FrenchLexicon, form: string, guess?: Guess): WordCandidate[] {
  return lexicon.readings(form).map((reading) => ({
    form,
    lemma: lemmaFrom(form, reading),
    pos: reading.pos,
    morph: `${reading.category} ${reading.features}`,
    ...(guess ? { guess } : {}),
  }));
}

const extras = (form: string): WordCandidate[] =>
  (SUPPLEMENT.get(form) ?? []).map((extra) => ({ morph: '', ...extra }));

function exactReadings(lexicon: FrenchLexicon, form: string): WordCandidate[] {
  const added = extras(form);
  // « jai » is « j'ai » before it is anybody's name.
  const listed = dictionary(lexicon, form).filter(
    ({ pos }) => added.length === 0 || pos !== 'PROPN',
  );
  const known = [...added, ...listed];
  if (known.length > 0) return known;
  const base = inclusiveBase(form);
  if (base === undefined) return feminineReadings(lexicon, form);
  return [base, `${base}s`]
    .flatMap((word) => dictionary(lexicon, word, 'inclusive'))
    .filter(({ pos }) => pos === 'NOUN' || pos === 'ADJ' || pos === 'PRON' || pos === 'DET');
}

const FEMININE = /^(\p{L}{2,}(?:[ae]nt|eur|ain|ais|ois|at|ard|[ée]t|u))es?$/u;

/** The feminine of a word that the Lefff has in the masculine alone: « magistrate », « malvoyante ». */
function feminineReadings(lexicon: FrenchLexicon, form: string): WordCandidate[] {
  const base = FEMININE.exec(form)?.[1];
  if (base === undefined) return [];
  return dictionary(lexicon, base)
    .filter(({ morph }) => /^(?:nc|adj) m?s?$/.test(morph))
    .map((one) => ({
      ...one,
      form,
      morph: one.morph.replace(/ m?s?$/, form.endsWith('s') ? ' fp' : ' fs'),
    }));
}

/** What the reading of words draws on. */
export interface Sources {
  readonly lexicon: FrenchLexicon;
  /** How often training saw a form, and how many invented answers hold it. */
  frequency(form: string): number;
  /** Tags that training gave to a form. */
  tags(form: string): Columns;
}

function restoredReadings({ lexicon, frequency }: Sources, form: string): WordCandidate[] {
  const variants = accentVariants(lexicon.automaton, form)
    .map((variant) => [variant, frequency(variant)] as const)
    .sort(([, a], [, b]) => b - a)
    .flatMap(([variant]) => [...extras(variant), ...dictionary(lexicon, variant)]);
  const added = UNACCENTED.get(form) ?? [];
  return [...variants, ...added.map((extra) => ({ morph: '', ...extra }))].map((candidate) => ({
    ...candidate,
    guess: 'accents' as const,
  }));
}

const LISTED = [...SUPPLEMENT.keys()];

function accentedReadings(sources: Sources, form: string): readonly WordCandidate[] {
  const exact = exactReadings(sources.lexicon, form);
  return exact.length > 0 ? exact : restoredReadings(sources, form);
}

/** What a word typed by a common habit is: « suuuper » as « super », « qualitée » as « qualité ». */
function habitualReadings(sources: Sources, form: string): WordCandidate[] {
  const found = meantByHabit(form)
    .map((word) => accentedReadings(sources, word))
    .find(({ length }) => length > 0);
  return (found ?? []).map((candidate) => ({ ...candidate, guess: 'spelling' }));
}

function corrected(
  { lexicon, frequency }: Sources,
  surface: string,
  form: string,
): WordCandidate[] {
  const known = (word: string) => [...extras(word), ...dictionary(lexicon, word)];
  const near = [...nearWords(lexicon.automaton, form), ...nearListed(LISTED, form)];
  const lemmasOf = (word: string) => known(word).map(({ lemma }) => lemma);
  const word = correct(surface, form, { near, frequency, lemmasOf });
  return word === undefined ? [] : known(word).map((one) => ({ ...one, guess: 'spelling' }));
}

/** A spelling is the likelier one when it was seen this many times as often; one so much rarer is unlikely. */
const [OFTENER, RARER] = [4, 16];

/** What a word typed without accents may be, the likelier first: `cote` is côté rather than cote. */
function ranked(
  { frequency }: Sources,
  form: string,
  [exact, restored]: readonly [readonly WordCandidate[], readonly WordCandidate[]],
): readonly WordCandidate[] {
  const least = OFTENER * (1 + frequency(form));
  const likelier = restored.filter((candidate) => frequency(candidate.form) > least);
  return [...likelier, ...exact, ...restored.filter((candidate) => !likelier.includes(candidate))];
}

/**
 * Words that are themselves in a text without accents too: `des` is not dès, nor `faites` faîtes;
 * « les toilettes sont sales », « c’est fade », « elle est contente » have no accent to lack.
 */
const FIRM = wordSet(`
  des du sur mais le les de ne me te se que pas tu est fait faits faite faites
  sale sales fade fades image images brioche brioches contente contentes
`);

const isFirm = (form: string): boolean => FIRM.has(form) || SUPPLEMENT.has(form);

/** A form in lower case, without the hyphen of a pronoun that follows its verb: `-là`. */
const withoutMark = (written: string): string => written.replace(CLITIC_MARK, '');

/** What the dictionary says of a word as typed, or with the accents that it lacks. */
export const readingsOf = (sources: Sources, surface: string): readonly WordCandidate[] =>
  accentedReadings(sources, withoutMark(normalise(surface)));

/** What a word may be; « saida » is a first name, as nobody answers in the simple past. */
const kindsIn = (sources: Sources) => (word: string) =>
  accentedReadings(sources, word)
    .filter(({ form, pos }) => pos !== 'VERB' || !form.endsWith('a'))
    .filter(({ form }) => form.length > SHORT || sources.frequency(form) > 0)
    .map(({ pos }) => pos);

/** Letters of words so short that another language ends so: « doing » is no « d’oing ». */
const SHORT = 4;

/**
 * Reads a typed word out of context. `A` may be À in any text: capitals go without accents.
 *
 * @param forgiving looks for the word that a misspelling was meant to be: a search that a very long
 *   text does without.
 */
export function readWord(sources: Sources, surface: string, forgiving: boolean): TypedWord {
  const written = normalise(surface);
  const form = withoutMark(written);
  const exact = exactReadings(sources.lexicon, form);
  const restored = restoredReadings(sources, form);
  const view = (
    candidates: readonly WordCandidate[],
    meant = candidates[0]?.guess ? candidates[0].form : written,
  ): WordView => {
    const seen = /\d/.test(meant) ? meant.replace(/\d/g, '0') : meant;
    const forms = new Set([written, meant, ...candidates.map((candidate) => candidate.form)]);
    const tags = [...forms].reduce((set, one) => set | sources.tags(one), 0);
    const allowed = allowedFor(surface, candidates, tags);
    const traits = traitsOf(surface, { written: seen, candidates, allowed });
    return { candidates, traits, chosen: [] };
  };
  const habitual = forgiving ? () => habitualReadings(sources, form) : () => [];
  const known = exact.length > 0 ? exact : restored.length > 0 ? restored : habitual();
  if (known.length === 0 && forgiving && sources.frequency(form) === 0) {
    const candidates = corrected(sources, surface, form);
    const meant = view(candidates);
    const elided = candidates.length > 0 ? 0 : elidedLength(surface, kindsIn(sources));
    const always = { plain: meant, bare: meant, unsure: meant };
    return { surface, form: written, ...always, ...(elided > 0 && { elided }) };
  }
  const plain = view(known);
  if (exact.length === 0 || restored.length === 0 || isFirm(form)) {
    return { surface, form: written, plain, bare: plain, unsure: plain };
  }
  const both = (accented: readonly WordCandidate[]) =>
    view(ranked(sources, form, [exact, accented]), written);
  const bare = both(restored);
  const likely = restored.filter(
    (one) => RARER * sources.frequency(one.form) > sources.frequency(form),
  );
  const unsure = likely.length < restored.length ? both(likely) : bare;
  return { surface, form: written, plain: surface === 'A' ? bare : plain, bare, unsure };
}
