import { SURELY_DENYING } from '../../french/negators.js';
import {
  CONCEDING,
  EXCEPTING,
  OPPOSING,
  REGRETTING,
  SETTING_ASIDE,
} from '../../french/reserves.js';
import { runAt, runsOf } from '../../french/runs.js';
import type { Expectation, SentimentEvidence, SentimentTag } from '../../model/tags.js';
import type { Token } from '../../model/text.js';
import { holds } from '../../spans.js';
import type { Reading } from '../by-rules.js';
import { within } from '../clauses.js';
import type { WordKnowledge } from '../learned/weights.js';
import { isInComplement, titledTokens } from '../named.js';
import { rounded } from '../tone/sentiment.js';
import { isEndured, isPredicate, LEADS } from '../wants.js';

/*
 * Short answers of which the rules are surer than the net, which goes too much by their question. The
 * figures are those of the coded answers of `bench/tags` that are so.
 */

const VERBAL = /^(?:VERB|AUX)$/;

/** Most tokens of an answer that only names something. */
const NAMED = 9;
/** What a word judges by itself, from which on it is more than a name. */
const TELLING = 0.5;

/**
 * « Le tri des déchets »: a thing named alone is good where praise is asked, bad where faults are (1,567 of
 * 1,625), unless a word of it judges the other way (« la cohue » under praise; in « la gestion des conflits », what is dealt with does not). A good one that stands
 * with its article under faults is what lacks all the same: « la convivialité » (14 of 15).
 */
export function onlyNames(
  { asked, parse, feelings, sentiment }: Reading,
  values: WordKnowledge['values'],
): boolean {
  const good = asked.expects === 'praise';
  const isDealtWith = (token: Token): boolean => {
    const at = parse.tokens.indexOf(token);
    return feelings.clauses.some(
      (clause) => within(at, clause) && isInComplement(parse.tokens, clause, at),
    );
  };
  const titled = titledTokens(parse);
  const tokens = parse.tokens.filter((_, at) => !titled.has(at));
  const contradicts = (token: Token): boolean =>
    (values.get(token.lemma.toLowerCase()) ?? 0) * (good ? 1 : -1) <= -TELLING &&
    !(good && isDealtWith(token));
  return (
    (good || asked.expects === 'criticism') &&
    sentiment.label === (good ? 'positive' : 'negative') &&
    tokens.length <= NAMED &&
    feelings.values.every(({ value }) => value === 0) &&
    !tokens.some(
      (token) => token.negated || VERBAL.test(token.pos) || SURELY_DENYING.has(token.form),
    ) &&
    ((!good && isTopic(tokens)) || !tokens.some(contradicts))
  );
}

