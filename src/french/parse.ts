import type { Parse, Span, Token, Upos } from '../model.js';
import type { French } from './engine.js';
import { type Chosen, chooseReading, type Lemmas } from './lemma.js';
import { markHypothetical } from './modality.js';
import { markNegated } from './negation.js';
import { isBare } from './normalise.js';
import { codePoints } from './offsets.js';
import { sentenceStarts } from './sentences.js';
import type { Tagger } from './tagger.js';
import { posOf } from './tagset.js';
import { tokenise } from './tokenise.js';
import { readWord, type Sources, type Word } from './word.js';

/** What the engine is made of. */
export interface Parts {
  readonly sources: Sources;
  readonly tagger: Tagger;
  readonly lemmas: Lemmas;
}

/** Words kept read, for speed; forgotten all at once when there are too many. */
const MOST_WORDS = 200_000;

/** UTF-16 length above which misspellings are not looked up, so that the time stays in proportion. */
const FORGIVING = 100_000;

function wordReader(sources: Sources, forgiving: boolean): (surface: string) => Word {
  const words = new Map<string, Word>();
  return (surface) => {
    const known = words.get(surface);
    if (known) return known;
    if (words.size >= MOST_WORDS) words.clear();
    const word = readWord(sources, surface, forgiving);
    words.set(surface, word);
    return word;
  };
}

export function parserOf(parts: Parts): French {
  const forgiving = wordReader(parts.sources, true);
  const strict = wordReader(parts.sources, false);
  return {
    parse: (text) => parse(text, parts, text.length > FORGIVING ? strict : forgiving),
    readings: (form) =>
      readWord(parts.sources, form, false).plain.candidates.map(({ lemma, pos }) => ({
        lemma,
        pos,
      })),
  };
}

interface Read {
  readonly surface: string;
  readonly pos: Upos;
  readonly chosen: Chosen;
}

function readSentence(words: readonly Word[], bare: boolean, { tagger, lemmas }: Parts): Read[] {
  const views = words.map((word) => (bare ? word.bare : word.plain));
  const tags = tagger.tag(views.map(({ traits }) => traits));
  return words.map((word, index) => {
    const pos = posOf(tags[index]!);
    return {
      surface: word.surface,
      pos,
      chosen: chooseReading({ word, view: views[index]!, pos }, lemmas),
    };
  });
}

function parse(text: string, parts: Parts, wordOf: (surface: string) => Word): Parse {
  const bounds = tokenise(text);
  const starts = sentenceStarts({ text, bounds });
  const offsets = codePoints(text, bounds);
  const bare = isBare(text);
  const tokens: Token[] = [];
  const sentences: Span[] = [];
  starts.forEach((from, index) => {
    const to = starts[index + 1] ?? bounds.length / 2;
    const words: Word[] = [];
    for (let at = from; at < to; at += 1) {
      words.push(wordOf(text.slice(bounds[2 * at]!, bounds[2 * at + 1]!)));
    }
    const reads = readSentence(words, bare, parts);
    const marked = reads.map(({ pos, chosen }) => ({
      form: chosen.form,
      lemma: chosen.lemma,
      pos,
    }));
    const negated = markNegated(marked);
    const hypothetical = markHypothetical(marked);
    reads.forEach(({ surface, pos, chosen }, place) => {
      tokens.push({
        start: offsets[2 * (from + place)]!,
        end: offsets[2 * (from + place) + 1]!,
        text: surface,
        pos,
        negated: negated[place]!,
        hypothetical: hypothetical[place]!,
        ...chosen,
      });
    });
    sentences.push({ start: offsets[2 * from]!, end: offsets[2 * to - 1]! });
  });
  return { text, sentences, tokens };
}
