import { groupBy } from '../../ground/group-by.js';
import { meet } from '../../ground/spans.js';
import type { Quote, QuoteKind, Woven } from '../../model/quote.js';
import type { TaggedAnswer } from '../../model/tags.js';
import { foldName } from '../../names/names.js';
import { inTime } from '../../names/times.js';
import { answerKey, personKey } from '../../people/people.js';
import type { QuestionReading } from '../../tag/asked/asked.js';
import { LAUGHS } from '../../tag/parts/closing.js';
import { rulesFor } from '../gate/rules.js';
import { asksOfYours, tellsMeaning } from '../meaning.js';
import { chooser, type QuoteSettings } from '../quotes.js';
import { asWritten, eventSubject, questionsOf, UNNAMED } from '../subject.js';
import { mayMock } from '../worth/tone.js';
import { adjectivesIn } from './adjectives.js';
import { imageSetAgainst, isHollowPraise, isPlainImage } from './images.js';
import { isLoneWord, type Left, leftOut, type NearlyWoven } from './near.js';
import { eachWordingOnce } from './once-each.js';
import { rarityOf } from './rarity.js';
import { isRecalled, mayRecall } from './recalled.js';
import { isRetained, isThing } from './retained.js';
import { scopeOf } from './scope.js';
import { isSurePraise } from './sure-praise.js';
import { isFeminine, unfitFor, weave, weaveAdjectives } from './weave.js';

/** Quotes among which those of the sentence are found: few fit, and a sentence or an answer may. */
const AMONG_QUOTES = 200;
const KINDS: readonly QuoteKind[] = ['fragment', 'sentence', 'answer'];

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
  const finderIn = seriousFinder(chosen, sourceOf);
  const scope = scopeOf(subject, tagged, title);
  const inScope = tagged.filter(scope.holds);
  const recalling = readQuestion ? inScope.filter((one) => mayRecall(one, readQuestion)) : [];
  const recalled = recalledBy(recalling, tagged, finderIn);
  const portrayed = eachWordingOnce(
    [
      ...portraitsIn(finderIn(tagged), { answers: keysOf(inScope) }).filter(
        (one) => !isRetained(one, sourceOf(one)),
      ),
      ...recalled.filter((one) => isRecalled(one, sourceOf(one))),
    ].filter((one) => scope.isOfIt(one, sourceOf(one))),
    sourceOf,
  );
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
    const words = inScope.flatMap((one) => adjectivesIn(one, feminine));
    const peopleOf = peopleByWord(words.filter(({ answer }) => answer.edition === edition));
    const adjectives = finderIn(words)({ kinds: KINDS })
      .filter((quote) => !isBlaming(quote) && scope.isOfIt(quote, sourceOf(quote)))
      .sort((a, b) => peopleOf(b) - peopleOf(a))
      .map((quote) => inItsList(quote, sourceOf(quote)));
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
        worthOf(b.quote, sourceOf(b.quote)) - worthOf(a.quote, sourceOf(a.quote)),
    ),
  };
}

/** The sentence where it may stand in a report that nobody has read yet: of quotes enough, each of which surely praises. */
export function sureSentence(...given: Parameters<typeof reportSentence>): Woven | null {
  const { woven, unsure } = reportSentence(...given);
  return woven && unsure.length === 0 && woven.quotes.length >= LEAST_QUOTES ? woven : null;
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

type SourceOf = (quote: Quote) => TaggedAnswer;

/** Finds quotes of some answers, chosen as told. */
type Finder = (own: Partial<QuoteSettings>) => Quote[];

/** Finds quotes that do not mock. */
const seriousFinder =
  (options: QuoteSettings, sourceOf: SourceOf) =>
  (said: readonly TaggedAnswer[]): Finder => {
    const choose = chooser(said, rulesFor(said, options), options);
    return (own) =>
      choose({ ...options, ...own })
        .filter((quote) => !mocks(quote, sourceOf(quote)))
        .sort((a, b) => worthOf(b, sourceOf(b)) - worthOf(a, sourceOf(a)));
  };

/** Quotes that say what the event is: the best of somebody’s may not fit where a shorter one does. */
const portraitsIn = (find: Finder, own: Partial<QuoteSettings> = {}): Quote[] =>
  [KINDS, KINDS.slice(0, 1)].flatMap((kinds) => find({ ...own, kinds, portraits: true }));

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

/** Quotes of what some answers to other questions say of the event, read as if they had been asked what it is. */
function recalledBy(
  recalling: readonly TaggedAnswer[],
  tagged: readonly TaggedAnswer[],
  finderIn: (said: readonly TaggedAnswer[]) => Finder,
): Quote[] {
  if (recalling.length === 0) return [];
  const keys = keysOf(recalling);
  const read = tagged.map((one) =>
    keys.has(answerKey(one.answer)) ? { ...one, expects: 'image' as const } : one,
  );
  return portraitsIn(finderIn(read), { answers: keys });
}

const keysOf = (tagged: readonly TaggedAnswer[]): Set<string> =>
  new Set(tagged.map(({ answer }) => answerKey(answer)));

/** An adjective out of a list is a fragment of it, which is its sentence where nothing personal is in it. */
function inItsList(quote: Quote, whole: TaggedAnswer): Quote {
  if (whole.parse.tokens.length === 1) return quote;
  const sentence = whole.tags.personal.length === 0 ? whole.answer.text : quote.sentence;
  return { ...quote, kind: 'fragment', sentence };
}

/** The edition that the sentence is of, where no other is asked for. */
export const lastEdition = (tagged: readonly TaggedAnswer[]): string | undefined =>
  inTime([...new Set(tagged.map(({ answer }) => answer.edition))]).at(-1);

/** What the rarest of nouns adds to the score of a quote, in a sentence that wants images. */
const IMAGED = 0.25;

/** What a sentence takes first: good quotes, and among them images rather than words of the trade or bare things, without slips. */
const worthOf = (quote: Quote, tagged: TaggedAnswer): number =>
  quote.score +
  (isThing(quote) ? -IMAGED : IMAGED * rarityOf(quote, tagged)) -
  (quote.slips.length > 0 ? IMAGED : 0);

/** Whether an answer may be irony, or laughs: « une fête du savoir » leaves no room for any. */
const mocks = ({ text }: Quote, { tags, parse }: TaggedAnswer): boolean =>
  (mayMock(tags.sentiment) && !isPlainImage(text)) ||
  parse.tokens.some(({ form }) => LAUGHS.test(form));

/** Whether any word of a quote is evidence of blame, however much more praises, unless an image is set against it. */
function blames(quote: Quote, { tags }: TaggedAnswer): boolean {
  const evil = tags.sentiment.evidence.filter((one) => one.value < 0 && meet(one, quote));
  const image = evil.length > 0 ? imageSetAgainst(quote.text) : null;
  return evil.some(({ start }) => image === null || start < quote.start + image);
}
