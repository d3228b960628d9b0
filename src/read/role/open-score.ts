import { foldName } from '../../names/names.js';
import { sumOf } from '../../stats/sum.js';
import { isNothing, numberOfWords } from '../values.js';
import type { Facts } from './facts.js';
import { asksForSeveral, asksForWords, asksOpenly } from './headings.js';

interface Weighed {
  readonly header: string;
  readonly facts: Facts;
  readonly distinct: number;
  /** Times that a value is given, on average. */
  readonly repeats: number;
  /** Different pieces between separators. */
  readonly pieces: number;
}

interface Clue {
  readonly points: (weighed: Weighed) => number;
  readonly why: string;
}

/**
 * Clues that a column holds free text, or a closed list (points below 0); free text from 2 points.
 * Weights set by hand on invented exports: no real one was measured.
 */
const CLUES: readonly Clue[] = [
  { why: 'long answers', points: ({ facts }) => Math.min(2, facts.words / 4) + 2 * facts.long },
  {
    why: 'all answers different; the fewer there are, the less it says',
    points: ({ facts, distinct }) =>
      1.5 * (distinct / facts.filled) * Math.min(1, facts.filled / 8),
  },
  {
    why: 'the heading asks for words',
    points: ({ header }) => [0, 1.2, 2.2][asksForWords(header)]!,
  },
  { why: 'sentences', points: ({ facts }) => (facts.sentences ? 0.6 : 0) },
  { why: 'some say that there is nothing', points: ({ facts }) => (facts.nothing ? 0.8 : 0) },
  {
    why: 'much repeated',
    points: ({ facts, repeats }) => (repeats > 4 && !facts.typed ? -1.2 : 0),
  },
  {
    why: 'a short list',
    points: ({ facts, distinct, repeats }) =>
      distinct <= 7 && repeats >= 2.5 && facts.filled >= 12 ? -2 : 0,
  },
  {
    why: 'a short list of pieces',
    points: ({ header, facts, repeats, pieces }) =>
      pieces <= 12 &&
      facts.words < 6 &&
      facts.filled > 15 &&
      !facts.typed &&
      (repeats >= 2 || asksForWords(header) < 2)
        ? -1.5
        : 0,
  },
  {
    why: 'some repeated in so many words, and nobody asked for words',
    points: ({ header, facts, distinct, repeats }) =>
      distinct <= 12 &&
      repeats >= 1.5 &&
      !facts.typed &&
      !facts.nothing &&
      !facts.sentences &&
      asksForWords(header) === 0
        ? -2
        : 0,
  },
];

/** Words, on average, that nobody types twice alike, and how often each value must be given. */
const [SENTENCE, ALIKE] = [6, 4];

/** « Tout à fait : l’organisation était irréprochable du début à la fin » is ticked, however long. */
const areTickedSentences = ({ words, counts, filled }: Facts): boolean =>
  words >= SENTENCE && filled / counts.size >= ALIKE && [...counts.values()].every((n) => n > 1);

/** In a small file: so many words on average, what so many people say alike, and the share of all who say what others say. */
const [PHRASE, THREE, SHARED] = [4, 3, 0.75];

/**
 * « J’aime toujours enseigner », by most of nine people: nobody asked for words, and phrases that nearly all share are
 * ticked. Copies of each questionnaire make two of each.
 */
function areSharedPhrases(
  header: string,
  { counts, filled, words, typed, nothing }: Facts,
): boolean {
  const asks = asksOpenly(header) && !asksForSeveral(header);
  return (
    words >= PHRASE &&
    !typed &&
    !nothing &&
    !asks &&
    2 * counts.size <= filled &&
    [...counts.values()].some((n) => n >= THREE) &&
    filled - [...counts.values()].filter((n) => n === 1).length >= SHARED * filled
  );
}

/** Of so many answers, so few options, each given by so many people and by this share of all, hold this share of what is said. */
const LIST = { answers: 30, options: 6, people: 3, each: 0.05, all: 2 / 3 };
/** Words of an option, on average: some people do type the same word. */
const OPTION = 2;

/** A list whose « Autre » was typed in its own cells (Google and Microsoft Forms): most people ticked a few options. */
function areTickedBesideOthers({ counts, filled }: Facts): boolean {
  const options = [...counts].filter(([, n]) => n >= Math.max(LIST.people, LIST.each * filled));
  const people = sumOf(options, ([, n]) => n);
  return (
    filled >= LIST.answers &&
    options.length <= LIST.options &&
    people >= LIST.all * filled &&
    sumOf(options, ([option, n]) => n * numberOfWords(option)) >= OPTION * people &&
    !options.some(([option]) => isNothing(option))
  );
}

/** Under « Vos remarques » many say « Très bien », and the others say more; « Pourquoi ? » is asked over options too. */
const mayBeList = (header: string): boolean =>
  asksForWords(header) < 2 || foldName(header).startsWith('pourquoi');

/** So few answers, of which this share at least are unlike, are too few to be told from a list by what repeats. */
const FEW = 12;
const UNLIKE = 0.75;

/** The few answers of a small file, be they a word each, where the heading asks for words. */
const areFew = (header: string, { counts, filled }: Facts): boolean =>
  filled <= FEW && counts.size >= UNLIKE * filled && asksOpenly(header);

/** Points from which a column is free text. */
const OPEN = 2;

/** Different values whose pieces are counted, of any length: a short list shows at once. */
const LOOKED_AT = 1_000;

/** Whether a column is free text, by its heading and its values. */
export function isOpen(header: string, facts: Facts): boolean {
  const { counts, values, filled } = facts;
  if (areTickedSentences(facts) || areSharedPhrases(header, facts)) return false;
  if (mayBeList(header) && areTickedBesideOthers(facts)) return false;
  if (areFew(header, facts)) return true;
  // Nobody ticks « RAS ».
  const asks = asksForWords(header);
  if ((facts.nothing && asks === 2) || (facts.nothings && asks > 0)) return true;
  const pieces = new Set(
    values
      .slice(0, LOOKED_AT)
      .flatMap((value) => value.split(/[;,/]\s+|;/))
      .map((piece) => piece.trim())
      .filter(Boolean),
  ).size;
  const weighed = { header, facts, distinct: counts.size, repeats: filled / counts.size, pieces };
  return sumOf(CLUES, ({ points }) => points(weighed)) >= OPEN;
}
