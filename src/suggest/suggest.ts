import { byWords, compile, type Entry } from '../lexicon/matcher.js';
import { readPattern } from '../lexicon/pattern.js';
import type { TaggedAnswer, Theme } from '../model/tags.js';
import { byCode } from '../names/names.js';
import { isCounted, peopleIn } from '../people/people.js';
import { lafon } from '../stats/lafon.js';
import type { Codebook } from '../tag/codebook.js';
import { speaksOf } from '../tag/coverage.js';
import { isContent } from '../words/mention.js';
import { candidatesIn, type EntryCandidate } from './candidates.js';
import { likelyThemes } from './likely-themes.js';

/** An entry that a lexicon may lack. */
export interface SuggestedEntry {
  readonly entry: string;
  /** Whether it holds a noun. */
  readonly names: boolean;
  /** People who say it on its own, not within a longer expression, in an answer without a theme. */
  readonly meant: number;
  /** The theme in whose answers most people say it, more than chance would have; none where it is typical of none. */
  readonly theme?: Theme;
  /** Where it is typical of none: the one that most answers speak of where it gains some. */
  readonly likely?: Theme;
  /** Lafon’s specificity in that theme; 0 without one. */
  readonly score: number;
  /** People who say it. */
  readonly people: number;
  /** Answers without a theme that the entry would find. */
  readonly gained: readonly TaggedAnswer[];
  /** Answers with other themes, which the entry would give this one. */
  readonly widened: readonly TaggedAnswer[];
}

/** One person's word may be no entry: it is suggested apart. */
const LEAST_PEOPLE = 2;

/** Fewer people make nothing typical. */
const LEAST_TYPICAL = 3;

/** A word of which more uses reveal a theme or judge already is known: « moyen » is no theme. */
const MOST_KNOWN = 0.5;

/** Under this specificity a word is « banal » (Lafon): one chance in 100. */
const LEAST_SCORE = 2;

/** Of those who say a word typical of a theme, this share say it in an answer of that theme: « ateliers » is said with any. */
const LEAST_OF_THEME = 2 / 3;

/** What a lexicon may lack, each entry tried on all answers. */
interface Suggestions {
  /** Said by several people, in answers without a theme too: those that gain most people first, then the surest. */
  readonly uncovered: readonly SuggestedEntry[];
  /** Typical of a theme and not among its entries, with answers to gain: the most typical first. */
  readonly typical: readonly SuggestedEntry[];
  /** Named by one person, in an answer without a theme: first where that answer says the least else. */
  readonly single: readonly SuggestedEntry[];
}

export function suggest(tagged: readonly TaggedAnswer[], codebook: Codebook): Suggestions {
  const isFound = (entry: string): boolean => {
    const parse = codebook.french.parseStrictly(entry);
    const { themes, idioms } = codebook.findThemes(codebook.key(parse), 'neutral');
    return themes.length + idioms.length > 0;
  };
  const candidates = candidatesIn(tagged, codebook.stopWords, 1).filter(
    ({ known, entry }) => known <= MOST_KNOWN && !isFound(entry),
  );
  const isShared = ({ answers }: EntryCandidate): boolean => peopleIn(answers).size >= LEAST_PEOPLE;
  const told = tagged.filter(isCounted);
  const corpus = {
    speakers: themeSpeakers(told, codebook.themes),
    corpus: peopleIn(told).size,
    likely: likelyThemes(told, codebook.themes),
  };
  const suggested = (some: readonly EntryCandidate[]): SuggestedEntry[] =>
    asNouns(some, told, codebook).map((one) => suggestion(one, corpus));
  const all = [
    ...suggested(candidates.filter(isShared)),
    ...suggested(onePerEntry(candidates.filter((one) => !isShared(one)).flatMap(named))),
  ];
  const gains = new Map(all.map((one) => [one, peopleIn(one.gained).size]));
  const gain = (one: SuggestedEntry): number => gains.get(one) ?? 0;
  const isTypical = (one: SuggestedEntry): boolean =>
    one.theme !== undefined && one.people >= LEAST_TYPICAL && gain(one) < LEAST_PEOPLE;
  const gaining = all.filter((one) => gain(one) > 0 && !isTypical(one));
  return {
    uncovered: gaining
      .filter(({ people }) => people >= LEAST_PEOPLE)
      .filter((one) => gain(one) >= LEAST_PEOPLE || one.names)
      .sort(
        (a, b) =>
          b.meant - a.meant || a.people - b.people || restOf(a) - restOf(b) || byEntry(a, b),
      ),
    typical: all
      .filter(isTypical)
      .filter(({ gained, widened }) => gained.length + widened.length > 0)
      .sort((a, b) => b.score - a.score || byEntry(a, b)),
    single: gaining
      .filter(({ people }) => people < LEAST_PEOPLE)
      .sort((a, b) => restOf(a) - restOf(b) || byEntry(a, b)),
  };
}

