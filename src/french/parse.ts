import type { Mood, Parse, Span, Token } from '../model/text.js';
import { isConjugated, isInfinitive, isVerb } from './clauses.js';
import { withClitics } from './clitics.js';
import { withApostrophe } from './elisions.js';
import type { French } from './engine.js';
import { homophoneAt } from './homophones.js';
import { chooseReading, type Lemmas } from './lemma.js';
import { markHypothetical, tenseOf } from './modality.js';
import { markNegated } from './negation.js';
import { isBare } from './normalise.js';
import { codePoints } from './offsets.js';
import { sentenceStarts } from './sentences.js';
import { isShouted, isSigle } from './sigles.js';
import type { Tagger } from './tagger.js';
import { has, moodOf, posOf, WIDTH } from './tagset.js';
import { tokenise } from './tokenise.js';
import { type Reading, readingsOf, readWord, type Sources, type View, type Word } from './word.js';

/** What the engine is made of. */
export interface Parts {
  readonly sources: Sources;
  readonly tagger: Tagger;
  readonly lemmas: Lemmas;
}

/** Words kept read, for speed: this many that came last, and as many that came before them. */
const MOST_WORDS = 20_000;

/** UTF-16 length above which misspellings are not looked up, so that the time stays in proportion. */
const FORGIVING = 100_000;

/** Forgets words that have not come for long, so that texts of any size take the same memory. */
function remembering<T>(read: (word: string) => T): (word: string) => T {
  let recent = new Map<string, T>();
  let before = new Map<string, T>();
  return (word) => {
    const known = recent.get(word);
    if (known !== undefined) return known;
    if (recent.size >= MOST_WORDS) [recent, before] = [new Map(), recent];
    const found = before.get(word) ?? read(word);
    recent.set(word, found);
    return found;
  };
}

export function parserOf(parts: Parts): French {
  const forgiving = remembering((surface) => readWord(parts.sources, surface, true));
  const strict = remembering((surface) => readWord(parts.sources, surface, false));
  return {
    parse(text) {
      const wordOf = text.length > FORGIVING ? strict : forgiving;
      return parse(text, { ...parts, wordOf, forgiving: true });
    },
    parseStrictly: (text) => parse(text, { ...parts, wordOf: strict, forgiving: false }),
    readings: remembering((form) => readingsOf(parts.sources, form)),
    lemmas(word) {
      const { form, plain } = strict(word);
      const read = (_: unknown, column: number): string[] =>
        has(plain.traits.allowed, column)
          ? [choose(strict(word), plain, column, parts.lemmas).lemma]
          : [];
      return [form, ...Array.from({ length: WIDTH }, read).flat()];
    },
  };
}

/** The choice of a reading, made once for each word, kind of text and tag. */
function choose(word: Word, view: View, column: number, lemmas: Lemmas): Reading {
  const [pos, mood] = [posOf(column), moodOf(column)];
  view.chosen[column] ??= {
    pos,
    mood,
    ...chooseReading({ word, view, pos, mood }, lemmas),
  };
  return view.chosen[column];
}

interface Engine {
  readonly tagger: Tagger;
  readonly lemmas: Lemmas;
  readonly wordOf: (surface: string) => Word;
  /** Whether words may be taken for others that were meant. */
  readonly forgiving: boolean;
}

const sigle = ({ surface, form }: Word): Reading => ({
  pos: 'PROPN',
  mood: '',
  form,
  lemma: surface,
});

type Place = Pick<Token, 'start' | 'end' | 'negated' | 'hypothetical'>;

function tokenOf(
  text: string,
  reading: Reading,
  { start, end, negated, hypothetical }: Place,
): Token {
  const { form, lemma, pos, guess } = reading;
  const mood = verbMood(reading);
  const tense = tenseOf(reading);
  return {
    start,
    end,
    text,
    form,
    lemma,
    pos,
    ...(mood && { mood }),
    ...(tense && { tense }),
    negated,
    hypothetical,
    ...(guess && { guess }),
  };
}

