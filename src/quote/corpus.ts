import bm25Vectorizer from 'wink-nlp/utilities/bm25-vectorizer.js';
import similarity from 'wink-nlp/utilities/similarity.js';
import type { CodedAnswer, Token } from '../model.js';
import { EMPTY_LEMMAS } from './vocabulary.js';

/** Weights of a text's lemmas. */
export type Bag = Readonly<Record<string, number>>;

/** What all the answers say, for measuring how rare or how shared a wording is. */
export interface Corpus {
  readonly respondents: number;
  /** Respondents who use a lemma. */
  readonly usersOf: (lemma: string) => number;
  /** Respondents who speak of a theme. */
  readonly speakersOf: (theme: string) => number;
  readonly bagOf: (lemmas: readonly string[]) => Bag;
  /** Respondents (keys) who say the same in one of their sentences; the asker not included. */
  readonly sayersOf: (said: Said) => ReadonlySet<string>;
}

/** What is compared with the corpus. */
export interface Said {
  readonly respondent: string;
  readonly lemmas: readonly string[];
  readonly themes: readonly string[];
}

interface Unit {
  readonly respondent: string;
  readonly themes: ReadonlySet<string>;
  readonly lemmas: readonly string[];
  readonly bag: Bag;
}

/** Cosine of BM25 weights from which two sentences say the same, with and without a shared theme. */
const SAME = { sameTheme: 0.4, otherwise: 0.6 } as const;
/** Sentences looked at for one quote: those that share its rarest lemmas come first. */
const MOST_UNITS = 400;

export const respondentOf = ({ answer }: CodedAnswer): string =>
  `${answer.edition}\u0000${answer.id}`;

/** Lemmas that carry meaning, each once. */
export const lemmasOf = (tokens: readonly Token[]): string[] => [
  ...new Set(tokens.filter(isContent).map(({ lemma }) => lemma.toLowerCase())),
];

export const isContent = ({ pos, lemma }: Token): boolean =>
  /^(?:NOUN|VERB|ADJ|PROPN)$/u.test(pos) && !EMPTY_LEMMAS.has(lemma) && /\p{L}{2}/u.test(lemma);

/**
 * Indexes the sentences of informative answers. Weights are BM25's (Robertson & Zaragoza 2009, by
 * wink-nlp) on our own lemmas. `coded` must be in an order that does not depend on the input's.
 */
export function indexCorpus(coded: readonly CodedAnswer[]): Corpus {
  const vectorizer = bm25Vectorizer({ k: 1, k1: 1.2, b: 0.5, norm: 'none' });
  const raw = coded.flatMap(unitsOf);
  for (const { lemmas } of raw) vectorizer.learn([...lemmas]);
  const bagOf = (lemmas: readonly string[]): Bag =>
    raw.length === 0 ? {} : vectorizer.bowOf([...lemmas]);
  const units = raw.map((unit): Unit => ({ ...unit, bag: bagOf(unit.lemmas) }));
  const postings = postingsOf(units);
  const users = respondentsBy(units, ({ lemmas }) => lemmas);
  const speakers = respondentsBy(units, ({ themes }) => themes);
  return {
    respondents: new Set(coded.map(respondentOf)).size,
    speakersOf: (theme) => speakers.get(theme) ?? 0,
    usersOf: (lemma) => users.get(lemma) ?? 0,
    bagOf,
    sayersOf: (said) => sayersOf(said, { units, postings, bagOf }),
  };
}

function unitsOf(coded: CodedAnswer): Omit<Unit, 'bag'>[] {
  const respondent = respondentOf(coded);
  let first = 0;
  return coded.parse.sentences.flatMap((sentence) => {
    const tokens: Token[] = [];
    for (; (coded.parse.tokens[first]?.start ?? Infinity) < sentence.end; first++) {
      tokens.push(coded.parse.tokens[first] as Token);
    }
    const lemmas = lemmasOf(tokens);
    const themes = coded.tags.themes.filter(({ evidence }) =>
      evidence.some(({ start }) => sentence.start <= start && start < sentence.end),
    );
    return lemmas.length > 0
      ? [{ respondent, lemmas, themes: new Set(themes.map(({ id }) => id)) }]
      : [];
  });
}

function postingsOf(units: readonly Unit[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  units.forEach(({ lemmas }, index) => {
    for (const lemma of lemmas) {
      const list = postings.get(lemma);
      if (list) list.push(index);
      else postings.set(lemma, [index]);
    }
  });
  return postings;
}

/** Counts respondents by what their sentences hold. */
function respondentsBy(
  units: readonly Unit[],
  held: (unit: Unit) => Iterable<string>,
): Map<string, number> {
  const people = new Map<string, Set<string>>();
  for (const unit of units) {
    for (const key of held(unit)) {
      const set = people.get(key);
      if (set) set.add(unit.respondent);
      else people.set(key, new Set([unit.respondent]));
    }
  }
  return new Map([...people].map(([key, set]) => [key, set.size]));
}

interface Index {
  readonly units: readonly Unit[];
  readonly postings: ReadonlyMap<string, readonly number[]>;
  readonly bagOf: (lemmas: readonly string[]) => Bag;
}

function sayersOf(
  { respondent, lemmas, themes }: Said,
  { units, postings, bagOf }: Index,
): Set<string> {
  const own = bagOf(lemmas);
  const sayers = new Set<string>();
  for (const index of near(lemmas, postings)) {
    const unit = units[index];
    if (!unit || unit.respondent === respondent || sayers.has(unit.respondent)) continue;
    const shared = themes.some((theme) => unit.themes.has(theme));
    if (cosine(own, unit.bag) >= (shared ? SAME.sameTheme : SAME.otherwise))
      sayers.add(unit.respondent);
  }
  return sayers;
}

/** Units that share a lemma, by the rarest lemmas first, up to a bound. */
function near(lemmas: readonly string[], postings: Index['postings']): Set<number> {
  const lists = lemmas.map((lemma) => postings.get(lemma) ?? []);
  const found = new Set<number>();
  for (const list of lists.sort((a, b) => a.length - b.length)) {
    for (const index of list) {
      if (found.size >= MOST_UNITS) return found;
      found.add(index);
    }
  }
  return found;
}

/** Cosine of two bags, 0 to 1 (wink-nlp); two empty bags have nothing in common. */
export const cosine = (a: Bag, b: Bag): number =>
  Object.keys(a).length === 0 || Object.keys(b).length === 0 ? 0 : similarity.bow.cosine(a, b);
