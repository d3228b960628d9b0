import { groupBy } from '../ground/group-by.js';
import type { Expectation } from '../model/tags.js';
import type { Span } from '../model/text.js';
import { type Condition, demands, isMet } from './conditions.js';
import { growingTrie } from './grow.js';
import type { Readings } from './keys.js';
import { DEFAULT_GAP, type Pattern } from './pattern.js';
import type { Keyed } from './text.js';
import { type KeysOf, looseKeys } from './vocabulary.js';
import type { LexiconLine } from './waiting.js';
import { walk } from './walk.js';

/** An entry ready to be compiled: its patterns, its conditions and what it means. */
export interface Entry<T> extends Condition {
  /** Expressions that mean the same. */
  readonly patterns: readonly Pattern[];
  /** Most words in a gap, or between an entry and what must stand near it. */
  readonly within?: number | undefined;
  /** Longer expressions in which the entry does not count. */
  readonly except: readonly Pattern[];
  /** One of these must stand in the same sentence, at most `within` words away. */
  readonly near: readonly Pattern[];
  /** May lie inside a longer match. */
  readonly overlap: boolean;
  /** Only entries of one contest take words from each other; all, where none is named. */
  readonly contest?: string;
  readonly meaning: T;
}

/** An entry by its words alone: nothing else must be so, and no other takes its words. */
export const byWords = <T>(
  { patterns, within }: Pick<Entry<unknown>, 'patterns' | 'within'>,
  meaning: T,
): Entry<T> => ({
  patterns,
  except: [],
  near: [],
  overlap: true,
  within,
  meaning,
});

/** A place where an entry stands. */
export interface Match<T> extends Span {
  readonly entry: Entry<T>;
  /** The expression of the entry that stands there, as written: for evidence. */
  readonly said: string;
  /** Indices of the tokens it covers, without the gaps. */
  readonly tokens: readonly number[];
}

/** Finds all entries in a text, in one pass. */
export type Matcher<T> = (text: Keyed, expects: Expectation) => Match<T>[];

type Part = 'entry' | 'except' | 'near';

/** A part of an entry, found. */
interface Found extends Target {
  /** Indices of the words it covers. */
  readonly words: readonly number[];
}

/** An entry found whose conditions hold. */
interface Candidate<T> {
  readonly entry: Entry<T>;
  readonly said: string;
  readonly words: readonly number[];
  /** Its words, with those of a required neighbour. */
  readonly evidence: readonly number[];
}

/** What ends at a node of the trie. */
interface Target {
  /** Index of the entry. */
  readonly index: number;
  readonly part: Part;
  /** The expression, as written. */
  readonly said: string;
}

/**
 * Compiles entries into one trie over the words' keys, as far as the texts it meets need them. Cost
 * of a match does not grow with the number of entries.
 *
 * @param keysOf kept by those who compile several lists, whose words are often the same.
 */
export function compile<T>(
  entries: readonly Entry<T>[],
  french: Readings,
  keysOf: KeysOf = looseKeys(french),
): Matcher<T> {
  const { lines, targets } = listTargets(entries);
  let trieFor: ReturnType<typeof growingTrie> | undefined;
  return (text, expects) => {
    // A list that no text is matched with is not read: `columns` asks those of questions alone.
    trieFor ??= growingTrie(lines, french, keysOf);
    const found = walk(trieFor(text), text).flatMap(({ target, words }): Found[] => {
      const at = targets[target];
      return at ? [{ ...at, words }] : [];
    });
    const around = surroundings(found, text);
    const candidates = found.flatMap((match): Candidate<T>[] => {
      const entry = entries[match.index];
      if (match.part !== 'entry' || !entry) return [];
      if (!isMet(entry, { text, expects, words: match.words })) return [];
      const own = (around.size > 0 && around.get(placeOf(match, text))) || [];
      if (own.some((other) => other.part === 'except' && covers(other, match))) return [];
      const evidence = entry.near.length === 0 ? match.words : nearest(match, own, text, entry);
      const { said, words } = match;
      return evidence === null ? [] : [{ entry, said, words, evidence }];
    });
    return longest(candidates)
      .map((candidate) => toMatch(candidate, text))
      .sort((a, b) => a.start - b.start || a.end - b.end);
  };
}

/** Exceptions and neighbours found, by entry and sentence: those of another sentence never count. */
const surroundings = (found: readonly Found[], text: Keyed): Map<string, Found[]> =>
  groupBy(
    found.filter(({ part }) => part !== 'entry'),
    (one) => placeOf(one, text),
  );

const placeOf = ({ index, words }: Found, { ends }: Keyed): string => `${index} ${ends[words[0]!]}`;

/** What to look for, in the order of the entries, and what each of these is. */
function listTargets(entries: readonly Entry<unknown>[]) {
  const targets: Target[] = [];
  const lines: LexiconLine[] = [];
  const add = (patterns: readonly Pattern[], index: number, part: Part) => {
    const within = entries[index]?.within ?? DEFAULT_GAP;
    for (const pattern of patterns) {
      const target = targets.push({ index, part, said: pattern.text }) - 1;
      lines.push({ target, pattern, within });
    }
  };
  entries.forEach((entry, index) => {
    add(entry.patterns, index, 'entry');
    add(entry.except, index, 'except');
    add(entry.near, index, 'near');
  });
  return { lines, targets };
}

const covers = (outer: Found, inner: Found): boolean =>
  inner.words.some((word) => outer.words.includes(word));

/** The words of the match and of its nearest required neighbour; null where there is none. */
function nearest<T>(match: Found, own: Found[], { ends }: Keyed, entry: Entry<T>): number[] | null {
  const first = match.words[0]!;
  const last = match.words.at(-1)!;
  for (const other of own) {
    if (other.part !== 'near' || ends[other.words[0]!] !== ends[first]) continue;
    const before = first - other.words.at(-1)!;
    const after = other.words[0]! - last;
    const distance = Math.max(before, after) - 1;
    if (distance >= 0 && distance <= (entry.within ?? DEFAULT_GAP)) {
      return [...match.words, ...other.words].sort((a, b) => a - b);
    }
  }
  return null;
}

function toMatch<T>({ entry, said, words, evidence }: Candidate<T>, text: Keyed): Match<T> {
  const tokens = [...new Set(words.map((word) => text.words[word]!.token))];
  const start = text.words[evidence[0]!]!.start;
  const end = text.words[evidence.at(-1)!]!.end;
  return { entry, said, tokens, start, end };
}

/** Words from the first to the last, those in gaps included. */
const reach = (words: readonly number[]): number => words.at(-1)! - words[0]!;

/**
 * A word serves one match of a contest only, unless the entry allows overlap: that of the entry with
 * most words found there. What a gap skips does not count, as it is an accident of the sentence. Between
 * equals a neighbour that was required counts for more, then the wider reach, then the first; over
 * the same words, the entry that asks more.
 */
function longest<T>(candidates: readonly Candidate<T>[]): Candidate<T>[] {
  const taken = new Set<string>();
  return [...candidates]
    .sort(
      (a, b) =>
        b.words.length - a.words.length ||
        b.evidence.length - a.evidence.length ||
        reach(b.evidence) - reach(a.evidence) ||
        a.words[0]! - b.words[0]! ||
        demands(b.entry) - demands(a.entry),
    )
    .filter(({ entry, words }) => {
      if (entry.overlap) return true;
      const claims = words.map((word) => `${entry.contest} ${word}`);
      if (claims.some((claim) => taken.has(claim))) return false;
      for (const claim of claims) taken.add(claim);
      return true;
    });
}
