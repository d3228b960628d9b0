import type { Match } from '../lexicon/matcher.js';
import {
  type Expectation,
  INTENTS,
  type Intent,
  type Parse,
  type SentimentEvidence,
  type SentimentTag,
} from '../model.js';
import type { Clause } from './clauses.js';
import type { Feelings } from './feelings.js';
import { sums } from './sentiment.js';
import { asksWhatToDo, isOptative, namesAWant } from './wants.js';

/** Values below this are too faint to be praise or criticism. */
const CLEAR = 0.25;

/** What an answer's intents are read from. */
export interface Reading {
  readonly parse: Parse;
  readonly expects: Expectation;
  readonly matches: readonly Match<Intent>[];
  readonly feelings: Feelings;
  readonly sentiment: SentimentTag;
}

/** Intents, in the order of INTENTS: praise and criticism from sentiment, the others from patterns. */
export function intentsOf(reading: Reading): Intent[] {
  const { matches, sentiment } = reading;
  const { praise, blame } = sums(sentiment.evidence.map(({ value }) => value));
  const intents = new Set(matches.map(({ entry }) => entry.meaning));
  const { label } = sentiment;
  if (label === 'positive' ? !isThanksOnly(reading) : label === 'mixed' && praise >= CLEAR) {
    intents.add('eloge');
  }
  if (label === 'negative' || (label === 'mixed' && blame >= CLEAR)) intents.add('critique');
  if (label === 'positive') intents[hasReserve(reading) ? 'add' : 'delete']('critique');
  if (label === 'negative') intents.delete('eloge');
  if (asksFor(reading) || isIdea(reading, intents)) intents.add('suggestion');
  return INTENTS.filter((intent) => intents.has(intent));
}

/** « Merci ! » thanks and says no more. */
function isThanksOnly({ expects, matches, sentiment }: Reading): boolean {
  if (expects === 'praise' || expects === 'names') return false;
  const thanks = matches.filter(({ entry }) => entry.meaning === 'remerciement');
  const inThanks = (evidence: SentimentEvidence) =>
    thanks.some(({ start, end }) => start <= evidence.start && evidence.end <= end);
  return thanks.length > 0 && sentiment.evidence.every(inThanks);
}

/** « Un karaoké », where ideas are asked for: what neither praises, thanks nor asks is one. */
const isIdea = ({ expects }: Reading, intents: ReadonlySet<Intent>): boolean =>
  expects === 'ideas' && !ANSWERS.some((intent) => intents.has(intent));

const ANSWERS: readonly Intent[] = ['eloge', 'remerciement', 'question'];

/** « Une garde d’enfants » under « à améliorer », and « que le lieu reste ouvert » after any question. */
const asksFor = ({ parse, expects, feelings }: Reading): boolean =>
  feelings.clauses.some(
    (clause) =>
      (expects !== 'praise' && isOptative(parse, clause)) ||
      (asksWhatToDo(expects) && namesAWant(parse, clause) && !isVerdict(clause, feelings)),
  );

/** Whether a clause judges what is there, rather than wish for something. */
const isVerdict = (clause: Clause, { valuesIn }: Feelings): boolean =>
  valuesIn(clause).some(({ value, rules }) => Math.abs(value) >= CLEAR && !rules.includes('wish'));

/** « Inspirant, même si le son coupait », « tout, sauf le café »: praise that keeps a reserve. */
const hasReserve = ({ parse, feelings: { clauses, valuesIn } }: Reading): boolean =>
  clauses.some((clause) => {
    if (clause.opening === 'plain') return false;
    const { praise, blame } = sums(valuesIn(clause).map(({ value }) => value));
    if (clause.opening === 'contrast') return blame >= CLEAR && praise < blame;
    return isReserve(parse, clause) && praise < CLEAR;
  });

/** Concessions that say something was not right; « malgré la pluie » and « certes » do not. */
const RESERVES =
  /^(?:même si|bien que|quoique|sauf|hormis|excepté|à part|mis à part|à l'exception)/u;

function isReserve({ tokens }: Parse, { first, end }: Clause): boolean {
  const opening = tokens
    .slice(first, Math.min(end, first + 3))
    .map(({ form }) => form)
    .join(' ');
  return RESERVES.test(opening);
}
