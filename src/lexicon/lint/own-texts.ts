import type { Parse } from '../../model/text.js';
import type { Readings } from '../keys.js';
import type { Listed } from '../listed.js';
import { compile, type Entry } from '../matcher.js';
import { type Pattern, variantsOf } from '../pattern.js';
import { type Keyed, keyed } from '../text.js';

/** What the lint needs of the French engine. */
export interface Reader extends Readings {
  /** The tokens of an answer, misspellings mended. */
  readonly parse: (text: string) => Parse;
}

/** Texts as the lines of an answer whose author types accents, as the last line shows. */
export const readLines = (lines: readonly string[], french: Readings): Keyed =>
  keyed(french.parseStrictly([...lines, 'é'].join('\n')), french);

/** Lines read at once. */
const BATCH = 500;

/** Entries, and which of them find what each is written to find. */
export interface OwnTexts {
  /** For each entry, its variants as plain text, gaps closed. */
  readonly texts: readonly (readonly string[])[];
  /** The entries that cover the whole of a text, conditions left out. */
  readonly finders: ReadonlyMap<string, ReadonlySet<number>>;
  /**
   * Those that do however its word is read: `ravir` finds « ravi » where it is a participle, not
   * where it is an adjective.
   */
  readonly steady: ReadonlyMap<string, ReadonlySet<number>>;
}

export function readOwnTexts(listed: readonly Listed[], french: Readings): OwnTexts {
  const texts = listed.map(({ entry }) => entry.patterns.flatMap(textsOf));
  // Texts of one word stand together, as they alone are read in several ways.
  const all = [...new Set(texts.flat())].sort((a, b) => wordCount(a) - wordCount(b));
  const match = compile(
    listed.map(({ entry }, index) => byWords(entry, index)),
    french,
  );
  const finders = new Map<string, Set<number>>();
  const steady = new Map<string, Set<number>>();
  for (let from = 0; from < all.length; from += BATCH) {
    const lines = all.slice(from, from + BATCH);
    const text = readLines(lines, french);
    const places = linePlaces(lines, text);
    const found = (read: Keyed) => {
      const by = new Map(lines.map((line) => [line, new Set<number>()]));
      for (const { entry, tokens } of match(read, 'neutral')) {
        const line = places.lineOf[tokens[0] ?? 0] ?? '';
        if (tokens.length === places.tokens.get(line)) by.get(line)?.add(entry.meaning);
      }
      return by;
    };
    const ways = [text, ...otherReadings(text, places, french)].map(found);
    for (const line of lines) {
      const [first, ...others] = ways.map((by) => by.get(line) ?? new Set<number>());
      finders.set(line, first ?? new Set());
      steady.set(
        line,
        new Set([...(first ?? [])].filter((at) => others.every((by) => by.has(at)))),
      );
    }
  }
  return { texts, finders, steady };
}

/** The lines again, those of one word with each of its other readings in turn. */
function otherReadings(
  { parse }: Keyed,
  { lineOf, tokens }: ReturnType<typeof linePlaces>,
  french: Readings,
): Keyed[] {
  const readings = parse.tokens.map((token, index) =>
    tokens.get(lineOf[index] ?? '') === 1
      ? french
          .readings(token.form)
          .filter(({ lemma, pos }) => lemma !== token.lemma || pos !== token.pos)
      : [],
  );
  const most = Math.max(0, ...readings.map((some) => some.length));
  return Array.from({ length: most }, (_, nth) =>
    keyed(
      {
        ...parse,
        tokens: parse.tokens.map((token, index) => {
          const reading = readings[index]?.[nth];
          return reading ? { ...token, lemma: reading.lemma, pos: reading.pos } : token;
        }),
      },
      french,
    ),
  );
}

/** An entry by its words alone. */
export const byWords = <T>({ text, patterns, within }: Listed['entry'], meaning: T): Entry<T> => ({
  text,
  patterns,
  except: [],
  near: [],
  overlap: true,
  ...(within !== undefined && { within }),
  meaning,
});

/** A pattern's variants as plain text. */
export const textsOf = (pattern: Pattern): string[] =>
  variantsOf(pattern).map((phrases) =>
    phrases
      .flat()
      .map(({ text }) => text)
      .join(' '),
  );

const wordCount = (text: string): number => text.split(' ').length;

/** For each token its line, and for each line how many tokens it has. */
function linePlaces(lines: readonly string[], { parse }: Keyed) {
  const lineOf: string[] = [];
  const tokens = new Map<string, number>();
  let next = 0;
  let end = -1;
  for (const line of lines) {
    end += [...line].length + 1;
    const first = next;
    while (next < parse.tokens.length && (parse.tokens[next]?.start ?? 0) < end) {
      lineOf[next++] = line;
    }
    tokens.set(line, next - first);
  }
  return { lineOf, tokens };
}
