import { once } from '../ground/once.js';
import type { Readings } from '../lexicon/keys.js';
import { compile, type Entry, type Matcher } from '../lexicon/matcher.js';
import type { LexiconDocument } from '../lexicon/schema.js';
import { type KeysOf, looseKeys } from '../lexicon/vocabulary.js';

/** The entries that lexicons of a kind hold. */
type EntriesOf<D, T> = (documents: readonly D[]) => readonly Entry<T>[];

/** A matcher, and what it was made of. */
interface Made {
  readonly documents: readonly LexiconDocument[];
  readonly entriesOf: EntriesOf<never, unknown>;
  readonly match: Matcher<unknown>;
}

/** What is kept for an engine; what lexicons say, by the first of them. Either goes away with its key. */
interface Kept {
  readonly keysOf: KeysOf;
  readonly made: WeakMap<LexiconDocument, Made[]>;
}

const kept = once(
  (french: Readings): Kept => ({
    keysOf: looseKeys(french),
    made: new WeakMap(),
  }),
);

/**
 * Compiles the entries of lexicons. The same lexicons are compiled once for an engine: codebooks that
 * differ by another lexicon, or by their weights, share what they have in common.
 */
export function matcherOf<D extends LexiconDocument, T>(
  documents: readonly D[],
  entriesOf: EntriesOf<D, T>,
  french: Readings,
): Matcher<T> {
  const { keysOf, made } = kept(french);
  const [first] = documents;
  const before = (first && made.get(first)) ?? [];
  const known = before.find((one) => one.entriesOf === entriesOf && same(one.documents, documents));
  if (known) return known.match as Matcher<T>;
  const match = compile(entriesOf(documents), french, keysOf);
  if (first) made.set(first, [...before, { documents, entriesOf, match }]);
  return match;
}

const same = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((one, at) => one === others[at]);
