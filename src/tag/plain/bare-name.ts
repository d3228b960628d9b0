import { isVerb } from '../../french/clauses.js';
import { SURELY_DENYING } from '../../french/negators.js';
import { formText } from '../../french/runs.js';
import type { Token } from '../../model/text.js';
import type { Reading } from '../by-rules.js';
import { within } from '../clauses.js';
import { isInComplement } from '../named/dealt-with.js';
import { titledTokens } from '../named/session-titles.js';
import { isPredicate } from '../tokens.js';
import { keepsAReserve } from './reserve.js';
import type { Heard, Labels } from './said.js';

/** Most tokens of a name, in a list of some or alone. */
const NAMED = 9;
/** What a word judges by itself, from which on it is more than a name. */
const TELLING = 0.5;

/** What a thing is said to be that is only named; null of what says more. */
export function onlyNamed(reading: Reading, heard: Heard): Labels | null {
  if (!onlyNames(reading, heard) && !namesAnEvil(reading, heard)) return null;
  // What the rules alone take for a suggestion is one in 11 of 60.
  const asks = heard.probable.includes('suggestion');
  return { ...reading, intents: reading.intents.filter((one) => asks || one !== 'suggestion') };
}

/**
 * « Le tri des déchets »: a thing named alone is good where praise is asked, bad where faults are (1,567 of
 * 1,625), unless a word of it judges the other way (« la cohue » under praise; in « la gestion des
 * conflits », what is dealt with does not). A good one that stands with its article, or with none, under faults
 * is what lacks all the same: « la convivialité » (14 of 15).
 */
function onlyNames(
  { asked: { expects }, parse, feelings, sentiment }: Reading,
  { worthOf }: Heard,
): boolean {
  const good = expects === 'praise';
  if (!good && expects !== 'criticism') return false;
  if (sentiment.label !== (good ? 'positive' : 'negative')) return false;
  if (feelings.values.some(({ value }) => value !== 0)) return false;
  const titled = titledTokens(parse);
  const tokens = parse.tokens.filter((_, at) => !titled.has(at));
  if (longest(tokens) > NAMED || tokens.some(saysMore) || keepsAReserve(tokens)) return false;
  if (!good && isTopic(tokens)) return true;
  const isDealtWith = (token: Token): boolean => {
    const at = parse.tokens.indexOf(token);
    return feelings.clauses.some(
      (clause) => within(at, clause) && isInComplement(parse.tokens, clause, at),
    );
  };
  return good
    ? !tokens.some((token) => worthOf(token) <= -TELLING && !isDealtWith(token))
    : !tokens.some((token) => worthOf(token) >= TELLING);
}

/**
 * « La peur de ne pas savoir », « la peur » under what hindered: an evil that is named there is what it was, though the
 * net has met it where it is denied.
 */
const namesAnEvil = (
  { asked: { expects }, parse: { tokens, sentences }, feelings: { values }, sentiment }: Reading,
  { label }: Heard,
): boolean =>
  expects === 'criticism' &&
  label === 'positive' &&
  sentiment.label === 'negative' &&
  sentences.length === 1 &&
  tokens.length <= NAMED &&
  values.every(({ value }) => value <= 0) &&
  values.some(({ value, at }) => value < 0 && at === headAt(tokens)) &&
  !tokens.some(isPredicate) &&
  !keepsAReserve(tokens);

/** Where the noun stands that a name opens with, after its article; -1 where it opens otherwise. */
export const headAt = ([first, second]: readonly Token[]): number =>
  first?.pos === 'NOUN' ? 0 : first?.pos === 'DET' && second?.pos === 'NOUN' ? 1 : -1;

/** Tokens of the longest that stands between commas: a list is as plain as what it lists. */
const longest = (tokens: readonly Token[]): number => {
  const marks = tokens.flatMap(({ text }, at) => (/^[,;/–-]$/u.test(text) ? [at] : []));
  return Math.max(...[...marks, tokens.length].map((end, n) => end - (marks[n - 1] ?? -1) - 1));
};

const saysMore = (token: Token, at: number, tokens: readonly Token[]): boolean =>
  token.negated ||
  (isVerb(token) && !tellsWhich(token, tokens[at - 1])) ||
  SURELY_DENYING.has(token.form);

/** « Les salles utilisées », « le matériel prêté » name no less than « les salles » (15 of 15 under faults). */
const tellsWhich = ({ mood, form }: Token, before: Token | undefined): boolean =>
  mood === 'participle' && !form.endsWith('ant') && before?.pos === 'NOUN';

/** « La gentillesse à l’accueil », « gratuité », « de la convivialité », not « la gentille équipe » nor « une merveille ». */
const isTopic = (tokens: readonly Token[]): boolean =>
  (/^(?:(?:de )?(?:la|l')|les?|du|des)(?= |$)/u.test(formText(tokens)) ||
    tokens[0]?.pos === 'NOUN') &&
  !tokens.slice(1).some(({ pos }) => pos === 'ADJ');
