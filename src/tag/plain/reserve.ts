import {
  CONCEDING,
  EXCEPTING,
  OPPOSING,
  REGRETTING,
  SETTING_ASIDE,
} from '../../french/reserves.js';
import { countOf, formText, runAt, runsOf } from '../../french/runs.js';
import type { Token } from '../../model/text.js';
import type { Reading } from '../by-rules.js';
import { TONE } from '../tone/constants.js';
import { saidBy } from '../tone/valued.js';
import { blamedBy, type Plain, toned } from './said.js';

/** « Rien à redire, sauf le café », « tout, à part l’attente »: two sides, which no rule weighs. */
export const keepsAReserve = (tokens: readonly Token[]): boolean =>
  tokens.some((_, at) => runAt(tokens, at, RESERVES) !== undefined && !isAllBut(tokens, at));

/** What opens a known thing, which « tout sauf » excepts. */
const KNOWN = /^(?:l[ae]s?|l'|ce(?:t|tte|s)?|[mtsn]on|[mts][ae]s?|[nv]os)$/u;

/** « Sauf » of « tout sauf ennuyeux », « tout sauf une perte de temps », which denies what follows. */
export const isAllBut = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.form === 'sauf' &&
  tokens[at - 1]?.form === 'tout' &&
  !KNOWN.test(tokens[at + 1]?.form ?? '');

const RESERVES = runsOf([
  ...[...OPPOSING, ...REGRETTING, ...CONCEDING, ...EXCEPTING, ...SETTING_ASIDE],
  ...['presque', 'rien, juste', 'rien, peut-être', 'redire, juste', 'redire, peut-être'],
  ...['chose, juste', 'chose, peut-être', 'spécial, juste', 'spécial, peut-être'],
]);

/** How an answer opens that keeps a reserve, or names one. */
const OPENS =
  /^(?:(?:un|une|mon|ma|le|la|l'|des|deux|seule?|unique|petite?s?|quelques|léger|légers|gros|grande?|vrai|peut-être|juste) ){0,3}(?:bémols?|hics?|soucis?|problèmes?|regrets?|reproches?|défauts?|inconvénients?|couacs?|accrocs?|ratés?|ombre au tableau|(?:points?|aspects?|côtés?) (?:noir|négatif|faible)s?|négatifs?(?= :))(?! (?:de santé|(?:[:,] )?(?:d[e'] |est d[e'] |c' est d[e'] )?ne pas))/u;
/** What takes it back. */
const TAKEN_BACK =
  /^(?:mais|sinon|malgré|sauf|aucune?|autrement|(?:réglé|résolu|corrigé|oublié|rattrapé)e?s?)$/u;

/** « Petit bémol sur le son », « quelques soucis de micro », which the net knows from « aucun bémol ». */
export function namesOneReserve({ asked, parse: { tokens } }: Reading): Plain | null {
  const opening = OPENS.exec(formText(tokens))?.[0];
  if (opening === undefined || asked.expects === 'ideas') return null;
  if (tokens.some(({ form }) => TAKEN_BACK.test(form))) return null;
  const named = tokens[countOf(opening) - 1];
  return named ? blamedBy(named, 'intent') : null;
}

/** « Le seul défaut est d’avoir une fin », « mon seul regret : il a fallu repartir »; not « …, c’est la fin », which may have been bad. */
const ENDS_ALONE =
  /^(?: (?:[,:]|[cds]'|ce|de|qu[e']|ça|cela|il|on|nous|l[ae]|cette|est|était|a|ait|avoir|faut|fallait|faille|fallu|devoir|dû|doit|doive|devait|journée|fête|événement|festival|formation|déjà|bien))* (?:repartir|partir|rentrer|quitter|finir|terminer|(?:se|s'|est|soit) (?:termin|fini|arrêt|achev)\p{L}*|finiss?e?|finit|une fin)(?: (?:déjà|si|trop|vite|un|jour|[.!…]+))*$/u;

/** The only fault is that it ends: a joke that praises. */
export function onlyEnds({ parse: { tokens } }: Pick<Reading, 'parse'>): Plain | null {
  const said = formText(tokens);
  const opening = OPENS.exec(said)?.[0] ?? '';
  if (!/(?:^| )(?:seule?|unique) /u.test(opening) || !ENDS_ALONE.test(said.slice(opening.length)))
    return null;
  return toned(TONE.intent, [saidBy(tokens[0]!, TONE.intent, 'intent')]);
}

/** How an answer opens that names what is good. */
const GOOD =
  /^(?:(?:l[ae]s?|des|mon|mes) ){0,2}(?:(?:points?|aspects?|côtés?) (?:fort|positif)s?|positifs?(?= :)|qualités?|avantages?|atouts?|coups? de cœur)/u;
/** What says that there is none, and nothing more. */
const NONE = /^[:=,→–-] (?:aucune?s?|rien|néant|neant|zéro|zero|0|nada|ras)(?: [.!…]+)* ?$/u;

/** « Points négatifs : aucun », « Avantages : aucun »: who looked for one and found none. */
export function findsNone({ parse: { tokens } }: Reading): Plain | null {
  const said = formText(tokens);
  const [good, bad] = [GOOD, OPENS].map((opens) => opens.exec(said)?.[0]);
  const opening = good ?? bad;
  if (opening === undefined || !NONE.test(said.slice(opening.length).trimStart())) return null;
  const none = tokens[countOf(opening) + 1];
  const worth = good === undefined ? TONE.intent : -TONE.intent;
  return none ? toned(worth, [saidBy(none, worth, 'denial')]) : null;
}

const MORE =
  /(?:^| )mais (?:pas|non) (?:que|seulement|uniquement)(?: (?:ça|cela|eux|elles?|lui))?[ .!…)]*$/u;

/** « Les ateliers, mais pas que »: there is more of the same, and no reserve. */
export function addsMore({ parse: { tokens }, sentiment }: Reading): Plain | null {
  const { label } = sentiment;
  const isPlain = label === 'positive' || label === 'negative';
  return isPlain && MORE.test(formText(tokens)) ? { ...sentiment, label } : null;
}
