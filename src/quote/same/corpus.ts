import PorterStemmerFr from 'natural/lib/natural/stemmers/porter_stemmer_fr.js';
import bm25Vectorizer from 'wink-nlp/utilities/bm25-vectorizer.js';
import { formText } from '../../french/runs.js';
import { countEach, groupByEach, keptIn } from '../../ground/group-by.js';
import { once } from '../../ground/once.js';
import { meet, runsIn } from '../../ground/spans.js';
import type { SentimentEvidence, TaggedAnswer } from '../../model/tags.js';
import type { Token } from '../../model/text.js';
import { stripAccents } from '../../names/accents.js';
import { peopleIn, personKey } from '../../people/people.js';
import { sumOf } from '../../stats/sum.js';
import { isContent } from '../../words/mention.js';
import { EMPTY_LEMMAS } from '../cut/vocabulary.js';
import { type Aim, aimOf } from './aim.js';
import { type Claim, claimOf } from './claim.js';
import { type Namesakes, namesakesIn } from './things.js';

/** Weights of a text's keys. */
export type Bag = Readonly<Record<string, number>>;

/** What some words of a respondent say, for telling who says the same. */
export interface Speech {
  readonly respondent: string;
  /** Those that are nobody’s name. */
  readonly tokens: readonly Token[];
  /** Praise above zero, blame below. */
  readonly stance: number;
  /** What its own words judge, those that weigh; zero where none does. */
  readonly felt: number;
  readonly claim: Claim;
  /** What its question asks for. */
  readonly aim: Aim;
}

/** A sentence of the corpus. */
export interface Unit extends Speech {
  readonly tagged: TaggedAnswer;
  /** Index of the sentence in its answer. */
  readonly sentence: number;
  readonly themes: ReadonlySet<string>;
  readonly lemmas: readonly string[];
  readonly bag: Bag;
  /** `wordingOf` it. */
  readonly wording: string;
}

/** What all the answers say, for measuring how rare or how shared a wording is. */
export interface Corpus {
  readonly respondents: number;
  /** Respondents who use a lemma. */
  readonly usersOf: (lemma: string) => number;
  /** Respondents who speak of a theme. */
  readonly speakersOf: (theme: string) => number;
  /** Lemmas of what a text speaks of, each once: « master class » is one where somebody writes « masterclass ». */
  readonly lemmasOf: (tokens: readonly Token[]) => readonly string[];
  /** One object a wording. */
  readonly bagOf: (claim: Claim) => Bag;
  /** Sentences that share lemmas with a text, and how many of them; `lemmas` each once. */
  readonly near: (lemmas: readonly string[]) => Iterable<readonly [Unit, number]>;
  /** Sentences that name a thing which a text names too. */
  readonly namesakes: Namesakes;
}

/** The words of a text as they are meant, without case, accents and punctuation: « pr » is « pour ». */
export const wordingOf = (tokens: readonly Token[]): string =>
  stripAccents(formText(tokens.filter(({ pos }) => pos !== 'PUNCT')));

/** Those of a whole answer that are nobody’s name. */
export const wholeWording = (tagged: TaggedAnswer): string =>
  wordingOf(withoutNames(tagged.parse.tokens, tagged));

/** Lemmas that carry meaning, each once. */
export const lemmasOf = (tokens: readonly Token[]): string[] => [
  ...new Set(tokens.filter(isTelling).map(({ lemma }) => lemma.toLowerCase())),
];

/** Lemmas with each two in a row that are one of some words as that word. */
function joined(lemmas: readonly string[], words: ReadonlySet<string>): string[] {
  const found = lemmas.map((lemma, at) => `${lemma}${lemmas[at + 1] ?? ' '}`);
  return found.flatMap((both, at) => {
    if (words.has(both)) return both;
    return at > 0 && words.has(found[at - 1]!) ? [] : lemmas[at]!;
  });
}

/** Whether a token carries a meaning by which wordings are compared. */
export const isTelling = (token: Token): boolean =>
  isContent(token) && !EMPTY_LEMMAS.has(token.lemma);

/**
 * Keys by which wordings are compared, two a word: its lemma and its family (the stem of natural's
 * Porter stemmer), so that « rencontrer » is half of « rencontre ». What lacks is not what is there.
 */
const keysOf = ({ tokens, amounts }: Claim): string[] =>
  tokens.flatMap((token, at) => {
    if (!isTelling(token)) return [];
    const mood = amounts[at] === 'lack' ? '¬' : '';
    const plain = token.lemma.toLowerCase();
    return [`${mood}${plain}`, `${mood}${PorterStemmerFr.stem(plain)}-`];
  });

/**
 * Indexes the sentences of informative answers. Weights are BM25's (Robertson & Zaragoza 2009, by
 * wink-nlp) on our own lemmas. `tagged` must be in an order that does not depend on the input's.
 */