/** What one person names in an answer without a theme, as precisely as it is said there. */
const named = (one: EntryCandidate): EntryCandidate[] =>
  one.names && one.answers.some(isBare) ? [{ ...one, entry: one.phrase ?? one.entry }] : [];

/** The last candidate of each entry: `machine` and `café`, both named « machine à café », are one. */
const onePerEntry = (candidates: readonly EntryCandidate[]): EntryCandidate[] => [
  ...new Map(candidates.map((one) => [one.entry, one])).values(),
];

/** Whether an answer has no theme. */
const isBare = ({ tags }: TaggedAnswer): boolean => tags.themes.length === 0;

/** How many words that say something stand in the shortest answer that it gains: « le karaoké » speaks of karaoke. */
const restOf = ({ gained }: SuggestedEntry): number =>
  Math.min(...gained.map(({ parse }) => parse.tokens.filter(isContent).length));

const byEntry = (a: SuggestedEntry, b: SuggestedEntry): number => byCode(a.entry, b.entry);

/** A candidate with the answers that it finds as an entry. */
interface Tried extends EntryCandidate {
  readonly found: readonly TaggedAnswer[];
}

/** Finding more than this many times what a noun alone finds, an entry finds another word: « l’été » and « a été ». */
const MOST_OTHERS = 1.5;

/** Candidates tried as entries; those of one noun, as a noun only where the word is another one too. */
function asNouns(
  candidates: readonly EntryCandidate[],
  told: readonly TaggedAnswer[],
  codebook: Codebook,
): Tried[] {
  const nouns = candidates.map(({ entry, names }) =>
    names && !/[^\p{L}]/u.test(entry) ? `${entry}/NOUN` : entry,
  );
  const words = candidates.map(({ entry }) => entry);
  const [asWords, asNoun] = [words, nouns].map((entries) => tried(entries, told, codebook));
  return candidates.map((one, at) => {
    const [plain, noun] = [asWords![at]!, asNoun![at]!];
    const isOther = peopleIn(plain).size > MOST_OTHERS * peopleIn(noun).size;
    return isOther && noun.length > 0
      ? { ...one, entry: nouns[at]!, found: noun }
      : { ...one, found: plain };
  });
}

/** The answers that each entry finds. */
function tried(
  entries: readonly string[],
  tagged: readonly TaggedAnswer[],
  codebook: Codebook,
): TaggedAnswer[][] {
  const match = compile(
    entries.flatMap((entry, index): Entry<number>[] => {
      const pattern = readPattern(entry);
      return 'problem' in pattern ? [] : [byWords({ patterns: [pattern] }, index)];
    }),
    codebook.french,
  );
  const found: TaggedAnswer[][] = entries.map(() => []);
  for (const one of tagged) {
    const matches = match(codebook.key(one.parse), 'neutral');
    for (const index of new Set(matches.map(({ entry }) => entry.meaning))) found[index]?.push(one);
  }
  return found;
}

type Speakers = readonly { readonly theme: Theme; readonly people: number }[];

/** How many people speak of each theme. */
const themeSpeakers = (tagged: readonly TaggedAnswer[], themes: readonly Theme[]): Speakers =>
  themes.map((theme) => ({
    theme,
    people: peopleIn(tagged.filter((one) => speaksOf(one, theme))).size,
  }));

interface Corpus {
  readonly speakers: Speakers;
  /** People with an answer that counts. */
  readonly corpus: number;
  /** Of each question that has one. */
  readonly likely: ReadonlyMap<string, Theme>;
}

function suggestion(
  { entry, names, answers, found }: Tried,
  { speakers, corpus, likely }: Corpus,
): SuggestedEntry {
  const people = peopleIn(found);
  const [best] = speakers
    .map(({ theme, people: part }) => {
      const inPart = peopleIn(found.filter((one) => speaksOf(one, theme))).size;
      const counts = { corpus, part, frequency: people.size, inPart };
      return { theme, score: lafon(counts), share: inPart / people.size };
    })
    .filter(({ score, share }) => score >= LEAST_SCORE && share >= LEAST_OF_THEME)
    .sort((a, b) => b.score - a.score || byCode(a.theme.id, b.theme.id));
  const theme = best?.theme;
  const gained = found.filter(isBare);
  const guesses = new Set(gained.map(({ answer }) => likely.get(answer.question)));
  const [guess] = guesses.size === 1 ? guesses : [];
  return {
    entry,
    names,
    meant: peopleIn(answers.filter(isBare)).size,
    ...(theme ? { theme } : guess && { likely: guess }),
    score: best?.score ?? 0,
    people: people.size,
    gained,
    widened: found.filter((one) => theme && !isBare(one) && !speaksOf(one, theme)),
  };
}
