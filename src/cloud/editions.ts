import { groupBy } from '../ground/group-by.js';
import type { Cloud } from '../model/cloud.js';
import type { TypicalWord } from '../model/comparison.js';
import type { TaggedAnswer } from '../model/tags.js';
import { alphabetical } from '../names/names.js';
import { isCounted, peopleIn } from '../people/people.js';
import type { WordCount } from '../words/counts.js';
import { wordOf } from '../words/tally.js';
import { withoutWithin } from '../words/within.js';
import { bySentiment, type Colouring } from './colouring.js';
import { byLot, shownTallies } from './counts.js';
import { layOut, SMALLEST, withLegend } from './layout.js';
import type { LayoutOptions } from './picture.js';

/** A word and what it is in each edition of which several people say it. */
interface SharedWord {
  readonly text: string;
  readonly byEdition: ReadonlyMap<string, WordCount>;
  /** Its largest share of an edition’s people, 0 to 1. */
  readonly share: number;
}

/** The words of several editions, counted alike in all. */
interface SharedWords {
  /** By falling share; of those alike, first what most editions say. */
  readonly words: readonly SharedWord[];
  /** People with at least one informative answer, by edition. */
  readonly speakers: ReadonlyMap<string, number>;
}

/** A word of one person alone tells of that person, not of an edition. */
const LEAST_PEOPLE = 2;
/** Steps of a share in the common layout, which counts in people. */
const FINE = 10_000;

/**
 * Counts each word in each edition, under one form for all: those that several people of one say. In an
 * edition of a few people, what one of them says alone has a large share, and would be drawn nowhere. The
 * words of an answer that tells a secret are left out, and insults; its writer counts among the speakers anyway.
 */
export function sharedWords(
  tagged: readonly TaggedAnswer[],
  stopWords: ReadonlySet<string>,
): SharedWords {
  const speakers = new Map(
    [...groupBy(tagged.filter(isCounted), ({ answer }) => answer.edition)].map(([edition, own]) => [
      edition,
      peopleIn(own).size,
    ]),
  );
  const words = withoutWithin(shownTallies(tagged, stopWords)).flatMap(
    ({ display, uses }): SharedWord[] => {
      const counted = [...groupBy(uses, (use) => use.tagged.answer.edition)].map(
        ([edition, own]) => [edition, wordOf({ display, uses: own })] as const,
      );
      const byEdition = new Map(counted.filter(([, { people }]) => people >= LEAST_PEOPLE));
      const shares = [...byEdition].map(([edition, { people }]) => people / speakers.get(edition)!);
      return shares.length === 0 ? [] : [{ text: display, byEdition, share: Math.max(...shares) }];
    },
  );
  return {
    words: words.sort(
      (a, b) => b.share - a.share || b.byEdition.size - a.byEdition.size || byLot(a.text, b.text),
    ),
    speakers,
  };
}

/**
 * The edition that a word or an expression is typical of: that of which the comparison of editions found
 * it more said than chance would have, its article apart. An expression takes nothing from a word that it
 * holds: « café IA » may be rarer where « IA » is more said.
 */
export function typicalOf(found: readonly TypicalWord[]): (text: string) => string | undefined {
  const editions = new Map(found.map(({ word, edition }) => [word.toLowerCase(), edition]));
  return (text) => {
    const said = text.toLowerCase();
    return editions.get(said) ?? editions.get(said.replace(/^[ld]['’]/u, ''));
  };
}

/**
 * One cloud an edition, in which a word stands at the same place in all. Sizes follow the share of the
 * edition's people who say the word, on one scale, so that clouds of small and large editions compare.
 */
export function layOutEditions(
  { words, speakers }: SharedWords,
  editions: readonly string[],
  options: LayoutOptions,
  colouring: Colouring = bySentiment,
): { edition: string; cloud: Cloud }[] {
  const most = Math.max(...words.map(({ share }) => share));
  const common = layOut(
    words.map(({ text, share }) => ({ text, people: FINE * (share / most) })),
    options,
  );
  const largest = Math.max(...common.words.map(({ size }) => size));
  const panels = editions.map((edition) => {
    const own = words.flatMap(({ byEdition }, at) => {
      const word = byEdition.get(edition);
      const place = common.words[at]!;
      if (word === undefined) return [];
      const weight = word.people / speakers.get(edition)! / most;
      const size = Math.round(largest * Math.sqrt(weight));
      return {
        ...place,
        people: word.people,
        weight: Number(weight.toFixed(4)),
        size: Math.min(place.size, Math.max(SMALLEST, size)),
        color: colouring.colourOf(word),
        ...(word.sentiment && { sentiment: word.sentiment }),
      };
    });
    own.sort((a, b) => b.people - a.people || alphabetical(a.text, b.text));
    return { edition, cloud: { ...common, words: own } };
  });
  const shown = panels.flatMap(({ cloud }) => cloud.words);
  return panels.map(({ edition, cloud }) => ({
    edition,
    cloud: withLegend(cloud, colouring, shown),
  }));
}
