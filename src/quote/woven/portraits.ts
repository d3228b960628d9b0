import type { Quote, QuoteKind } from '../../model/quote.js';
import type { TaggedAnswer } from '../../model/tags.js';
import { answerKey } from '../../people/people.js';
import type { QuestionReading } from '../../tag/asked/asked.js';
import { LAUGHS } from '../../tag/parts/closing.js';
import { rulesFor } from '../gate/rules.js';
import { chooser, type QuoteSettings } from '../quotes.js';
import { mayMock } from '../worth/tone.js';
import { isPlainImage } from './images.js';
import { eachWordingOnce } from './once-each.js';
import { rarityOf } from './rarity.js';
import { isRecalled, mayRecall } from './recalled.js';
import { isRetained, isThing } from './retained.js';
import type { Scope } from './scope.js';

/** What a sentence is made of. */
export interface Material {
  readonly tagged: readonly TaggedAnswer[];
  readonly scope: Scope;
  /** Those that may say something of its subject. */
  readonly inScope: readonly TaggedAnswer[];
  readonly sourceOf: SourceOf;
  readonly finderIn: (said: readonly TaggedAnswer[]) => Finder;
}

export type SourceOf = (quote: Quote) => TaggedAnswer;

/** Finds quotes of some answers, chosen as told. */
type Finder = (own: Partial<QuoteSettings>) => Quote[];

/** Finds quotes that do not mock. */
export const seriousFinder =
  (options: QuoteSettings, sourceOf: SourceOf) =>
  (said: readonly TaggedAnswer[]): Finder => {
    const choose = chooser(said, rulesFor(said, options), options);
    return (own) =>
      choose({ ...options, ...own })
        .filter((quote) => !mocks(quote, sourceOf(quote)))
        .sort((a, b) => imagedWorth(b, sourceOf(b)) - imagedWorth(a, sourceOf(a)));
  };

export const EVERY_KIND: readonly QuoteKind[] = ['fragment', 'sentence', 'answer'];

/** Quotes that say what the event is: in answer to what asks for it, then to other questions, where these are read. */
export function portraitsOf(
  { tagged, scope, inScope, sourceOf, finderIn }: Material,
  readQuestion?: (question: string) => QuestionReading,
): Quote[] {
  const recalling = readQuestion ? inScope.filter((one) => mayRecall(one, readQuestion)) : [];
  const recalled = recalledBy(recalling, tagged, finderIn);
  const asked = portraitsIn(finderIn(tagged), { answers: keysOf(inScope) });
  const told = [
    ...asked.filter((one) => !isRetained(one, sourceOf(one))),
    ...recalled.filter((one) => isRecalled(one, sourceOf(one))),
  ];
  return eachWordingOnce(
    told.filter((one) => scope.isOfIt(one, sourceOf(one))),
    sourceOf,
  );
}

/** Quotes that say what the event is: the best of somebody’s may not fit where a shorter one does. */
const portraitsIn = (find: Finder, own: Partial<QuoteSettings> = {}): Quote[] =>
  [EVERY_KIND, EVERY_KIND.slice(0, 1)].flatMap((kinds) => find({ ...own, kinds, portraits: true }));

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

/** What the rarest of nouns adds to the score of a quote, in a sentence that wants images. */
const IMAGED = 0.25;

/** What a sentence takes first: good quotes, and among them images rather than words of the trade or bare things, without slips. */
export const imagedWorth = (quote: Quote, tagged: TaggedAnswer): number =>
  quote.score +
  (isThing(quote) ? -IMAGED : IMAGED * rarityOf(quote, tagged)) -
  (quote.slips.length > 0 ? IMAGED : 0);

/** Whether an answer may be irony, or laughs: « une fête du savoir » leaves no room for any. */
const mocks = ({ text }: Quote, { tags, parse }: TaggedAnswer): boolean =>
  (mayMock(tags.sentiment) && !isPlainImage(text)) ||
  parse.tokens.some(({ form }) => LAUGHS.test(form));
