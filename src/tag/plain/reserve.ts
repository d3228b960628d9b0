import {
  CONCEDING,
  EXCEPTING,
  OPPOSING,
  REGRETTING,
  SETTING_ASIDE,
} from '../../french/reserves.js';
import { runAt, runsOf } from '../../french/runs.js';
import type { Token } from '../../model/text.js';

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
