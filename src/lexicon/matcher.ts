import type { Expectation, Parse, Span } from '../model.js';
import { type Condition, holds } from './conditions.js';
import { entryKeys, exactKey, type Readings, type TokenKeys, tokenKeys } from './keys.js';
import { DEFAULT_GAP, type Pattern, type Phrase } from './pattern.js';
import { advance, advanceLoosely, insert, type Node, type Step } from './trie.js';

/** An entry ready to be compiled: its patterns, its conditions and what it means. */
export interface Entry<T> extends Condition {
  /** As written, for evidence. */
  readonly text: string;
  readonly patterns: readonly Pattern[];
  /** Most words in a gap, or between an entry and what must stand near it. */
  readonly within?: number;
  /** Longer expressions in which the entry does not count. */
  readonly except: readonly Pattern[];
  /** One of these must stand in the same sentence, at most `within` words away. */
  readonly near: readonly Pattern[];
  /** May lie inside a longer match. */
  readonly overlap: boolean;
  readonly meaning: T;
}

/** A place where an entry stands. */
export interface Match<T> extends Span {
  readonly entry: Entry<T>;
  /** Indices of the tokens it covers, without the gaps. */
  readonly tokens: readonly number[];
}

/** A text ready to be matched: its tokens with the keys under which entries may find them. */
export interface Keyed {
  readonly parse: Parse;
  readonly keys: readonly TokenKeys[];
  /** Typed without any accent. */
  readonly bare: boolean;
  /** For each token, the index after the last token of its sentence. */
  readonly ends: readonly number[];
}

/** Finds all entries in a text, in one pass. */
export type Matcher<T> = (text: Keyed, expects: Expectation) => Match<T>[];

/** What an entry writes for a person's name, whoever it is. */
const SOMEONE = '@personne';

/** Prepares a text once for all matchers. `names`: where people are named. */
export const keyed = (
  parse: Parse,
  readings: Readings['readings'],
  names: readonly Span[] = [],
): Keyed => ({
  parse,
  keys: parse.tokens.map((token) => {
    const keys = tokenKeys(token, readings);
    const named = names.some(({ start, end }) => start <= token.start && token.end <= end);
    return named ? { ...keys, words: [...keys.words, SOMEONE] } : keys;
  }),
  bare: /\p{L}/u.test(parse.text) && !/\p{M}/u.test(parse.text.normalize('NFD')),
  ends: sentenceEnds(parse),
});

type Part = 'entry' | 'except' | 'near';

interface Found {
  readonly index: number;
  readonly part: Part;
  readonly tokens: readonly number[];
}

/**
 * Compiles entries into one trie over the words' keys. Cost of a match does not grow with the
 * number of entries. Longest match wins, across all entries that do not allow overlap.
 */
export function compile<T>(entries: readonly Entry<T>[], french: Readings): Matcher<T> {
  const root: Node = {};
  const targets: { index: number; part: Part }[] = [];
  const add = (patterns: readonly Pattern[], index: number, part: Part) => {
    for (const pattern of patterns) {
      const target = targets.push({ index, part }) - 1;
      for (const steps of patternSteps(pattern, entries[index]?.within, french)) {
        insert(root, steps, target);
      }
    }
  };
  entries.forEach((entry, index) => {
    add(entry.patterns, index, 'entry');
    add(entry.except, index, 'except');
    add(entry.near, index, 'near');
  });

  return (text, expects) => {
    const { parse } = text;
    const found = walk(root, text).flatMap(({ target, tokens }): Found[] => {
      const at = targets[target];
      return at ? [{ ...at, tokens }] : [];
    });
    const matches = found
      .filter((match) => match.part === 'entry')
      .flatMap((match): Match<T>[] => {
        const entry = entries[match.index];
        if (!entry || !holds(entry, { parse, expects, tokens: match.tokens })) return [];
        const own = found.filter((other) => other.index === match.index);
        if (own.some((other) => other.part === 'except' && covers(other, match))) return [];
        const near = entry.near.length === 0 ? match.tokens : nearest(match, own, text, entry);
        return near === null ? [] : [toMatch(entry, match.tokens, near, parse)];
      });
    return longest(matches);
  };
}

function patternSteps(pattern: Pattern, within: number | undefined, french: Readings): Step[][] {
  return pattern.variants.flatMap((phrases) => {
    const alone = phrases.length === 1 && phrases[0]?.length === 1;
    let rows: Step[][] = [[]];
    phrases.forEach((phrase, n) => {
      const gap: Step[] = n === 0 ? [] : [{ kind: 'gap', most: within ?? DEFAULT_GAP }];
      const steps = phraseSteps(phrase, pattern.exact, alone, french);
      rows = rows.flatMap((row) => steps.map((next) => [...row, ...gap, ...next]));
    });
    return rows;
  });
}