function verbMood(reading: Reading): Mood | undefined {
  if (isInfinitive(reading)) return 'infinitive';
  if (isConjugated(reading)) return 'finite';
  return isVerb(reading) ? 'participle' : undefined;
}

/**
 * The bounds of words, those of two typed as one apart: « d|ateliers ». The capital that opens a text is no
 * name's.
 */
function apart(bounds: readonly number[], text: string, wordOf: Engine['wordOf']): number[] {
  const all: number[] = [];
  for (let at = 0; at < bounds.length; at += 2) {
    const [start, end] = [bounds[at]!, bounds[at + 1]!];
    const surface = text.slice(start, end);
    const elided = wordOf(at === 0 ? surface.toLowerCase() : surface).elided ?? 0;
    all.push(start, ...(elided > 0 ? [start + elided, start + elided] : []), end);
  }
  return all;
}

/** The word that opens a text: its capital is no name's where it is a misspelling without. */
function opening(surface: string, wordOf: Engine['wordOf']): Word {
  const small = wordOf(surface.toLowerCase());
  return small.plain.candidates[0]?.guess === 'spelling' ? small : wordOf(surface);
}

/** The words that were meant for those of a sentence that others sound like. */
function homophones(words: readonly Word[], wordOf: Engine['wordOf']): (Word | undefined)[] {
  const forms = words.map(({ form }) => form);
  const isAdjective = (form: string): boolean =>
    wordOf(form).plain.candidates.some(({ pos }) => pos === 'ADJ');
  return forms.map((_, at) => {
    const meant = homophoneAt(forms, at, isAdjective);
    return meant === undefined ? undefined : wordOf(meant);
  });
}

function parse(text: string, { tagger, lemmas, wordOf, forgiving }: Engine): Parse {
  const bounds = apart(tokenise(text), text, wordOf);
  const starts = sentenceStarts({ text, bounds });
  const offsets = codePoints(text, bounds);
  const bare = isBare(text);
  const shouted = isShouted(text);
  const tokens: Token[] = [];
  const sentences: Span[] = [];
  for (let index = 0; index < starts.length; index += 1) {
    const from = starts[index]!;
    const to = starts[index + 1] ?? bounds.length / 2;
    const surfaces: string[] = [];
    for (let at = from; at < to; at += 1) {
      surfaces.push(text.slice(bounds[2 * at]!, bounds[2 * at + 1]!));
    }
    const typed = surfaces.map((surface, at) => {
      const whole = withApostrophe(surface, surfaces[at + 1] ?? '', at === 0);
      return from + at === 0 ? opening(whole, wordOf) : wordOf(whole);
    });
    const meant = forgiving ? homophones(typed, wordOf) : [];
    const words = typed.map((word, at) => meant[at] ?? word);
    const views = words.map((word) => (bare ? word.bare : word.plain));
    const tags = withClitics(
      words.map(({ form }) => form),
      tagger.tag(views.map((view) => view.traits)),
    );
    const readings = views.map((view, at) => {
      const word = words[at]!;
      if (isSigle(word.surface, shouted)) return sigle(word);
      const reading = choose(word, view, tags[at]!, lemmas);
      return meant[at] ? { ...reading, guess: 'spelling' as const } : reading;
    });
    const negated = markNegated(readings);
    const hypothetical = markHypothetical(readings);
    for (let at = 0; at < words.length; at += 1) {
      const place = {
        start: offsets[2 * (from + at)]!,
        end: offsets[2 * (from + at) + 1]!,
        negated: negated[at]!,
        hypothetical: hypothetical[at]!,
      };
      tokens.push(tokenOf(surfaces[at]!, readings[at]!, place));
    }
    sentences.push({ start: offsets[2 * from]!, end: offsets[2 * to - 1]! });
  }
  return { text, sentences, tokens };
}
