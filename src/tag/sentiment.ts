import type { Match } from '../lexicon/matcher.js';
import type {
  Expectation,
  Intent,
  Parse,
  SentimentEvidence,
  SentimentLabel,
  SentimentTag,
} from '../model.js';
import { type Clause, clausesOf, type Markers } from './clauses.js';
import type { SentimentMeaning } from './codebook.js';

/** Constants of the sentiment model, in one place; measured by `npm run bench:accuracy`. */
const MODEL = {
  /** What a negation leaves of a value, with the other sign. */
  negatedPraise: 0.8,
  negatedBlame: 0.6,
  /** What `mais` adds to its clause, and `malgré` takes from its own. */
  contrast: 1.4,
  concession: 0.6,
  /** Words between a modifier and what it modifies. */
  reach: 3,
  /** What a question's expectation adds: « les repas » is praise under « apprécié ». */
  prior: { praise: 1.4, names: 1.4, criticism: -1, neutral: 0 },
  /** Share of it that stays where every clause says something by itself. */
  priorLeft: 0.5,
  /** What praise or criticism without a word of evaluation is worth. */
  intent: 0.6,
  /** Below this sum of values an answer is neutral. */
  least: 0.2,
  /** The weaker side must reach this share of the stronger for « mixed », and this value in words. */
  mixed: 0.7,
  said: 0.4,
  /** Smooths the score of answers with little evidence. */
  smoothing: 0.5,
} as const;

/** A value found in a text, after the rules. */
interface Valued extends SentimentEvidence {
  /** Index of its first token. */
  readonly at: number;
}

/** What sentiment says of a text before it is summed up. */
export interface Feelings {
  readonly clauses: readonly Clause[];
  readonly values: readonly Valued[];
}

const NEGATORS = new Set(
  'ne pas plus jamais rien aucun aucune sans peu guère ni point nul zéro personne'.split(' '),
);
const PRAISE_TO = new Set(['bravo', 'merci', 'félicitation', 'chapeau', 'super', 'génial']);

/** Values of a text with the rules applied: negation, modifiers, wishes, contrast, irony. */
export function feelingsOf(
  parse: Parse,
  matches: readonly Match<SentimentMeaning>[],
  intents: readonly Match<Intent>[] = [],
): Feelings {
  const markers: Markers = new Map(
    matches.flatMap(({ entry, tokens }) => {
      const { kind } = entry.meaning;
      return kind === 'contrast' || kind === 'concession' ? [[tokens[0] ?? 0, kind] as const] : [];
    }),
  );
  const clauses = clausesOf(parse, markers);
  const worded = clauses.flatMap((clause) => clauseValues(parse, clause, matches));
  return { clauses, values: [...worded, ...intended(intents, worded)] };
}

/** « Plus jamais » holds no word of evaluation: what it does stands for what it says. */
function intended(intents: readonly Match<Intent>[], worded: readonly Valued[]): Valued[] {
  return intents.flatMap(({ entry, start, end, tokens }): Valued[] => {
    const value = entry.meaning === 'eloge' ? MODEL.intent : -MODEL.intent;
    if (entry.meaning !== 'eloge' && entry.meaning !== 'critique') return [];
    if (worded.some((other) => other.start < end && start < other.end)) return [];
    return [{ start, end, entry: entry.text, value, rules: ['intent'], at: tokens[0] ?? 0 }];
  });
}

function clauseValues(
  parse: Parse,
  clause: Clause,
  all: readonly Match<SentimentMeaning>[],
): Valued[] {
  const matches = all.filter(({ tokens }) => within(tokens[0] ?? 0, clause));
  let wished = false;
  const values = matches.flatMap((match): Valued[] => {
    const { meaning, text } = match.entry;
    const at = match.tokens[0] ?? 0;
    const place = { start: match.start, end: match.end, entry: text, at };
    if (meaning.kind === 'wish') {
      wished = true;
      return [{ ...place, value: meaning.value, rules: ['wish'] }];
    }
    if (meaning.kind !== 'value') return [];
    return [{ ...place, ...applyRules({ parse, clause, matches, match, wished }, meaning.value) }];
  });
  return isIronic(parse, clause, values) ? values.map(asIrony) : values;
}

interface Scene {
  readonly parse: Parse;
  readonly clause: Clause;
  readonly matches: readonly Match<SentimentMeaning>[];
  readonly match: Match<SentimentMeaning>;
  readonly wished: boolean;
}

function applyRules(scene: Scene, base: number): { value: number; rules: string[] } {
  const rules: string[] = [];
  let value = base;
  const factor = modifierOf(scene);
  if (factor !== 1) {
    rules.push(factor > 1 ? 'intensifier' : 'diminisher');
    value *= factor;
  }
  if (isNegated(scene)) {
    rules.push('negation');
    value *= value > 0 ? -MODEL.negatedPraise : -MODEL.negatedBlame;
  }
  if (value > 0 && (scene.wished || isHypothetical(scene))) {
    rules.push('wish');
    value = 0;
  }
  if (scene.clause.opening !== 'plain') {
    rules.push(scene.clause.opening);
    value *= MODEL[scene.clause.opening];
  }
  return { value: clamp(value), rules };
}

