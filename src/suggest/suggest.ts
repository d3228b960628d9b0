import { byWords, compile, type Entry } from '../lexicon/matcher.js';
import { readPattern } from '../lexicon/pattern.js';
import type { TaggedAnswer, Theme } from '../model/tags.js';
import { byCode } from '../names.js';
import { isCounted, peopleIn } from '../people.js';
import { lafon } from '../stats/lafon.js';
import type { Codebook } from '../tag/codebook.js';
import { type Candidate, candidatesIn } from './candidates.js';

/** An entry that a lexicon may lack. */
export interface Suggestion {
  readonly entry: string;
  /** The theme whose people say it more than chance would have; none where it is typical of none. */
  readonly theme?: Theme;
  /** Lafon’s specificity in that theme; 0 without one. */
  readonly score: number;
  /** People who say it. */
  readonly people: number;
  /** Answers without a theme that the entry would find. */
  readonly gained: readonly TaggedAnswer[];
  /** Answers with other themes, which the entry would give this one. */
  readonly widened: readonly TaggedAnswer[];
}

/** One person's word is no entry. */
const LEAST_PEOPLE = 2;

/** Fewer people make nothing typical. */
const LEAST_TYPICAL = 3;

/** A word of which more uses reveal a theme or judge already is known: « moyen » is no theme. */
const MOST_KNOWN = 0.5;

/** Under this specificity a word is « banal » (Lafon): one chance in 100. */
const LEAST_SCORE = 2;

/** What a lexicon may lack, each entry tried on all answers. */
export interface Suggestions {
  /** Said by several people in answers without a theme: most people first, then the surest. */
  readonly uncovered: readonly Suggestion[];
  /** Typical of a theme and not among its entries, with answers to gain: the most typical first. */
  readonly typical: readonly Suggestion[];
}

export function suggest(tagged: readonly TaggedAnswer[], codebook: Codebook): Suggestions {
  const isFound = (entry: string): boolean =>
    codebook.findThemes(codebook.key(codebook.french.parseStrictly(entry)), 'neutral').themes
      .length > 0;
  const candidates = candidatesIn(tagged, codebook.stopWords, LEAST_PEOPLE).filter(
    ({ known, entry }) => known <= MOST_KNOWN && !isFound(entry),
  );
  const told = tagged.filter(isCounted);
  const found = tried(candidates, told, codebook);
  const speakers = themeSpeakers(told, codebook.themes);
  const corpus = peopleIn(told).size;
  const all = candidates.map(({ entry }, index) =>
    suggestion(entry, found[index] ?? [], { speakers, corpus }),
  );
  const gains = new Map(all.map((one) => [one, peopleIn(one.gained).size]));
  const gain = (one: Suggestion): number => gains.get(one) ?? 0;
  return {
    uncovered: all
      .filter((one) => gain(one) >= LEAST_PEOPLE)
      .sort((a, b) => gain(b) - gain(a) || a.people - b.people || byEntry(a, b)),
    typical: all
      .filter((one) => one.theme && one.people >= LEAST_TYPICAL && gain(one) < LEAST_PEOPLE)
      .filter(({ gained, widened }) => gained.length + widened.length > 0)
      .sort((a, b) => b.score - a.score || byEntry(a, b)),
  };
}

const byEntry = (a: Suggestion, b: Suggestion): number => byCode(a.entry, b.entry);

/** The answers that each candidate finds as an entry. */
function tried(
  candidates: readonly Candidate[],
  tagged: readonly TaggedAnswer[],
  codebook: Codebook,
): TaggedAnswer[][] {
  const match = compile(
    candidates.flatMap(({ entry }, index): Entry<number>[] => {
      const pattern = readPattern(entry);
      return 'problem' in pattern ? [] : [byWords({ patterns: [pattern] }, index)];
    }),
    codebook.french,
  );
  const found: TaggedAnswer[][] = candidates.map(() => []);
  for (const one of tagged) {
    const matches = match(codebook.key(one.parse), 'neutral');
    for (const index of new Set(matches.map(({ entry }) => entry.meaning))) found[index]?.push(one);
  }
  return found;
}

type Speakers = readonly { readonly theme: Theme; readonly people: ReadonlySet<string> }[];

const themeSpeakers = (tagged: readonly TaggedAnswer[], themes: readonly Theme[]): Speakers =>
  themes.map((theme) => ({
    theme,
    people: peopleIn(tagged.filter(({ tags }) => tags.themes.some(({ id }) => id === theme.id))),
  }));

interface Corpus {
  readonly speakers: Speakers;
  /** People with an answer that counts. */
  readonly corpus: number;
}

function suggestion(
  entry: string,
  answers: readonly TaggedAnswer[],
  { speakers, corpus }: Corpus,
): Suggestion {
  const people = peopleIn(answers);
  const [best] = speakers
    .map(({ theme, people: own }) => {
      const inPart = [...people].filter((person) => own.has(person)).length;
      const counts = { corpus, part: own.size, frequency: people.size, inPart };
      return { theme, score: lafon(counts) };
    })
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score || byCode(a.theme.id, b.theme.id));
  const theme = best?.theme;
  return {
    entry,
    ...(theme && { theme }),
    score: best?.score ?? 0,
    people: people.size,
    gained: answers.filter(({ tags }) => tags.themes.length === 0),
    widened: answers.filter(
      ({ tags }) =>
        theme && tags.themes.length > 0 && !tags.themes.some(({ id }) => id === theme.id),
    ),
  };
}
