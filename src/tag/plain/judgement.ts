import { isNe } from '../../french/clauses.js';
import { SURELY_DENYING } from '../../french/negators.js';
import { holds } from '../../ground/spans.js';
import type { Expectation } from '../../model/tags.js';
import type { Token } from '../../model/text.js';
import { asksWhatWasLiked } from '../asked/expects.js';
import type { Reading } from '../by-rules.js';
import { type Segment, within } from '../clauses.js';
import { isInfinitive, isPredicate } from '../tokens.js';
import { isPlainlyRuled, netOf, type Valued } from '../tone/valued.js';
import { judgesByItsVerb } from './by-verb.js';
import { opensWithARequest } from './request.js';
import { isAllBut, keepsAReserve } from './reserve.js';
import { type Heard, type Plain, toned } from './said.js';
import { saysNoMore, valuedWords, withoutSubject } from './verdict.js';

/** Most tokens of an answer that judges plainly, that denies a fault, that opens with « rien » and goes on, that a word tells. */
const MOST = { judging: 9, denying: 12, nothing: 20, word: 5 } as const;
/** Least tokens of an expression that judges, its least value, and that of what is denied. */
const [EXPRESSION, STRONG, DENIED] = [3, 0.5, 0.3];
/** Least tokens of an expression that tells even a longer answer, and most of that. */
const [LONG_EXPRESSION, TOLD] = [4, 13];
/** Probability of two sides from which on the net is surer: « mitigé », « inégal ». */
const BOTH = 0.95;

/** What a short answer says of itself, all that judges in it going one way; null where it is not plain. */
export function judgesPlainly(reading: Reading, { label: heard, chance }: Heard): Plain | null {
  const { asked, parse, feelings, sentiment } = reading;
  const { tokens } = parse;
  if (tokens.length > MOST.nothing) return null;
  const values = withoutSubject(
    feelings.values.filter(({ value }) => value !== 0),
    tokens,
  );
  const sum = netOf(values);
  if (values.length === 0 || !values.every(({ value }) => value * sum > 0)) return null;
  // « Merci mais non merci » holds its own « mais ».
  const phrases = values.filter((one) => valuedWords(one, tokens).length >= EXPRESSION);
  if (keepsAReserve(tokens.filter((token) => !phrases.some((one) => holds(one, token)))))
    return null;
  // « Entendre les élèves parler à la place des adultes », where one is asked what was liked.
  const namesADeed = sum < 0 && asksWhatWasLiked(asked.expects) && isInfinitive(tokens, 0);
  const isTold =
    values.some((one) => isAllThatIsSaid(one, tokens)) ||
    (chance('mixed') < BOTH &&
      (saysNoMore(values, reading) ||
        judgesByItsVerb(values, { asked, tokens }) ||
        tellsOfAChange(values, asked.expects) ||
        (asked.expects === 'neutral' && saysShortly(reading, values)))) ||
    // What the net hears no tone in may only tell a fact.
    (heard !== 'neutral' &&
      ((tokens.length <= MOST.judging && values.some((one) => isPlain(one, tokens))) ||
        (!namesADeed && tellsAtLength(values, reading)) ||
        (sum > 0 && mayFindNone(reading) && findsNoFault(values, tokens))));
  return isTold ? toned(sum, sentiment.evidence) : null;
}

/**
 * What judges plainly: an expression of three words or more (« de mal en pis »; against their question,
 * readers followed it in 138 of 153), what « ne » or « tout sauf » denies (« je n’ai rien aimé »), irony
 * (« merci pour le café tiède »).
 */
function isPlain(one: Valued, tokens: readonly Token[]): boolean {
  const { value, rules } = one;
  const own = valuedWords(one, tokens);
  if (rules.includes('negation') && tokens.some(deniesAll)) return Math.abs(value) >= DENIED;
  if (Math.abs(value) < STRONG) return false;
  return own.length >= EXPRESSION || rules.includes('irony');
}

/**
 * « L’accueil était meilleur que je ne le pensais »: a long expression, or two, tells a somewhat longer answer;
 * none with a comma in it, as what a list names is parted so.
 */