/** Product of the modifiers just before the value, or just after it. */
function modifierOf({ matches, match }: Scene): number {
  const first = match.tokens[0] ?? 0;
  const last = match.tokens.at(-1) ?? 0;
  let factor = 1;
  for (const { entry, tokens } of matches) {
    if (entry.meaning.kind !== 'modifier') continue;
    const before = first - (tokens.at(-1) ?? 0);
    const after = (tokens[0] ?? 0) - last;
    if ((before > 0 && before <= MODEL.reach) || after === 1) factor *= entry.meaning.factor;
  }
  return factor;
}

function isNegated({ parse, matches, match }: Scene): boolean {
  const own = match.tokens.map((index) => parse.tokens[index]);
  if (own.some((token) => token && NEGATORS.has(token.form))) return false;
  if (own.some((token) => token?.negated)) return true;
  const first = match.tokens[0] ?? 0;
  return matches.some(
    ({ entry, tokens }) =>
      entry.meaning.kind === 'negator' &&
      (tokens.at(-1) ?? 0) < first &&
      first - (tokens.at(-1) ?? 0) <= MODEL.reach,
  );
}

const isHypothetical = ({ parse, match }: Scene): boolean =>
  match.tokens.some((index) => parse.tokens[index]?.hypothetical);

/** « Bravo pour les 45 minutes de queue »: thanks for something bad. */
function isIronic(parse: Parse, clause: Clause, values: readonly Valued[]): boolean {
  const opening = parse.tokens[clause.first];
  if (!opening || !PRAISE_TO.has(opening.lemma)) return false;
  const next = parse.tokens[clause.first + 1];
  const aims = next !== undefined && (next.lemma === 'pour' || next.pos === 'DET');
  return aims && values.some(({ value, at }) => value < 0 && at > clause.first);
}

const asIrony = (valued: Valued): Valued =>
  valued.value > 0
    ? { ...valued, value: -valued.value, rules: [...valued.rules, 'irony'] }
    : valued;

const within = (index: number, clause: { first: number; end: number }): boolean =>
  clause.first <= index && index < clause.end;

const clamp = (value: number): number => Math.max(-1, Math.min(1, value));

/**
 * Sums up values and the question's expectation, which weighs less the more clauses speak for
 * themselves. Score = (praise − blame) / (praise + blame + 0.5); label « mixed » when both are said
 * and the weaker side comes near the stronger.
 */
export function summarise({ clauses, values }: Feelings, expects: Expectation): SentimentTag {
  const evidence = values
    .filter(({ value }) => value !== 0)
    .map(({ start, end, entry, value, rules }) => ({
      start,
      end,
      entry,
      value: round(value),
      rules,
    }));
  const silent = clauses.filter(
    (clause) => !values.some(({ at, value }) => value !== 0 && within(at, clause)),
  );
  const left = MODEL.priorLeft + (1 - MODEL.priorLeft) * (silent.length / clauses.length || 0);
  const prior = MODEL.prior[expects] * left;
  const said = sums(evidence.map(({ value }) => value));
  const praise = said.praise + Math.max(0, prior);
  const blame = said.blame + Math.max(0, -prior);
  const score = round((praise - blame) / (praise + blame + MODEL.smoothing));
  if (isTurned(clauses, values)) return { label: 'mixed', score, evidence };
  const both = Math.min(said.praise, said.blame) >= MODEL.said;
  const label = labelOf(praise, blame);
  return { label: label === 'mixed' && !both ? sideOf(praise, blame) : label, score, evidence };
}

/** « Bien placé, en revanche lit inconfortable »: a contrast between praise and blame, both clear. */
function isTurned(clauses: readonly Clause[], values: readonly Valued[]): boolean {
  const net = (clause: Clause | undefined): number =>
    clause === undefined
      ? 0
      : values
          .filter(({ at }) => within(at, clause))
          .reduce((total, { value }) => total + value, 0);
  return clauses.some((clause, index) => {
    if (clause.opening === 'plain') return false;
    const [before, after] = [net(clauses[index - 1]), net(clause)];
    return before * after < 0 && Math.min(Math.abs(before), Math.abs(after)) >= MODEL.said;
  });
}

/** The label of two sums of values. */
export function labelOf(praise: number, blame: number): SentimentLabel {
  const strong = Math.max(praise, blame);
  if (strong < MODEL.least) return 'neutral';
  if (Math.min(praise, blame) >= MODEL.mixed * strong) return 'mixed';
  return sideOf(praise, blame);
}

const sideOf = (praise: number, blame: number): SentimentLabel =>
  praise > blame ? 'positive' : 'negative';

/** Values above and below zero, each summed, both positive. */
export function sums(values: readonly number[]): { praise: number; blame: number } {
  let [praise, blame] = [0, 0];
  for (const value of values) {
    if (value > 0) praise += value;
    else blame -= value;
  }
  return { praise, blame };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
