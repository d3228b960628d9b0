import type { Mood, Parse, Span, Token } from '../model/text.js';
import { isBare } from '../names/accents.js';
import { hasInfinitiveMood, isConjugated, isVerb } from './clauses.js';
import { withClitics } from './clitics.js';
import { pronounLength, withApostrophe } from './elisions.js';
import type { French } from './engine.js';
import { withEverything } from './everything.js';
import { homophoneAt, mayBeHomophone } from './homophones.js';
import { chooseReading, type Lemmas } from './lemma.js';
import { markHypothetical, tenseOf } from './modality.js';
import { markNegated } from './negation.js';
import { codePoints } from './offsets.js';
import { withOpeners } from './openers.js';
import { withPossessives } from './possessives.js';
import { sentenceStarts } from './sentences.js';
import { isShouted, isSigle } from './sigles.js';
import { withSuperlatives } from './superlatives.js';
import type { Tagger } from './tagger.js';
import { has, moodOf, posOfColumn, WIDTH } from './tagset.js';
import { tokenise } from './tokenise.js';
import {
  type ChosenReading,
  readingsOf,
  readWord,
  type Sources,
  type TypedWord,
  type WordView,
} from './word.js';

/** What the engine is made of. */
interface Parts {
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

export function parserOf(parts: Parts): Omit<French, 'heard'> {
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
function choose(word: TypedWord, view: WordView, column: number, lemmas: Lemmas): ChosenReading {
  const [pos, mood] = [posOfColumn(column), moodOf(column)];
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
  readonly wordOf: (surface: string) => TypedWord;
  /** Whether words may be taken for others that were meant. */
  readonly forgiving: boolean;
}

const sigle = ({ surface, form }: TypedWord): ChosenReading => ({
  pos: 'PROPN',
  mood: '',
  form,
  lemma: surface,
});

type Place = Pick<Token, 'start' | 'end' | 'negated' | 'hypothetical'>;

function tokenOf(
  text: string,
  reading: ChosenReading,
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

function verbMood(reading: ChosenReading): Mood | undefined {
  if (hasInfinitiveMood(reading)) return 'infinitive';
  if (isConjugated(reading)) return 'finite';
  return isVerb(reading) ? 'participle' : undefined;
}

/** The words of a text as they were typed. */
interface Typed {
  /** Start and end of each, in UTF-16. */
  readonly bounds: number[];
  readonly surfaces: readonly string[];
  readonly words: readonly TypedWord[];
}

/** The words of a text, two typed as one apart: « d|ateliers ». The capital that opens a text is no name's. */
function typedIn(text: string, wordOf: Engine['wordOf']): Typed {
  const cut = tokenise(text);
  const bounds: number[] = [];
  const surfaces: string[] = [];
  const words: TypedWord[] = [];
  const isVerb = (form: string): boolean =>
    wordOf(form).bare.candidates.some(({ pos }) => pos === 'VERB');
  const add = (start: number, end: number, next: string): void => {
    const surface = text.slice(start, end);
    const word = start === cut[0] ? opening(surface, wordOf) : wordOf(surface);
    const elided = word.elided ?? pronounLength([surfaces.at(-1) ?? '', surface, next], isVerb);
    if (elided > 0) {
      add(start, start + elided, '');
      add(start + elided, end, next);
      return;
    }
    bounds.push(start, end);
    surfaces.push(surface);
    words.push(word);
  };
  for (let at = 0; at < cut.length; at += 2) {
    add(cut[at]!, cut[at + 1]!, text.slice(cut[at + 2] ?? text.length, cut[at + 3]));
  }
  return { bounds, surfaces, words };
}

/** Whether a text has accents, lacks one that a word of it cannot do without, or may need none. */
function accentsOf(text: string, words: readonly TypedWord[]): 'plain' | 'bare' | 'unsure' {
  if (!isBare(text)) return 'plain';
  const lacks = words.some(({ plain }) => plain.candidates[0]?.guess === 'accents');
  return lacks ? 'bare' : 'unsure';
}

/** The word that opens a text: its capital is no name's where it is a misspelling without. */
function opening(surface: string, wordOf: Engine['wordOf']): TypedWord {
  const small = wordOf(surface.toLowerCase());
  const isMeant = small.elided !== undefined || small.plain.candidates[0]?.guess === 'spelling';
  return isMeant ? small : wordOf(surface);
}

/** The words that were meant for those of a sentence that others sound like. */
function homophones(
  words: readonly TypedWord[],
  wordOf: Engine['wordOf'],
): readonly (TypedWord | undefined)[] {
  if (!words.some(({ form }) => mayBeHomophone(form))) return [];
  const forms = words.map(({ form }) => form);
  const isAdjective = (form: string): boolean =>
    wordOf(form).plain.candidates.some(({ pos }) => pos === 'ADJ');
  return forms.map((_, at) => {
    const meant = homophoneAt(forms, at, isAdjective);
    return meant === undefined ? undefined : wordOf(meant);
  });
}

function parse(text: string, { tagger, lemmas, wordOf, forgiving }: Engine): Parse {
  const typed = typedIn(text, wordOf);
  const { bounds } = typed;
  const starts = sentenceStarts({ text, bounds });
  const offsets = codePoints(text, bounds);
  const accents = accentsOf(text, typed.words);
  const shouted = isShouted(text);
  const tokens: Token[] = [];
  const sentences: Span[] = [];
  for (let index = 0; index < starts.length; index += 1) {
    const from = starts[index]!;
    const to = starts[index + 1] ?? bounds.length / 2;
    const surfaces = typed.surfaces.slice(from, to);
    const alone = surfaces.map((surface, at) => {
      const whole = withApostrophe(surface, surfaces[at + 1] ?? '', at === 0);
      return whole === surface ? typed.words[from + at]! : wordOf(whole);
    });
    const meant = forgiving ? homophones(alone, wordOf) : [];
    const words = meant.length > 0 ? alone.map((word, at) => meant[at] ?? word) : alone;
    const views = words.map((word) => word[accents]);
    const forms = words.map(({ form }) => form);
    const traits = views.map((view) => view.traits);
    const read = withEverything(forms, traits, tagger.tag(traits));
    const tagged = withSuperlatives(forms, traits, read);
    const tags = withPossessives(forms, withOpeners(forms, withClitics(forms, tagged)));
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