/** « La gentillesse à l’accueil », not « la gentille équipe ». */
const isTopic = (tokens: readonly Token[]): boolean =>
  /^(?:le|la|l'|les)$/u.test(tokens[0]?.form ?? '') && !tokens.some(({ pos }) => pos === 'ADJ');

/**
 * « Respecter les horaires »: what opens with an infinitive where faults or ideas are asked is a request,
 * and no praise (7 of 1,171 are), whatever its verb says. « Continuer ainsi » and « ne rien changer » are.
 */
export function requests({ asked: { expects }, parse: { tokens } }: Reading): boolean {
  if (expects !== 'criticism' && expects !== 'ideas') return false;
  const opening = tokens.findIndex(({ pos }) => !LEADS.test(pos));
  const verb = tokens[opening];
  return (
    verb?.pos === 'VERB' &&
    verb.form === verb.lemma &&
    verb.lemma !== 'continuer' &&
    !verb.negated &&
    !isEndured(tokens, opening) &&
    !tokens.slice(0, opening).some(({ form }) => SURELY_DENYING.has(form))
  );
}

/** « Une crèche ? », « et un peu de philo ? »: an idea is put forward (6 of 7), unless faults are asked for. */
export function floatsAnIdea({ asked: { expects }, parse: { tokens } }: Reading): boolean {
  const opening = tokens.find(({ pos }) => !LEADS.test(pos));
  return (
    (expects === 'neutral' || expects === 'ideas') &&
    tokens.length <= NAMED &&
    tokens.at(-1)?.text === '?' &&
    /^(?:une?|des|du)$/u.test(opening?.form ?? '') &&
    !tokens.some(isPredicate)
  );
}

export type Plain = SentimentTag & { readonly label: 'positive' | 'negative' };

/** Most tokens of an answer that judges plainly, that denies a fault, that opens with « rien » and goes on. */
const MOST = { judging: 9, denying: 12, nothing: 20 } as const;

/** What a short answer says of itself, all that judges in it going one way; null where it is not plain. */
export function plainJudgement({ asked, parse, feelings, sentiment }: Reading): Plain | null {
  const { tokens } = parse;
  if (keepsAReserve(tokens)) return null;
  const values = feelings.values.filter(({ value }) => value !== 0);
  const sum = values.reduce((all, { value }) => all + value, 0);
  if (values.length === 0 || !values.every(({ value }) => value * sum > 0)) return null;
  const blameless = asked.expects === 'criticism' && sum > 0;
  const isTold =
    (tokens.length <= MOST.judging && sentiment.evidence.some((one) => isPlain(one, tokens))) ||
    (blameless &&
      tokens.length <= MOST.denying &&
      values.some(({ at, value }) => deniesNear(at, value, tokens))) ||
    (blameless && tokens.length <= MOST.nothing && opensWithNothing(tokens)) ||
    goesAlong(sum, asked.expects, tokens);
  if (!isTold) return null;
  const label = sum > 0 ? 'positive' : 'negative';
  return { label, score: rounded(sum), evidence: sentiment.evidence };
}

/**
 * « La diversité des acteurs » under praise, « le manque de prises » under faults: no verb, no denial, and
 * all that judges goes the way of the question (1,510 of 1,535).
 */
const goesAlong = (sum: number, expects: Expectation, tokens: readonly Token[]): boolean =>
  tokens.length <= NAMED &&
  ((expects === 'praise' && sum > 0) || (expects === 'criticism' && sum < 0)) &&
  !tokens.some(
    (token) => token.negated || VERBAL.test(token.pos) || SURELY_DENYING.has(token.form),
  );

/** Least tokens of an expression that judges, its least value, and that of what is denied. */
const [EXPRESSION, STRONG, DENIED] = [3, 0.5, 0.3];

/**
 * What judges plainly: an expression of three words or more (« de mal en pis »; against their question,
 * readers followed it in 138 of 153), an adjective after « être » (68 of 71), what « ne » denies (« je
 * n’ai rien aimé »), an exclamation (« quelle honte ! »).
 */
function isPlain(evidence: SentimentEvidence, tokens: readonly Token[]): boolean {
  const { value, rules } = evidence;
  const own = tokens.filter((token) => holds(evidence, token));
  const says = (form: RegExp): boolean => tokens.some((token) => form.test(token.form));
  if (rules.includes('negation') && says(/^n(?:e|')$/u)) return Math.abs(value) >= DENIED;
  if (Math.abs(value) < STRONG) return false;
  const told = own.some(({ pos }) => pos === 'ADJ') && tokens.some(({ lemma }) => lemma === 'être');
  return own.length >= EXPRESSION || told || /^quel(?:le)?s?$/u.test(tokens[0]?.form ?? '');
}

/** Least value of a fault that is denied, and tokens before it among which the denial stands. */
const [CLEAR, NEAR] = [0.35, 3];

/** « pas un seul couac », « aucun problème » (13 of 13). */
const deniesNear = (at: number, value: number, tokens: readonly Token[]): boolean =>
  value >= CLEAR &&
  tokens
    .slice(Math.max(0, at - NEAR), at + 1)
    .some(({ form, negated }) => negated || SURELY_DENYING.has(form));

/** « RAS, très bon salon », « rien, c’était parfait » (75 of 79). */
const opensWithNothing = (tokens: readonly Token[]): boolean =>
  /^(?:rien|ras|néant|aucune?)$/u.test(tokens[0]?.form ?? '');

/** « Rien à redire, sauf le café », « tout, à part l’attente »: two sides, which no rule weighs. */
export const keepsAReserve = (tokens: readonly Token[]): boolean =>
  tokens.some((_, at) => runAt(tokens, at, RESERVES) !== undefined);

const RESERVES = runsOf([
  ...[...OPPOSING, ...REGRETTING, ...CONCEDING, ...EXCEPTING, ...SETTING_ASIDE],
  ...['presque', 'rien, juste', 'rien, peut-être', 'redire, juste', 'redire, peut-être'],
  ...['chose, juste', 'chose, peut-être', 'spécial, juste', 'spécial, peut-être'],
]);

/** What says more than a subject: a denial, a comparison, a lack. */
const WEIGHS =
  /^(?:pas|non|jamais|rien|aucune?|plus|moins|trop|mieux|encore|davantage|même|pareil|manque|sans|svp|stp|merci|bravo)$/u;

/**
 * « Les deepfakes », « la beauté des interfaces », « apprendre à douter » where ideas are asked: what has
 * no verb of its own, or opens with an infinitive, names a subject, and neither praises nor blames it
 * (789 of 827).
 */
export function onlyProposes(reading: Reading): boolean {
  const { asked, parse, patterns } = reading;
  if (asked.expects !== 'ideas') return false;
  if (patterns.some(({ entry: { meaning } }) => meaning !== 'suggestion')) return false;
  if (parse.tokens.some(({ form }) => WEIGHS.test(form))) return false;
  return requests(reading) || !parse.tokens.some(isPredicate);
}

/** Most tokens of an answer that is read by what it denies, and the least that its word judges. */
const [DENYING, EVIL, GOOD] = [20, 0.15, 0.25];
/** How an answer opens that says what was not there, or hardly. */
const NONE = /^(?:(?:pas (?:d'|de|un|une)|aucune?|zéro|zero|nulle?) )/u;
const ABSENT =
  /^(?:(?:pas|moins|peu) (?:d'|de|un|une) |(?:aucune?|zéro|zero|nulle?|sans) |l' absence (?:totale )?(?:d'|de) |le peu (?:d'|de) |personne pour )/u;

/**
 * « Pas de sponsor sur scène », « l’absence de jargon »: where praise is asked, what opens by denying an
 * evil is praise (50 of 50); « aucune idée nouvelle » denies a good, and blames (6 of 8).
 */
export function denies(
  { asked, parse: { tokens } }: Reading,
  values: WordKnowledge['values'],
): Plain | null {
  if (asked.expects !== 'praise' || tokens.length > DENYING) return null;
  const text = `${tokens
    .slice(0, 5)
    .map(({ form }) => form)
    .join(' ')} `;
  const opening = ABSENT.exec(text);
  if (!opening) return null;
  const first = opening[0].trim().split(' ').length;
  const stop = tokens.findIndex(({ pos }, at) => at > first && pos === 'PUNCT');
  // « Aucune attente à l’accueil »: an evil that is denied comes first.
  const head = tokens[first]?.start;
  const weightOf = ({
    start,
    value,
  }: {
    readonly start: number;
    readonly value: number;
  }): number => (start === head && value >= EVIL ? 1 : Math.abs(value));
  const denied = tokens
    .slice(first, stop < 0 ? undefined : stop)
    .filter(({ pos }) => /^(?:NOUN|ADJ|VERB)$/u.test(pos))
    .map(({ start, end, lemma }) => ({
      start,
      end,
      entry: lemma,
      value: rounded(-(values.get(lemma.toLowerCase()) ?? 0)),
    }))
    .sort((one, other) => weightOf(other) - weightOf(one))[0];
  if (!denied) return null;
  const label =
    denied.value >= EVIL
      ? 'positive'
      : denied.value <= -GOOD && NONE.test(text)
        ? 'negative'
        : null;
  const evidence: SentimentEvidence[] = [{ ...denied, rules: ['negation'] }];
  return label && { label, score: denied.value, evidence };
}

/** « La déception », « l’ennui » under praise: a fault named alone is one whatever is asked; « aucun bug » names none. */
export function namesAFault(
  { asked, parse: { tokens } }: Reading,
  values: WordKnowledge['values'],
): Plain | null {
  const words = tokens.filter(({ pos }) => pos !== 'PUNCT' && pos !== 'DET');
  const [noun] = words;
  const value = values.get(noun?.lemma.toLowerCase() ?? '') ?? 0;
  if (asked.expects !== 'praise' || words.length !== 1) return null;
  if (tokens.some(({ form }) => SURELY_DENYING.has(form))) return null;
  if (noun?.pos !== 'NOUN' || value > -TELLING) return null;
  const { start, end, lemma } = noun;
  const evidence: SentimentEvidence[] = [
    { start, end, entry: lemma, by: 'learned', value, rules: ['learned'] },
  ];
  return { label: 'negative', score: value, evidence };
}