export function indexCorpus(tagged: readonly TaggedAnswer[]): Corpus {
  const vectorizer = bm25Vectorizer({ k: 1, k1: 1.2, b: 0.5, norm: 'none' });
  const raw = tagged.flatMap(sentencesOf);
  for (const { claim } of raw) vectorizer.learn(keysOf(claim));
  const bags = new Map<string, Bag>();
  const bagOf = (claim: Claim): Bag => {
    const keys = keysOf(claim);
    return keptIn(bags, keys.join(' '), () => (raw.length === 0 ? {} : vectorizer.bowOf(keys)));
  };
  const words = new Set(raw.flatMap(({ lemmas }) => lemmas));
  const lemmasIn = (tokens: readonly Token[]): string[] => joined(lemmasOf(tokens), words);
  const units = raw.map(
    (unit): Unit => ({
      ...unit,
      lemmas: lemmasIn(unit.claim.tokens),
      bag: bagOf(unit.claim),
    }),
  );
  const postings = groupByEach(units, ({ lemmas }) => lemmas);
  const users = respondentsBy(raw, ({ lemmas }) => lemmas);
  const speakers = respondentsBy(units, ({ themes }) => themes);
  const near = (lemmas: readonly string[]): Map<Unit, number> =>
    countEach(lemmas.flatMap((lemma) => postings.get(lemma) ?? []));
  return {
    respondents: peopleIn(tagged).size,
    speakersOf: (theme) => speakers.get(theme) ?? 0,
    usersOf: (lemma) => users.get(lemma) ?? 0,
    lemmasOf: lemmasIn,
    bagOf,
    near,
    namesakes: namesakesIn(units, { near, lemmasOf: lemmasIn }),
  };
}

/** What some tokens of an answer say, by its evidence in them. */
export function speechOf(
  all: readonly Token[],
  tagged: TaggedAnswer,
  judged: readonly SentimentEvidence[],
): Speech {
  const { label } = tagged.tags.sentiment;
  const tokens = withoutNames(all, tagged);
  const judgement = sumOf(judged, ({ value }) => value);
  return {
    respondent: personKey(tagged.answer),
    tokens,
    // As its answer does, by its own judgements in a mixed one.
    stance: label === 'positive' ? 1 : label === 'negative' ? -1 : judgement,
    felt: feltIn(judged, tokens),
    claim: claimOf(tokens),
    aim: aimOf(tagged),
  };
}

/** Least value of what judges by itself: those learned weigh less, and « du bruit » may be told with joy. */
const JUDGES = { noun: 0.8, other: 0.5 } as const;

/** What the words of a text that judge say together. */
function feltIn(judged: readonly SentimentEvidence[], tokens: readonly Token[]): number {
  const nouns = new Map(tokens.map(({ pos, start, end }) => [`${start}-${end}`, pos === 'NOUN']));
  return sumOf(
    judged.filter(({ start, end, value }) => {
      const least = nouns.get(`${start}-${end}`) ? JUDGES.noun : JUDGES.other;
      return Math.abs(value) >= least;
    }),
    ({ value }) => value,
  );
}

/** The tokens that are nobody’s name: who names the same person does not say the same of them. */
const withoutNames = (tokens: readonly Token[], { tags }: TaggedAnswer): readonly Token[] => {
  const names = tags.personal.filter(({ kind }) => kind === 'name');
  if (names.length === 0) return tokens;
  return tokens.filter((token) => !names.some((name) => meet(name, token)));
};

type Sentence = Omit<Unit, 'bag'>;

function sentencesOf(tagged: TaggedAnswer): Sentence[] {
  const { parse } = tagged;
  const runs = runsIn(parse.sentences, parse.tokens);
  return parse.sentences.flatMap((span, sentence) => {
    const { first, end } = runs[sentence]!;
    const inside = ({ start }: { start: number }): boolean =>
      span.start <= start && start < span.end;
    const themes = tagged.tags.themes.filter(({ evidence }) => evidence.some(inside));
    const judged = tagged.tags.sentiment.evidence.filter(inside);
    const speech = speechOf(parse.tokens.slice(first, end), tagged, judged);
    const lemmas = lemmasOf(speech.tokens);
    const unit: Sentence = {
      ...{ ...speech, tagged, sentence, lemmas },
      wording: wordingOf(speech.tokens),
      themes: new Set(themes.map(({ id }) => id)),
    };
    return lemmas.length > 0 ? [unit] : [];
  });
}

/** Counts respondents by what their sentences hold. */
const respondentsBy = (
  units: readonly Sentence[],
  held: (unit: Sentence) => Iterable<string>,
): Map<string, number> =>
  new Map(
    [...groupByEach(units, held)].map(([key, own]) => [
      key,
      new Set(own.map(({ respondent }) => respondent)).size,
    ]),
  );

/** Cosine of two bags, 0 to 1, to six decimals; most share no key. */
export function cosine(a: Bag, b: Bag): number {
  let shared = 0;
  for (const key in a) shared += a[key]! * (b[key] ?? 0);
  return shared === 0 ? 0 : Number((shared / (lengthOf(a) * lengthOf(b))).toFixed(6));
}

/** Of a bag, found once: each is compared with many. */
const lengthOf = once((bag: Bag): number =>
  Math.sqrt(sumOf(Object.values(bag), (weight) => weight * weight)),
);
