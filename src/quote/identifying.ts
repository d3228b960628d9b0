import type { Span, Token } from '../model/text.js';
import { isOf } from './intimate.js';
import { EMPLOYERS, JOBS, PERSONS } from './jobs.js';
import type { PassageRun, Run } from './passage.js';

const TYING = /^(?:de|d['’]|du|des|à|au|en|la|le|l['’]|un|une|petit|petite)$/u;
const WHERE = /^(?:dans|à|au|en|de|d['’]|du|sur|chez)$/u;
const DETERMINED = /^(?:le|la|l['’]|une?|du|au|mon|ma|notre|son|sa|cette?|votre|leur)$/u;
const INHABITED =
  /^(?:communes?|villages?|ville|canton|bourg|habitants?|mairie|département|agglo|agglomération|métropole|intercommunalité|vallée|île)$/u;
const SEVERAL =
  /^(?:les|des|aux|nos|vos|mes|ces|leurs|quelques|plusieurs|certains|certaines|deux|trois|d['’])$/u;
const FEW = /^une? des (?:deux|trois|quatre|rares|seuls|seules)$/u;
/** « la seule », « en tant que seul »; not « une seule serveuse », which counts. */
const SOLE =
  /^(?:le|la|l['’]|mon|ma|son|sa|notre|votre|leur|suis|étant|que|comme) (?:seule?|unique)$/u;
/** « je suis », « étant », « en tant que »: the function that follows is the writer’s. */
const BEING = /^(?:suis|étais|étant|tant)$/u;
/** Between a person and where they work: « [nom], qui travaille à la mairie d’Ambert ». */
const WORKING =
  /^(?:de|d['’]|du|au|à|la|le|l['’]|en|chez|une?|notre|,|\(|qui|suis|viens|vient|venue?|travaille|travaillant|bosse|exerce)$/u;
/** Words between a function and its place, and between a person and the employer. */
const FAR = { place: 10, person: 6 } as const;

/**
 * What may tell who somebody is, as typed, in order: a function with its place (« maire d’une commune
 * de 640 habitants »; not « des élus de … »), one that a single person holds (« la seule conseillère »),
 * the writer’s after a place (« à Lavoine, je suis boulangère »), a person and where they work
 * (« [nom] de la mairie d’Ambert »).
 *
 * @param names what is masked in the stretch.
 */
export function identifyingIn(stretch: PassageRun, names: readonly Span[]): string[] {
  const { tokens, characters } = stretch.passage;
  const found: string[] = [];
  for (let at = stretch.first; at < stretch.end; at++) {
    const { first, end } = functionAt(tokens, at, stretch) ??
      employerAt(tokens, at, { run: stretch, names }) ?? { first: 0, end: 0 };
    const [from, to] = [tokens[first], tokens[end - 1]];
    if (from && to) found.push(characters.slice(from.start, to.end).join(''));
  }
  return found;
}

function functionAt(tokens: readonly Token[], job: number, { first, end }: Run): Run | null {
  const token = tokens[job];
  if (!token || !isOf(token, JOBS) || token.pos === 'VERB' || qualifies(tokens, job)) return null;
  if (SOLE.test(formsBefore(tokens, job, 2).join(' ')))
    return { first: Math.max(first, job - 1), end: job + 1 };
  if (isSeveral(tokens, job) && !isOfFew(tokens, job)) return null;
  const after = placeAfter(tokens, job, end);
  if (after !== -1) return { first: job, end: after + 1 };
  const before = placeBefore(tokens, job, first);
  return before === -1 ? null : { first: before, end: job + 1 };
}

/** « un numérique responsable »: no function. */
const qualifies = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'ADJ' && tokens[at - 1]?.pos === 'NOUN';

const formsBefore = (tokens: readonly Token[], at: number, count: number): string[] =>
  tokens.slice(Math.max(0, at - count), at).map(({ form }) => form);

const isSeveral = (tokens: readonly Token[], at: number): boolean =>
  isPlural(tokens[at]) || formsBefore(tokens, at, 2).some((form) => SEVERAL.test(form));

const isPlural = (token: Token | undefined): boolean =>
  token !== undefined && /[sx]$/u.test(token.form) && !/[sx]$/u.test(token.lemma);

/** « un des deux médecins ». */
const isOfFew = (tokens: readonly Token[], at: number): boolean =>
  FEW.test(formsBefore(tokens, at, 3).join(' '));

/** A word written as the name of a place or of a house may be: no acronym. */
function isNamedAt(tokens: readonly Token[], at: number): boolean {
  const { text = '', pos = 'X' } = tokens[at] ?? {};
  return /^\p{Lu}\p{Ll}/u.test(text) || (pos === 'PROPN' && /\p{Ll}{3}|\p{Lu}{5}/u.test(text));
}

/** « d’une commune », « de 340 habitants »; not « secrétaire de mairie », « élu de petite commune ». */
const isPlace = (tokens: readonly Token[], at: number): boolean =>
  isNamedAt(tokens, at) ||
  (INHABITED.test(tokens[at]?.form ?? '') &&
    tokens
      .slice(Math.max(0, at - 2), at)
      .some(({ form, pos }) => pos === 'NUM' || DETERMINED.test(form)));

/** Index of a place named after a function or an employer, or -1. */
function placeAfter(tokens: readonly Token[], from: number, end: number, is = isPlace): number {
  let tied = false;
  for (let at = from + 1; at < Math.min(end, from + FAR.place); at++) {
    const token = tokens[at];
    if (!token || token.pos === 'PUNCT' || /^(?:VERB|AUX|PRON|SCONJ|CCONJ)$/u.test(token.pos))
      return -1;
    if (tied && is(tokens, at)) return at;
    tied = tied || TYING.test(token.form);
  }
  return -1;
}

/** Index of a place told in the sentence before a function that the writer claims, or -1. */
function placeBefore(tokens: readonly Token[], job: number, first: number): number {
  if (!formsBefore(tokens, job, 3).some((form) => BEING.test(form))) return -1;
  const stop = tokens.slice(first, job).findLastIndex(({ text }) => /^[.;!?…]+$/u.test(text));
  return tokens.findIndex(
    (_, at) =>
      at > first + stop &&
      at < job &&
      isPlace(tokens, at) &&
      formsBefore(tokens, at, 2).some((form) => WHERE.test(form)),
  );
}

interface Around {
  readonly run: Run;
  readonly names: readonly Span[];
}

/** « [nom] de la mairie d’Ambert », « je travaille à la médiathèque de Thiers ». */
function employerAt(tokens: readonly Token[], at: number, { run, names }: Around): Run | null {
  const token = tokens[at];
  if (!token || !isOf(token, EMPLOYERS) || isSeveral(tokens, at)) return null;
  const place = placeAfter(tokens, at, run.end, isNamedAt);
  if (place === -1) return null;
  for (let back = at - 1; back >= Math.max(run.first, at - FAR.person); back--) {
    if (isPerson(tokens, back, names)) return { first: at, end: place + 1 };
    if (!WORKING.test(tokens[back]?.form ?? '')) return null;
  }
  return null;
}

function isPerson(tokens: readonly Token[], at: number, names: readonly Span[]): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (/^(?:je|j['’]|moi)$/u.test(token.form)) return true;
  if (isOf(token, PERSONS)) return !isSeveral(tokens, at);
  return names.some(({ start, end }) => start < token.end && token.start < end);
}
