import { fold } from '../lexicon/keys.js';
import type { Token } from '../model/text.js';
import type { Stretch } from './passage.js';
import { INSULTS, JOBS } from './sensitive.js';

/** Whether a word is of a list, whatever its accents and its plural. */
const isOf = ({ form, lemma }: Token, list: ReadonlySet<string>): boolean =>
  [form, lemma, form.replace(/s$/u, '')].some((word) => list.has(fold(word)));

/** The first insult, as typed, or null. */
export const insultIn = (tokens: readonly Token[]): string | null =>
  tokens.find((token) => isOf(token, INSULTS))?.text ?? null;

/** « je suis », « j’ai », « ma fille », « on m’a dit »: what follows is of the writer or of their own. */
const OWN = /^(?:suis|étais|fus|ai|avais|aie|ayant|étant|mon|ma|mes|moi|m['’]|notre|nos)$/u;
const REACH = 6;

/**
 * The first word of a list that is said of the writer or of one of theirs, or null. A subject is no
 * secret: « un atelier sur le handicap » passes, « mon handicap » does not.
 */
export function intimateIn(
  { passage, first, end }: Stretch,
  list: ReadonlySet<string>,
): string | null {
  const { tokens } = passage;
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (token && isOf(token, list) && isOwn(tokens, at)) return token.text;
  }
  return null;
}

function isOwn(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - REACH), at);
  const stop = before.findLastIndex(({ text }) => /^[.;:!?…]+$/u.test(text));
  return before.slice(stop + 1).some(({ form }) => OWN.test(form));
}

const TYING = /^(?:de|d['’]|du|des|à|au|en|la|le|l['’]|un|une|petit|petite)$/u;
const INHABITED =
  /^(?:communes?|villages?|ville|canton|bourg|habitants?|mairie|département|agglo|agglomération|métropole|intercommunalité|vallée|île)$/u;
const SEVERAL =
  /^(?:les|des|aux|nos|vos|mes|ces|leurs|quelques|plusieurs|certains|certaines|deux|trois|d['’])$/u;
/** Words between a function and its place. */
const FAR = 10;

/** « maire d’une commune de 640 habitants », « une médiatrice de Haguenau »; not « des élus de … ». */
export function jobAndPlace({ passage, first, end }: Stretch): string | null {
  const { tokens, characters } = passage;
  for (let job = first; job < end; job++) {
    const token = tokens[job];
    if (!token || !isOf(token, JOBS) || isSeveral(tokens, job)) continue;
    const place = placeAfter(tokens, job, end);
    const last = tokens[place];
    if (last) return characters.slice(token.start, last.end).join('');
  }
  return null;
}

const isSeveral = (tokens: readonly Token[], job: number): boolean =>
  tokens.slice(Math.max(0, job - 2), job).some(({ form }) => SEVERAL.test(form));

/** Index of a place named after a function, or -1. */
function placeAfter(tokens: readonly Token[], job: number, end: number): number {
  let tied = false;
  for (let at = job + 1; at < Math.min(end, job + FAR); at++) {
    const token = tokens[at];
    if (!token || token.pos === 'PUNCT' || /^(?:VERB|AUX|PRON|SCONJ|CCONJ)$/u.test(token.pos))
      return -1;
    if (tied && (/^\p{Lu}\p{Ll}/u.test(token.text) || INHABITED.test(token.form))) return at;
    tied = tied || TYING.test(token.form);
  }
  return -1;
}
