import { groupBy } from '../../ground/group-by.js';
import { meet } from '../../ground/spans.js';
import type { Quote, Woven } from '../../model/quote.js';
import type { TaggedAnswer } from '../../model/tags.js';
import { foldName } from '../../names/names.js';
import { inTime } from '../../names/times.js';
import { answerKey, personKey } from '../../people/people.js';
import type { QuestionReading } from '../../tag/asked/asked.js';
import { asksOfYours, tellsMeaning } from '../meaning.js';
import type { QuoteSettings } from '../quotes.js';
import { asWritten, eventSubject, questionsOf, UNNAMED } from '../subject.js';
import { adjectivesIn } from './adjectives.js';
import { imageSetAgainst, isHollowPraise } from './images.js';
import { isLoneWord, type Left, leftOut, type NearlyWoven } from './near.js';
import {
  EVERY_KIND,
  imagedWorth,
  type Material,
  portraitsOf,
  type SourceOf,
  seriousFinder,
} from './portraits.js';
import { scopeOf } from './scope.js';
import { isSurePraise } from './sure-praise.js';
import { isFeminine, unfitFor, weave, weaveAdjectives } from './weave.js';

/** Quotes among which those of the sentence are found: few fit, and a sentence or an answer may. */
const AMONG_QUOTES = 200;

/**
 * Quotes that make a sentence: with fewer, another name of the event, which they do not repeat, is tried, then
 * adjectives.
 */
export const LEAST_QUOTES = 3;

/** A sentence of a report, and what whoever prints it must know. */
export interface ToldSentence {
  /** Null where no quote fits. */
  readonly woven: Woven | null;
  /** Those of its quotes in which no word is known to praise: somebody must read them. */
  readonly unsure: readonly Quote[];
  /** Praise that says what the event is and is not in the sentence, the best first, one a person: somebody may place it. */
  readonly nearly: readonly NearlyWoven[];
}

/**
 * The sentence of a report (`weave`), from answers: those of the last edition, as it says what the event is
 * « aujourd’hui », unless another is asked for. What the event is asked to be comes first, then what is said
 * of it under other questions. What surely praises makes the sentence where there is enough of it, else adjectives
 * fill it, else what only sounds like praise, and no more of it than is needed.
 *
 * @param options as for quotes; `top` is how many the sentence holds at most.
 * @param readQuestion the codebook's, where what is said of the event in answer to others is wanted too.
 */
export function reportSentence(
  all: readonly TaggedAnswer[],
  { top, ...options }: QuoteSettings,
  readQuestion?: (question: string) => QuestionReading,
): ToldSentence {
  const tagged = all.map(ofTheEvent);
  const { subject, title } = options;
  const edition = options.edition ?? lastEdition(tagged);
  const chosen = { ...options, top: AMONG_QUOTES, ...(edition !== undefined && { edition }) };
  const answers = new Map(tagged.map((one) => [answerKey(one.answer), one]));
  const sourceOf: SourceOf = (quote) => answers.get(answerKey(quote))!;
  const scope = scopeOf(subject, tagged, title);
  const inScope = tagged.filter(scope.holds);
  const finderIn = seriousFinder(chosen, sourceOf);
  const material: Material = { tagged, scope, inScope, sourceOf, finderIn };
  const portrayed = portraitsOf(material, readQuestion);
  const isBlaming = (one: Quote): boolean => blames(one, sourceOf(one));
  const found = portrayed.filter((one) => !isBlaming(one));
  const named =
    subject === undefined
      ? eventSubject(questionsOf(tagged), title)
      : asWritten(subject, questionsOf(tagged), title);
  const woven = (quotes: readonly Quote[], most: number): (Woven | null)[] => [
    weave(quotes, named, most),
    subject === undefined ? weave(quotes, UNNAMED, most) : null,
  ];
  const isSure = (one: Quote): boolean => isSurePraise(one, sourceOf(one));
  const sure = found.filter(isSure);
  const inAdjectives = (feminine: boolean): Woven | null => {
    const adjectives = adjectivesOf(material, edition, feminine);
    return weaveAdjectives({ images: sure, adjectives, feminine }, named, top);
  };
  const images = woven(sure, top);
  // « La soirée est « ludique » et « conviviale » », but « est « une pause », un espace « ludique » ».
  const genders = images[0] ? [false, true] : [true, false];
  const sentences = [
    ...images,
    ...genders.filter((feminine) => !feminine || isFeminine(named)).map(inAdjectives),
    ...woven([...sure, ...found], LEAST_QUOTES),
  ];
  const taken = fullest(sentences);
  const whyLeft = (one: Quote): Left =>
    unfitFor(one, named) ?? (isBlaming(one) ? 'blaming' : isSure(one) ? 'crowded' : 'unsure');
  const near = portrayed.map((quote): NearlyWoven => ({ quote, why: whyLeft(quote) }));
  return {
    woven: taken,
    unsure: taken?.quotes.filter((one) => !isSure(one)) ?? [],
    nearly: leftOut(near, taken?.quotes ?? []).sort(
      (a, b) =>
        Number(isLoneWord(a)) - Number(isLoneWord(b)) ||
        imagedWorth(b.quote, sourceOf(b.quote)) - imagedWorth(a.quote, sourceOf(a.quote)),
    ),
  };
}

