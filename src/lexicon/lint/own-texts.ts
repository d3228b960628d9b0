import type { Parse } from '../../model/text.js';
import type { Readings } from '../keys.js';
import { type ReadLine, readLines } from '../lines.js';
import type { Listed } from '../listed.js';
import { byWords, compile } from '../matcher.js';
import { isPlain, type Pattern, variantsOf, waysOf, wordChoices } from '../pattern.js';
import { type Keyed, keyText } from '../text.js';
import { alike } from './alike.js';

/** What the lint needs of the French engine. */
export interface LintReader extends Readings {
  /** The tokens of an answer, misspellings mended. */
  readonly parse: (text: string) => Parse;
}

/** Entries, and which of them find what each is written to find. */
export interface OwnTexts {
  /** For each entry, its variants as plain text, gaps closed. */
  readonly texts: readonly (readonly string[])[];
  /** For each entry, whether it finds one of them at least. */
  readonly finds: readonly boolean[];
  /**
   * The entries that cover the whole of a text that several may find, conditions left out, however its
   * word is read: `ravir` finds « ravi » where it is a participle, not where it is an adjective.
   */
  readonly steady: ReadonlyMap<string, ReadonlySet<number>>;
}

/** One way to say an entry. */
interface Way {
  readonly pattern: Pattern;
  /** As plain text, gaps closed. */
  readonly text: string;
}

/**
 * Reads what several entries may find, and of each other entry as much as shows that it finds something: a
 * large lexicon has tens of thousands of texts, nearly all of which no other entry can find.
 */
export function readOwnTexts(listed: readonly Listed[], french: LintReader): OwnTexts {
  const ways = listed.map(({ entry }) => entry.patterns.flatMap(spelled));
  const disputed = disputedOf(listed, ways, french);
  const read = (chosen: (own: readonly Way[], index: number) => readonly Way[]) =>
    readWays(listed, ways.map(chosen), french);
  const sure = ways.map((own) => own.some(findsItself));
  const first = read((own, index) =>
    own.filter((way, n) => (n === 0 && !sure[index]) || disputed[index]?.has(way)),
  );
  const findsIn = (texts: typeof first, index: number) =>
    ways[index]?.some(({ text }) => texts.get(text)?.finders.has(index)) ?? false;
  const found = sure.map((is, index) => is || findsIn(first, index));
  const second = read((own, index) => (found[index] ? [] : own));
  return {
    texts: ways.map((own) => own.map(({ text }) => text)),
    finds: found.map((is, index) => is || findsIn(second, index)),
    steady: new Map([...first].map(([text, { steady }]) => [text, steady])),
  };
}

function spelled(pattern: Pattern): Way[] {
  if (isPlain(pattern)) return [{ pattern, text: pattern.text }];
  const texts = textsOf(pattern);
  return waysOf(pattern).map((way, n) => ({ pattern: way, text: texts[n] ?? '' }));
}

/**
 * In plain letters, an entry and its text are one, and the engine reads both alike; but for « d ateliers »,
 * where it adds an apostrophe.
 */
const findsItself = ({ pattern, text }: Way): boolean =>
  PLAIN.test(text) && pattern.pieces[0]?.[0] === text;

const PLAIN = /^(?!.*(?<!\S)(?:[cdjlmnst]|qu) )\p{Ll}[\p{Ll}'’ ]*$/u;

/** For each entry, the ways to say it that find what another of the contest may, or that another may find. */
function disputedOf(
  listed: readonly Listed[],
  ways: readonly (readonly Way[])[],
  french: LintReader,
): ReadonlySet<Way>[] {
  const words = listed.flatMap(({ entry }) => entry.patterns.flatMap(wordChoices).flat(3));
  const stems = words.filter(({ stem }) => stem).map(({ text }) => text);
  const namesOf = alike(
    words.flatMap(({ text }) => text.split(' ')),
    stems,
    french,
  );
  const owners = new Map<string, number>();
  const named = ways.map((own, index) =>
    own.map((way) => {
      const names = namesOf(way.text).map((name) => listed[index]?.contest + name);
      for (const name of names) {
        owners.set(name, (owners.get(name) ?? index) === index ? index : SEVERAL);
      }
      return { way, names };
    }),
  );
  return named.map((own) => {
    const shared = own.filter(
      ({ way, names }) =>
        SIGNS.test(way.text) || names.some((name) => owners.get(name) === SEVERAL),
    );
    return new Set(shared.map(({ way }) => way));
  });
}

/** In the place of an entry's number. */
const SEVERAL = -1;

/** The engine may read signs, as letters that French has not, otherwise than alone. */
const SIGNS = /[^A-Za-zÀ-ÖØ-öø-ÿŒœ\s'’‐‑-]/u;

/** The entries that find a text, and those that do however it is read. */
interface Read {
  readonly finders: ReadonlySet<number>;
  readonly steady: ReadonlySet<number>;
}

/** What entries find, said in some ways only, in the texts of these. */
function readWays(
  listed: readonly Listed[],
  ways: readonly (readonly Way[])[],
  french: LintReader,
): Map<string, Read> {
  const entries = listed.map(({ entry }, index) =>
    byWords({ ...entry, patterns: (ways[index] ?? []).map(({ pattern }) => pattern) }, index),
  );
  const match = compile(entries, french);
  const read = new Map<string, Read>();
  // Texts of one word stand together, as they alone are read in several ways.
  const texts = [...new Set(ways.flat().map(({ text }) => text))];
  texts.sort((a, b) => wordCount(a) - wordCount(b));
  for (const { parse, lines } of readLines(texts, french)) {
    const text = keyText(parse, french);
    const places = linePlaces(lines);
    const found = (read: Keyed) => {
      const by = new Map(lines.map(({ line }) => [line, new Set<number>()]));
      for (const { entry, tokens } of match(read, 'neutral')) {
        const line = places.lineOf[tokens[0] ?? 0] ?? '';
        if (tokens.length === places.tokens.get(line)) by.get(line)?.add(entry.meaning);
      }
      return by;
    };
    const readings = [text, ...otherReadings(text, places, french)].map(found);
    for (const { line } of lines) {
      const [finders, ...others] = readings.map((by) => by.get(line) ?? new Set<number>());
      const steady = [...(finders ?? [])].filter((at) => others.every((by) => by.has(at)));
      read.set(line, { finders: finders ?? new Set(), steady: new Set(steady) });
    }
  }
  return read;
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
    keyText(
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

/** A pattern's variants as plain text. */
export const textsOf = (pattern: Pattern): string[] =>
  isPlain(pattern)
    ? [pattern.text]
    : variantsOf(pattern).map((phrases) =>
        phrases
          .flat()
          .map(({ text }) => text)
          .join(' '),
      );

const wordCount = (text: string): number => text.split(' ').length;

/** For each token its line, and for each line how many tokens it has. */
export const linePlaces = (lines: readonly ReadLine[]) => ({
  lineOf: lines.flatMap(({ line, first, end }) => Array<string>(end - first).fill(line)),
  tokens: new Map(lines.map(({ line, first, end }) => [line, end - first])),
});
