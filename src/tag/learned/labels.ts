import {
  INTENTS,
  type Intent,
  SENTIMENTS,
  type SentimentEvidence,
  type SentimentLabel,
  type SentimentTag,
  type Token,
} from '../../model.js';
import type { Reading } from '../by-rules.js';
import type { Codebook } from '../codebook.js';
import { overlapWith } from '../feelings.js';
import type { Outlook } from './net.js';
import { outlookOf } from './net-signs.js';
import { isStory, type Sound, scoreOf, soundOf } from './story.js';

/** What is said of a whole answer. */
export interface Labels {
  readonly informative: boolean;
  readonly sentiment: SentimentTag;
  readonly intents: readonly Intent[];
}

/** Most words that a weighed sentiment shows as its evidence, beside those of the rules. */
const MOST_WORDS = 3;
/** A token is told where it moves the log-odds of good against bad by this, and is evidence from that. */
const [TELLING, PROVING] = [0.5, 1];
/** Parts of speech of the words that a reader takes for a judgement. */
const JUDGING = /^(?:NOUN|VERB|ADJ|ADV|INTJ|X)$/;
/** Probability from which on an intent is given. */
const ENOUGH = 0.4;
/** Probability of mixed from which on praise and criticism in one answer make it so. */
const BOTH = 0.25;
/** Probability from which on a short answer is one that says nothing, and its most tokens. */
const [NOTHING, SHORT] = [0.6, 25];

/** What pulls an answer to good or bad, for people. */
export type Pull = 'question' | 'rules' | 'words' | 'manner';

/** What the net says of an answer's sentiment and intents. */
export interface Weighing {
  readonly chances: ReadonlyMap<string, number>;
  /** What pulls to good, above zero, or to bad, in log-odds. */
  readonly pulls: Readonly<Record<Pull, number>>;
  /** The tokens that pull most, and how much, in their order. */
  readonly words: readonly { readonly at: number; readonly pull: number }[];
}

/** Good against bad. */
const against = (pull: (outcome: SentimentLabel) => number): number =>
  pull('positive') - pull('negative');

/** How the sentiment and intents of an answer are weighed; null where the rules decide alone. */
export function weighingOf(reading: Reading, codebook: Codebook): Weighing | null {
  const outlook = outlookOf(reading, codebook);
  if (!outlook || !codebook.weighsLabels || isStory(reading)) return null;
  const { chances, bySign, byManner, signs } = outlook;
  const pulls = { question: 0, rules: 0, words: 0, manner: 0 };
  for (const sign of signs) {
    pulls[/^(?:asked|<)/.test(sign) ? 'question' : 'rules'] += against((label) =>
      bySign(sign, label),
    );
  }
  const words = tokenPulls(outlook).map((pull, at) => ({ at, pull }));
  pulls.words = words.reduce((sum, { pull }) => sum + pull, 0);
  pulls.manner = against(byManner);
  const most = words
    .filter(({ pull }) => Math.abs(pull) >= TELLING)
    .sort((one, other) => Math.abs(other.pull) - Math.abs(one.pull))
    .slice(0, MOST_WORDS)
    .sort((one, other) => one.at - other.at);
  return { chances, pulls, words: most };
}

/** What each token pulls to good, above zero, or to bad. */
function tokenPulls({ byToken }: Outlook): number[] {
  const bad = byToken('negative');
  return byToken('positive').map((pull, at) => pull - (bad[at] ?? 0));
}