function tellsAtLength(values: readonly Valued[], { parse, feelings }: Reading): boolean {
  const { tokens } = parse;
  if (tokens.length > TOLD) return false;
  // « Rien à voir avec le forum de mai, ici on respire »: what else is told may be the other side.
  const parts = feelings.clauses.flatMap(({ segments }) => segments);
  const isUntold = (part: Segment): boolean =>
    !values.some(({ at }) => within(at, part)) &&
    tokens.slice(part.first, part.end).some(isPredicate);
  if (parts.some(isUntold)) return false;
  const isHeld = (token: Token): boolean => values.some((one) => holds(one, token));
  if (tokens.some((token) => SURELY_DENYING.has(token.form) && !isHeld(token))) return false;
  const isPart = (one: Valued): boolean =>
    tokens.some((token) => token.pos === 'PUNCT' && holds(one, token));
  const clear = values.filter(
    (one) =>
      Math.abs(one.value) >= STRONG &&
      valuedWords(one, tokens).length >= EXPRESSION &&
      !isPart(one),
  );
  return (
    clear.length > 1 || clear.some((one) => valuedWords(one, tokens).length >= LONG_EXPRESSION)
  );
}

/** « On sent une nette baisse du niveau »: what there was more or less of, and no more. */
const tellsOfAChange = (values: readonly Valued[], expects: Expectation): boolean =>
  /^(?:neutral|praise|criticism)$/u.test(expects) &&
  values.some(({ rules }) => rules.includes('trend')) &&
  values.every(isPlainlyRuled);

/** « Que dalle », « seulement deux jours », « trop discret »: a known saying, beside which nothing more is said. */
const isAllThatIsSaid = (one: Valued, tokens: readonly Token[]): boolean =>
  (one.rules.includes('intent') || (isClear(one) && valuedWords(one, tokens).length > 1)) &&
  tokens.every((token) => holds(one, token) || /^(?:PUNCT|SYM|INTJ)$/u.test(token.pos));

const deniesAll = (token: Token, at: number, tokens: readonly Token[]): boolean =>
  isNe(token) || isAllBut(tokens, at);

/** Where faults are asked for; elsewhere a few words alone: « aucun point faible », « pas de point faible ». */
const mayFindNone = ({ asked: { expects }, parse: { tokens } }: Reading): boolean =>
  expects === 'criticism' || (expects === 'neutral' && tokens.length <= MOST.word);

/** Least value of a fault that is denied, and tokens before it among which the denial stands. */
const [CLEAR, NEAR] = [0.35, 3];

/** « Pas un seul couac », « aucun problème » (13 of 13); « RAS, très bon salon », « rien, c’était parfait » (75 of 79). */
function findsNoFault(values: readonly Valued[], tokens: readonly Token[]): boolean {
  const denies = ({ at, value }: Valued): boolean =>
    value >= CLEAR &&
    tokens
      .slice(Math.max(0, at - NEAR), at + 1)
      .some(({ form, negated }) => negated || form === 'loin' || SURELY_DENYING.has(form));
  // « Rien sur les arnaques »: what is not dealt with is no fault denied, as « rien pour gâcher la fête » is.
  const isLeftOut = /^(?:sur|pour)$/u.test(tokens[1]?.form ?? '') && tokens[2]?.pos !== 'VERB';
  if (tokens.length <= MOST.denying && !isLeftOut && values.some(denies)) return true;
  return (
    values.some(({ rules }) => !rules.includes('negation')) &&
    /^(?:rien|ras|néant|aucune?)$/u.test(tokens[0]?.form ?? '')
  );
}

/**
 * « Galère », « perfectible », « je suis contre les gobelets » where nothing in particular is asked: a few
 * words that judge, in so many words (645 of 672, or 188 of 197 where an expression tells). The net hears
 * neither side in those that it has not met.
 */
function saysShortly(reading: Reading, values: readonly Valued[]): boolean {
  const { tokens } = reading.parse;
  const asks = tokens.at(-1)?.text === '?' && tokens[0]?.form !== 'pourquoi';
  if (tokens.length > MOST.judging || asks || opensWithARequest(reading)) return false;
  const telling = values.filter((one) => isClear(one) && !isTopic(one, tokens));
  if (tokens.length <= MOST.word && telling.length === values.length) return true;
  return telling.some((one) => valuedWords(one, tokens).length >= EXPRESSION);
}

const isClear = ({ value, rules }: Valued): boolean =>
  Math.abs(value) >= STRONG && rules.every((rule) => /^(?:intensifier|wish|intent)$/u.test(rule));

/** « L’enthousiasme est retombé »: what a verb is said of is not what is said. */
const isTopic = (one: Valued, tokens: readonly Token[]): boolean =>
  valuedWords(one, tokens).at(-1)?.pos === 'NOUN' &&
  tokens.some((token) => token.start >= one.end && isPredicate(token));
