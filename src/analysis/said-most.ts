import { groupBy } from '../ground/group-by.js';
import { fold } from '../lexicon/keys.js';
import type { SaidMost, WordPeople } from '../model/analysis.js';
import type { TaggedAnswer } from '../model/tags.js';
import { isCounted, peopleIn, personKey } from '../people/people.js';
import { areFew } from '../people/privacy.js';
import { isDelicate } from '../quote/gate/delicate.js';
import { tellsNoSecret } from '../quote/gate/secrets/secrets.js';
import { numberOfWords } from '../read/values.js';
import { quantile } from '../stats/quantile.js';
import { byPeople, countsOf, talliesOf } from '../words/counts.js';

/** Words told of a question; of one that is answered in a few words, these are its results. */
const [MOST, RESULTS] = [8, 20];

/** Half of the answers to « En un mot ? », « En trois mots ? » are of so many words at most. */
const FEW_WORDS = 3;
/** A question for words; others may be answered as briefly, by what is praised or blamed: « les échanges », « trop de bruit ». */
const ASKS_WORDS = /(?<!\p{L})(?:mots?|adjectifs?|qualificatifs?|termes?)(?!\p{L})/iu;

/** As many people as a word of a cloud needs. */
const SEVERAL = 2;

interface Options {
  /** In the order of their results. */
  readonly questions: readonly string[];
  readonly stopWords: ReadonlySet<string>;
  readonly threshold: number;
}

/**
 * What the most people say in answer to each question, as the clouds count words; not what fewer people say than
 * the privacy threshold in answers that tell no secret. All who say a word count, as in « Ce qui a marqué ».
 *
 * @param tagged answers of one edition.
 */
export const saidMostIn = (
  tagged: readonly TaggedAnswer[],
  { questions, ...options }: Options,
): SaidMost[] =>
  questions.flatMap((question) => {
    const own = tagged.filter(({ answer }) => answer.question === question);
    const told = isInFewWords(own) ? givenWords(own, options) : { words: mostSaid(own, options) };
    return told.words.length > 0 ? [{ question, ...told }] : [];
  });

type WordOptions = Omit<Options, 'questions'>;

function mostSaid(
  own: readonly TaggedAnswer[],
  { stopWords, threshold }: WordOptions,
): WordPeople[] {
  const shown = new Set(
    countsOf(own.filter(tellsNoSecret), stopWords)
      .filter(({ people }) => !areFew(people, threshold))
      .map(({ text }) => text.toLowerCase()),
  );
  return countsOf(own, stopWords)
    .filter(({ text }) => shown.has(text.toLowerCase()))
    .slice(0, MOST)
    .map(({ text, people }) => ({ text, people }));
}

function isInFewWords(own: readonly TaggedAnswer[]): boolean {
  if (!own.some(({ answer }) => ASKS_WORDS.test(answer.asked ?? answer.question))) return false;
  const lengths = own
    .filter(isCounted)
    .map(({ answer }) => numberOfWords(answer.text))
    .sort((a, b) => a - b);
  return lengths.length > 0 && quantile(lengths, 0.5) <= FEW_WORDS;
}

/** Endings of words that come of one another: « inspirant, inspiré, inspiration », « riche, richesse », « divers, diversité ». */
const FAMILY_ENDING = /(?:ations?|antes?|ances?|ants?|ites?|esses?|ees?|er|es?|s)$/u;
/** Letters of the shortest word of a family without its ending. */
const SHORTEST_BASE = 4;

/** What words of a family share: « inspir ». An adjective in -if has its noun in -ité: « créatif, créativité ». */
function familyOf(word: string): string {
  const folded = fold(word).replace(/if(?=s?$)/u, 'ive');
  const base = folded.replace(FAMILY_ENDING, '');
  return base.length < SHORTEST_BASE || word.includes(' ') ? folded : base;
}

/**
 * The words that answers are, those of one family together and all named: « inspirant, inspiration ». Nothing where
 * fewer people give one than the threshold; nor, of words that tell of health, beliefs, a post or an insult, those of fewer.
 */
function givenWords(
  own: readonly TaggedAnswer[],
  { stopWords, threshold }: WordOptions,
): Required<Pick<SaidMost, 'words' | 'of'>> {
  const of = peopleIn(own.filter(isCounted)).size;
  const families = groupBy(talliesOf(own.filter(tellsNoSecret), stopWords), ({ display }) =>
    familyOf(display),
  );
  const words = [...families.values()].map((tallies): WordPeople => {
    const users = ({ uses }: (typeof tallies)[number]): string[] =>
      uses.map(({ tagged: { answer } }) => personKey(answer));
    const forms = tallies
      .map((tally) => ({ text: tally.display, people: new Set(users(tally)).size }))
      .sort(byPeople);
    return {
      text: forms.map(({ text }) => text).join(', '),
      people: new Set(tallies.flatMap(users)).size,
    };
  });
  const several = words
    .filter(({ text, people }) =>
      text.split(', ').some(isDelicate) ? !areFew(people, threshold) : people >= SEVERAL,
    )
    .sort(byPeople);
  return { of, words: areFew(of, threshold) ? [] : several.slice(0, RESULTS) };
}