/** Sentiment and intents, weighed where the lexicons come with weights; else those of the rules. */
export function labelsOf(reading: Reading, outlook: Outlook | null, codebook: Codebook): Labels {
  if (!outlook || !codebook.weighsLabels) return reading;
  const chance = (name: SentimentLabel | Intent): number => outlook.chances.get(name) ?? 0;
  const margin = against(chance);
  if (isStory(reading)) return storyOf(reading, outlook, codebook);
  const short = reading.parse.tokens.length <= SHORT;
  if (short && chance('sans-contenu') >= NOTHING) return { ...reading, informative: false };
  const intents = INTENTS.filter((intent) => intent !== 'sans-contenu' && chance(intent) >= ENOUGH);
  const likely = SENTIMENTS.reduce((best, one) => (chance(one) > chance(best) ? one : best));
  const both = intents.includes('eloge') && intents.includes('critique');
  const label = both && chance('mixed') >= BOTH ? 'mixed' : likely;
  if (label === 'negative' && deniesFault(reading)) return reading;
  if (chance(label) < SURE && onlyNames(reading)) return reading;
  const plain = plainJudgement(reading);
  if (plain && (label === 'positive' || label === 'negative')) return withTone(plain, intents);
  const evidence = [...reading.sentiment.evidence, ...tellingWords(reading, outlook, label)];
  const sentiment = { label, score: rounded(margin), evidence };
  return { informative: true, sentiment, intents };
}

