import { keptIn } from '../../ground/group-by.js';
import type { Parse } from '../../model/text.js';
import type { Readings } from '../keys.js';
import { type ReadLine, readLines } from '../lines.js';
import type { Listed } from '../listed.js';
import { byWords, compile } from '../matcher.js';
import { isPlain, type Pattern, wayOf, wordChoices } from '../pattern.js';
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

/** One way to say an entry: a pattern of its own is made of those that are read, which few are. */
interface Way {
  /** The pattern of which it is one, and its number among its ways. */
  readonly pattern: Pattern;
  readonly number: number;
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

const spelled = (pattern: Pattern): Way[] =>
  textsOf(pattern).map((text, number) => ({ pattern, number, text }));

/** A way as a pattern, which nothing else says. */
const patternOf = ({ pattern, number }: Way): Pattern =>
  isPlain(pattern) ? pattern : { ...pattern, pieces: [[wayOf(pattern, number).join(' ')]] };

/**
 * In plain letters, an entry and its text are one, and the engine reads both alike; but for « d ateliers »,
 * where it adds an apostrophe.
 */
const findsItself = (way: Way): boolean =>
  PLAIN.test(way.text) && patternOf(way).pieces[0]?.[0] === way.text;

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
  const contests = new Map<string, Map<string, number>>();
  const ownersIn = (contest: string) => keptIn(contests, contest, () => new Map<string, number>());
  const named = ways.map((own, index) => {
    const owners = ownersIn(listed[index]!.contest);
    return own.map(({ text }) => {
      const names = namesOf(text);
      for (const name of names) {
        owners.set(name, (owners.get(name) ?? index) === index ? index : SEVERAL);
      }
      return names;
    });
  });
  return ways.map((own, index) => {
    const owners = ownersIn(listed[index]!.contest);
    const isShared = (name: string): boolean => owners.get(name) === SEVERAL;
    return new Set(
      own.filter(({ text }, n) => SIGNS.test(text) || named[index]![n]!.some(isShared)),
    );
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
    byWords({ ...entry, patterns: (ways[index] ?? []).map(patternOf) }, index),
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

/** A pattern's variants as plain text: each choice is read once, however many variants it is in. */
export function textsOf(pattern: Pattern): string[] {
  if (isPlain(pattern)) return [pattern.text];
  let texts = [''];
  for (const choices of wordChoices(pattern)) {
    const said = choices.map((words) => words.map(({ text }) => text).join(' '));
    texts = texts.flatMap((text) => said.map((more) => [text, more].filter(Boolean).join(' ')));
  }
  return texts;
}

const wordCount = (text: string): number => text.split(' ').length;

/** For each token its line, and for each line how many tokens it has. */
export const linePlaces = (lines: readonly ReadLine[]) => ({
  lineOf: lines.flatMap(({ line, first, end }) => Array<string>(end - first).fill(line)),
  tokens: new Map(lines.map(({ line, first, end }) => [line, end - first])),
});