/** A phrase is analysed as the answers are, so that both meet in the same keys. */
function phraseSteps(phrase: Phrase, exact: boolean, alone: boolean, french: Readings): Step[][] {
  const text = phrase.map((word) => word.text).join(' ');
  const starts = new Map<number, Phrase[number]>();
  let start = 0;
  for (const word of phrase) {
    starts.set(start, word);
    start += [...word.text].length + 1;
  }
  let rows: Step[][] = [[]];
  for (const token of french.parseStrictly(text).tokens) {
    const word = starts.get(token.start);
    const choices: Step[] = exact
      ? [{ kind: 'exact', key: exactKey(token) }]
      : word?.stem
        ? [{ kind: 'stem', key: word.text }]
        : entryKeys(token, alone, french.readings).map((key) => ({
            kind: word?.pos ? 'tagged' : 'word',
            key: word?.pos ? `${key}/${word.pos}` : key,
          }));
    rows = rows.flatMap((row) => choices.map((step) => [...row, step]));
  }
  return rows;
}

/** A state reached: the tokens that led there, one of them at least by the reading it has here. */
interface Path {
  readonly tokens: readonly number[];
  readonly sure: boolean;
}

/** All ways through the trie from each token, within sentences. */
function walk(
  root: Node,
  { keys, bare, ends }: Keyed,
): { target: number; tokens: readonly number[] }[] {
  const found: { target: number; tokens: readonly number[] }[] = [];
  const step = (node: Node, index: number, path: Path): boolean => {
    const at = keys[index];
    if (!at) return false;
    const tokens = [...path.tokens, index];
    const next = advance(node, at, bare);
    for (const state of next) visit(state, index + 1, { tokens, sure: true });
    const loose = advanceLoosely(node, at).filter((state) => !next.includes(state));
    for (const state of loose) visit(state, index + 1, { tokens, sure: path.sure });
    return next.length > 0;
  };
  const visit = (node: Node, index: number, path: Path) => {
    if (path.sure)
      for (const target of node.ends ?? []) found.push({ target, tokens: path.tokens });
    const end = ends[path.tokens[0] ?? index] ?? 0;
    if (index >= end) return;
    step(node, index, path);
    for (const { most, next } of node.gaps ?? []) {
      for (let k = index; k <= index + most && k < end; k++) if (step(next, k, path)) break;
    }
  };
  for (let i = 0; i < keys.length; i++) visit(root, i, { tokens: [], sure: false });
  return found;
}

/** For each token, the index after the last token of its sentence. */
function sentenceEnds(parse: Parse): number[] {
  const ends: number[] = [];
  let first = 0;
  for (const sentence of parse.sentences) {
    let last = first;
    while (last < parse.tokens.length && (parse.tokens[last]?.start ?? 0) < sentence.end) last++;
    for (let i = first; i < last; i++) ends[i] = last;
    first = last;
  }
  for (let i = first; i < parse.tokens.length; i++) ends[i] = parse.tokens.length;
  return ends;
}

const covers = (outer: Found, inner: Found): boolean =>
  inner.tokens.some((token) => outer.tokens.includes(token));

/** The tokens of the match and of its nearest required neighbour; null where there is none. */
function nearest<T>(match: Found, own: Found[], { ends }: Keyed, entry: Entry<T>): number[] | null {
  const first = match.tokens[0] ?? 0;
  const last = match.tokens.at(-1) ?? 0;
  for (const other of own) {
    if (other.part !== 'near' || ends[other.tokens[0] ?? 0] !== ends[first]) continue;
    const before = first - (other.tokens.at(-1) ?? 0);
    const after = (other.tokens[0] ?? 0) - last;
    const distance = Math.max(before, after) - 1;
    if (distance >= 0 && distance <= (entry.within ?? DEFAULT_GAP)) {
      return [...match.tokens, ...other.tokens].sort((a, b) => a - b);
    }
  }
  return null;
}

function toMatch<T>(
  entry: Entry<T>,
  tokens: readonly number[],
  evidence: readonly number[],
  parse: Parse,
): Match<T> {
  const start = parse.tokens[evidence[0] ?? 0]?.start ?? 0;
  const end = parse.tokens[evidence.at(-1) ?? 0]?.end ?? 0;
  return { entry, tokens, start, end };
}

/** Longest match first; a token serves one match only, unless the entry allows overlap. */
function longest<T>(matches: readonly Match<T>[]): Match<T>[] {
  const taken = new Set<number>();
  const kept = [...matches]
    .sort(
      (a, b) =>
        b.tokens.length - a.tokens.length || a.start - b.start || b.end - b.start - a.end + a.start,
    )
    .filter((match) => {
      if (match.entry.overlap) return true;
      if (match.tokens.some((token) => taken.has(token))) return false;
      for (const token of match.tokens) taken.add(token);
      return true;
    });
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}