/** The sentence where it may stand in a report that nobody has read yet: of quotes enough, each of which surely praises. */
export function sureSentence(...given: Parameters<typeof reportSentence>): Woven | null {
  const { woven, unsure } = reportSentence(...given);
  return woven && unsure.length === 0 && woven.quotes.length >= LEAST_QUOTES ? woven : null;
}

/** Adjectives that answers give of the event, those of most people first. */
function adjectivesOf(
  { scope, inScope, sourceOf, finderIn }: Material,
  edition: string | undefined,
  feminine: boolean,
): Quote[] {
  const words = inScope.flatMap((one) => adjectivesIn(one, feminine));
  const peopleOf = peopleByWord(words.filter(({ answer }) => answer.edition === edition));
  return finderIn(words)({ kinds: EVERY_KIND })
    .filter((one) => !blames(one, sourceOf(one)) && scope.isOfIt(one, sourceOf(one)))
    .sort((a, b) => peopleOf(b) - peopleOf(a))
    .map((one) => inItsList(one, sourceOf(one)));
}

/** How many people give a word; none where it says no more than that it was good: any event is « super ». */
function peopleByWord(words: readonly TaggedAnswer[]): (quote: Quote) => number {
  const wordOf = ({ parse }: TaggedAnswer): string => parse.tokens[0]!.lemma;
  const people = groupBy(words, wordOf);
  const lemmas = new Map(words.map((one) => [foldName(one.parse.tokens[0]!.text), wordOf(one)]));
  return ({ text }) => {
    const same = isHollowPraise(text) ? [] : people.get(lemmas.get(foldName(text)) ?? '');
    return new Set(same?.map(({ answer }) => personKey(answer))).size;
  };
}

/** The questions that ask what the event is, by their wording or by the study. */
export const askingMeaning = (tagged: readonly TaggedAnswer[]): string[] => [
  ...new Set(
    tagged
      .map(ofTheEvent)
      .filter(({ answer, expects }) => expects === 'image' || tellsMeaning(answer))
      .map(({ answer }) => answer.question),
  ),
];

/** An image of something else, « votre équipe », is none of the event. */
const ofTheEvent = (one: TaggedAnswer): TaggedAnswer =>
  one.expects === 'image' && asksOfYours(one.answer.question)
    ? { ...one, expects: 'neutral' }
    : one;

/** The first sentence of quotes enough, or else the one of most. */
function fullest(sentences: readonly (Woven | null)[]): Woven | null {
  const sizeOf = (woven: Woven | null): number => woven?.quotes.length ?? 0;
  const bySize = [...sentences].sort((a, b) => sizeOf(b) - sizeOf(a));
  return sentences.find((one) => sizeOf(one) >= LEAST_QUOTES) ?? bySize[0] ?? null;
}

/** An adjective out of a list is a fragment of it, which is its sentence where nothing personal is in it. */
function inItsList(quote: Quote, whole: TaggedAnswer): Quote {
  if (whole.parse.tokens.length === 1) return quote;
  const sentence = whole.tags.personal.length === 0 ? whole.answer.text : quote.sentence;
  return { ...quote, kind: 'fragment', sentence };
}

/** The edition that the sentence is of, where no other is asked for. */
export const lastEdition = (tagged: readonly TaggedAnswer[]): string | undefined =>
  inTime([...new Set(tagged.map(({ answer }) => answer.edition))]).at(-1);

/** Whether any word of a quote is evidence of blame, however much more praises, unless an image is set against it. */
function blames(quote: Quote, { tags }: TaggedAnswer): boolean {
  const evil = tags.sentiment.evidence.filter((one) => one.value < 0 && meet(one, quote));
  const image = evil.length > 0 ? imageSetAgainst(quote.text) : null;
  return evil.some(({ start }) => image === null || start < quote.start + image);
}
