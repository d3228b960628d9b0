import type { Parse, Span, Token } from '../model.js';
import type { French } from './engine.js';
import { chooseReading } from './lemma.js';
import type { Lexicon } from './lexicon.js';
import { markNegation } from './negation.js';
import { codePoints } from './offsets.js';
import { tagByRules } from './rules.js';
import { sentenceStarts } from './sentences.js';
import { tokenise } from './tokenise.js';
import { readWord, type Word } from './word.js';

/** What the engine is made of. */
export interface Parts {
  readonly lexicon: Lexicon;
}

/** Words kept read, for speed; forgotten all at once when there are too many. */
const MOST_WORDS = 200_000;

export function parserOf({ lexicon }: Parts): French {
  const words = new Map<string, Word>();
  const wordOf = (surface: string): Word => {
    const known = words.get(surface);
    if (known) return known;
    if (words.size >= MOST_WORDS) words.clear();
    const word = readWord(lexicon, surface);
    words.set(surface, word);
    return word;
  };
  return {
    parse: (text) => parse(text, wordOf),
    readings: (form) => {
      const { exact } = readWord(lexicon, form);
      return exact.map(({ lemma, pos }) => ({ lemma, pos }));
    },
  };
}

function parse(text: string, wordOf: (surface: string) => Word): Parse {
  const bounds = tokenise(text);
  const starts = sentenceStarts({ text, bounds });
  const offsets = codePoints(text, bounds);
  const tokens: Token[] = [];
  const sentences: Span[] = [];
  starts.forEach((from, index) => {
    const to = starts[index + 1] ?? bounds.length / 2;
    const surfaces = Array.from({ length: to - from }, (_, i) =>
      text.slice(bounds[2 * (from + i)]!, bounds[2 * (from + i) + 1]!),
    );
    const words = surfaces.map(wordOf);
    const tags = tagByRules(words);
    const readings = words.map((word, i) => chooseReading(word, tags[i]!));
    const scopes = markNegation(readings.map((r, i) => ({ ...r, pos: tags[i]! })));
    readings.forEach(({ form, lemma, guess }, i) => {
      tokens.push({
        start: offsets[2 * (from + i)]!,
        end: offsets[2 * (from + i) + 1]!,
        text: surfaces[i]!,
        form,
        lemma,
        pos: tags[i]!,
        negated: scopes.negated[i]!,
        hypothetical: scopes.hypothetical[i]!,
        ...(guess ? { guess } : {}),
      });
    });
    sentences.push({ start: offsets[2 * from]!, end: offsets[2 * to - 1]! });
  });
  return { text, sentences, tokens };
}
