import type { Token } from '../../model/text.js';
import { formOf, lemmaOf, pastClitics, startsInfinitive } from './tokens.js';
import { CLITICS, THAT } from './vocabulary.js';

const IS = /^(?:a|ait|avait|aura|aurait)$/u;
/** « on y a donné la parole »: somebody did so, there. */
const WHO = /^(?:on|qui|elle|nous|vous|[mts]')$/u;

/** Whether the pronoun at a place points at nothing before it: « il y a », « il faut », « y a », « ça fait dix ans que ». */
export function isImpersonal(tokens: readonly Token[], at: number): boolean {
  const [own, next] = [formOf(tokens[at]), formOf(tokens[at + 1])];
  if (THAT.test(own)) return announces(tokens, at);
  if (own === 'y') return IS.test(next) && !WHO.test(formOf(tokens[at - 1]));
  if (own !== 'il') return false;
  const isAbout = next === "s'" && formOf(tokens[at + 2]) === 'agit';
  return isAbout || /^(?:y|faut|fallait|faudra|reste|suffit)$/u.test(next);
}

/** What is said of a fact that comes after: « ça rassure de voir … », not « ça parle de changer ». */
const AFFECTING =
  /^(?:faire|valoir|rassurer|aider|motiver|remotiver|rebooster|booster|encourager|réconforter|réchauffer|soulager|inspirer|toucher|changer|plaire|amuser|redonner)$/u;

/** Words of « fait du bien » before what does so. */
const ANNOUNCED_BY = 5;

/** « ça fait du bien de se retrouver », « ça rassure de voir », « ça fait dix ans que »: what, it says itself. */
function announces(tokens: readonly Token[], at: number): boolean {
  const verb = pastClitics(tokens, at + 1);
  if (!AFFECTING.test(lemmaOf(tokens[verb]))) return false;
  return tokens
    .slice(verb + 1, verb + 1 + ANNOUNCED_BY)
    .some(
      ({ form }, index) =>
        (/^d[e'’]$/u.test(form) && startsInfinitive(tokens, verb + 2 + index)) ||
        (/^qu[e'’]$/u.test(form) && tokens[verb + index]?.pos === 'NOUN'),
    );
}

/** Verbs that may have « il » without pointing at anything: « quand il pleut », « il est rare de ». */
const MAYBE_IMPERSONAL =
  /^(?:y|faut|fallait|agit|suffit|reste|manque|vaut|pleut|pleuvait|fait|faisait|est|était)$/u;

/** Whether « il » at a place may point at nothing. */
export function mayBeImpersonal(tokens: readonly Token[], at: number): boolean {
  const next = tokens.slice(at + 1).find(({ form }) => !CLITICS.has(form) || form === 'y');
  return MAYBE_IMPERSONAL.test(formOf(next));
}
