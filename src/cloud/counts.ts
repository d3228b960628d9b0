import { FNV_START, fnv } from '../ground/fnv.js';
import { once } from '../ground/once.js';
import { meet } from '../ground/spans.js';
import type { TaggedAnswer } from '../model/tags.js';
import type { Parse } from '../model/text.js';
import { alphabetical } from '../names/names.js';
import { insultsIn } from '../quote/gate/insults.js';
import { tellsNoSecret } from '../quote/gate/secrets/secrets.js';
import { checkTop } from '../quote/wanted.js';
import { talliesOf, type WordCount } from '../words/counts.js';
import { ranked, type Tally } from '../words/tally.js';
import { withoutWithin } from '../words/within.js';
import { isSingle } from './svg.js';

/** Words of a cloud unless told. */
export const WORDS = 60;

/** The fewest words that make a picture. */
const FEW_WORDS = 10;

/**
 * How many words a cloud shows unless told: those that two people say, as words of one person alone would be
 * those that begin with an A; with fewer of them than a picture needs, others too.
 */
export function saidBySeveral(all: readonly WordCount[]): number {
  const several = all.filter((word) => !isSingle(word)).length;
  return Math.min(WORDS, several < FEW_WORDS ? WORDS : several);
}

/**
 * The order of a lot that each word draws once and for all: by the alphabet, a cloud of words of one person each would
 * be those that begin with an A.
 */
export const byLot = (a: string, b: string): number => lotOf(a) - lotOf(b) || alphabetical(a, b);

const lotOf = (word: string): number =>
  [...word].reduce((hash, letter) => fnv(hash, letter.codePointAt(0)!), FNV_START) >>> 0;

const insultsOf = once(({ tokens }: Parse) => insultsIn(tokens));

/** The words of answers that a picture may show: of one that tells a secret none, of others no insult. */
export const shownTallies = (
  tagged: readonly TaggedAnswer[],
  stopWords: ReadonlySet<string>,
): Tally[] =>
  talliesOf(tagged.filter(tellsNoSecret), stopWords).flatMap(({ display, uses }) => {
    const shown = uses.filter(
      ({ mention, tagged: { parse } }) => !insultsOf(parse).some((insult) => meet(insult, mention)),
    );
    return shown.length > 0 ? [{ display, uses: shown }] : [];
  });

/**
 * Counts the people behind each word that may be shown. Left out: every word of an answer that tells a
 * secret, insults, stop words, the words of the question asked, personal data, copies and answers that say nothing.
 * Expressions that several people say stay together and their words are then not counted for them. A word
 * under a negation is shown with what negates it (« pas de replay »), or not at all; a word that most say in a longer
 * expression (« pas assez de chaises ») is there in that one alone.
 *
 * @param stopWords lemmas, lower case.
 * @param top how many to keep, `Infinity` for all; unless told, 60, and none that one person alone says where ten
 *   words are said by more.
 * @returns most said first; of those that as many people say, first what is said in most answers, then under most
 *   questions, then in an order that favours no letter, always the same.
 * @throws UserError for a `top` that is no whole number of at least 1.
 * @example
 * const tagged = tagAnswers(survey.answers, codebook);
 * const words = countWords(tagged, codebook.stopWords);
 * const cloud = layOut(words, { width: 800, height: 500 });
 * const svg = cloudSvg([{ cloud }], 'Ce que disent les réponses');
 */
export const countWords = (
  tagged: readonly TaggedAnswer[],
  stopWords: ReadonlySet<string>,
  top?: number,
): WordCount[] => {
  if (top !== undefined) checkTop(top, { french: 'mots', english: 'words' });
  const all = ranked(withoutWithin(shownTallies(tagged, stopWords)), byLot);
  return all.slice(0, top ?? saidBySeveral(all));
};