const DENIAL = /^(?:pas|aucune?|rien|sans|jamais|ni|ne|n'|zéro)$/u;
/** Most tokens of an answer that only denies something, its least value, and where its denial stands. */
const [PLAIN, CLEAR, NEAR] = [12, 0.35, 3];

/**
 * « pas un seul couac », « aucun problème »: where a question asks for faults, the net takes a short
 * denial of one for one; all that the rules found in it is good (13 such answers of 13).
 */
function deniesFault({ parse: { tokens }, feelings: { values }, sentiment }: Reading): boolean {
  if (tokens.length > PLAIN || sentiment.label !== 'positive') return false;
  const denied = (at: number): boolean =>
    tokens
      .slice(Math.max(0, at - NEAR), at + 1)
      .some(({ form, negated }) => negated || DENIAL.test(form));
  return (
    values.every(({ value }) => value > 0) &&
    values.some(({ at, value }) => value >= CLEAR && denied(at))
  );
}

/** Most tokens of an answer that opens with « rien » and goes on. */
const GOING_ON = 20;

/**
 * « RAS, très bon salon », « rien, c’était parfait » (75 such answers of 79), not « rien, à part le
 * café ».
 */
const opensWithNothing = (tokens: readonly Token[]): boolean =>
  tokens.length <= GOING_ON &&
  /^(?:rien|ras|néant|aucune?)$/u.test(tokens[0]?.form ?? '') &&
  !tokens.some(({ form }) => /^(?:sauf|hormis|part|excepté|mais|presque)$/u.test(form));

/** Probability from which on the net is believed of a thing that is only named, and most tokens of such an answer. */
const [SURE, NAMED] = [0.9, 6];

/**
 * « Le tri des déchets »: a thing named alone is good where praise is asked, bad where faults are. Of 1,208
 * such answers readers took 1,174 so.
 */
const onlyNames = ({
  asked: { expects },
  parse: { tokens },
  feelings,
  sentiment,
}: Reading): boolean =>
  (expects === 'praise' || expects === 'criticism') &&
  sentiment.label === (expects === 'praise' ? 'positive' : 'negative') &&
  tokens.length <= NAMED &&
  feelings.values.length === 0 &&
  !tokens.some(({ pos, negated, form }) => negated || VERBAL.test(pos) || DENIAL.test(form));

const VERBAL = /^(?:VERB|AUX)$/;

/** Most tokens of an answer that judges plainly, least of the expression that judges, and its least value. */
const [SHORT_WORD, EXPRESSION, STRONG, DENIED] = [9, 3, 0.5, 0.3];

type Plain = SentimentTag & { readonly label: 'positive' | 'negative' };

/** A judgement with the intents that go with it. */
function withTone(sentiment: Plain, intents: readonly Intent[]): Labels {
  const tone = sentiment.label === 'positive' ? 'eloge' : 'critique';
  const others = intents.filter((intent) => intent !== 'eloge' && intent !== 'critique');
  return { informative: true, sentiment, intents: [tone, ...others] };
}

/**
 * What judges plainly: an expression of three words or more (« de mal en pis »; against their question,
 * readers followed it in 138 short answers of 153), an adjective after « être » (68 of 71), what « ne »
 * denies (« je n’ai rien aimé »), an exclamation (« quelle honte ! »).
 */
function isPlain(
  { start, end, value, rules }: SentimentEvidence,
  tokens: readonly Token[],
): boolean {
  const own = tokens.filter((token) => token.start >= start && token.end <= end);
  const says = (form: RegExp): boolean => tokens.some((token) => form.test(token.form));
  if (rules.includes('negation') && says(/^n(?:e|['’])$/u)) return Math.abs(value) >= DENIED;
  if (Math.abs(value) < STRONG) return false;
  const told = own.some(({ pos }) => pos === 'ADJ') && tokens.some(({ lemma }) => lemma === 'être');
  return own.length >= EXPRESSION || told || /^quel(?:le)?s?$/u.test(tokens[0]?.form ?? '');
}

/** A short answer that judges plainly one way: a net may still go by the question that asks the other. */
function plainJudgement({ asked, parse: { tokens }, feelings, sentiment }: Reading): Plain | null {
  const nothing = asked.expects === 'criticism' && opensWithNothing(tokens);
  if (tokens.length > SHORT_WORD && !nothing) return null;
  const values = feelings.values.map(({ value }) => value).filter(Boolean);
  const sum = values.reduce((all, value) => all + value, 0);
  const judges = (one: SentimentEvidence): boolean => isPlain(one, tokens);
  if (values.length === 0 || !values.every((value) => value * sum > 0)) return null;
  if (!(nothing && sum > 0) && !sentiment.evidence.some(judges)) return null;
  const label = sum > 0 ? 'positive' : 'negative';
  return { label, score: rounded(sum), evidence: sentiment.evidence };
}

/** How a story sounds; null of an answer to a question, or where no lexicon comes with weights. */
export function storySound(reading: Reading, codebook: Codebook): Sound | null {
  const outlook = outlookOf(reading, codebook);
  const { learned, weighsLabels } = codebook;
  if (!outlook || !learned || !weighsLabels || !isStory(reading)) return null;
  return soundOf(reading, outlook, learned);
}

/** A story keeps the rules' label, turned round where all three together sound the other way. */
function storyOf(reading: Reading, outlook: Outlook, { learned }: Codebook): Labels {
  if (!learned) return reading;
  const score = rounded(scoreOf(soundOf(reading, outlook, learned)));
  const ruled = reading.sentiment.label;
  const turned = (ruled === 'positive' && score < 0) || (ruled === 'negative' && score > 0);
  if (!turned) return { ...reading, sentiment: { ...reading.sentiment, score } };
  const label = score > 0 ? 'positive' : 'negative';
  const evidence = [...reading.sentiment.evidence, ...tellingWords(reading, outlook, label)];
  return { ...reading, sentiment: { label, score, evidence } };
}

/** Words that speak for the label by what was learned of them, where the rules saw nothing. */
function tellingWords(
  { parse: { tokens }, sentiment }: Reading,
  outlook: Outlook,
  label: SentimentLabel,
): SentimentEvidence[] {
  const pulls = tokenPulls(outlook);
  const isKnown = overlapWith(sentiment.evidence);
  const [isGood, isBad] = [/^(?:pos|mix)/.test(label), /^(?:neg|mix)/.test(label)];
  const words = tokens.flatMap(({ start, end, lemma, pos }, at): SentimentEvidence[] => {
    const pull = pulls[at] ?? 0;
    const proves = pull > 0 ? isGood : isBad;
    if (!proves || !JUDGING.test(pos) || Math.abs(pull) < PROVING) return [];
    if (isKnown({ start, end })) return [];
    return [{ start, end, entry: lemma, value: rounded(Math.tanh(pull / 4)), rules: ['learned'] }];
  });
  return words
    .sort((one, other) => Math.abs(other.value) - Math.abs(one.value))
    .slice(0, MOST_WORDS)
    .sort((one, other) => one.start - other.start);
}

const rounded = (value: number): number =>
  Math.round(Math.max(-1, Math.min(1, value)) * 1000) / 1000;
