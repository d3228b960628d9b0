import type { Run } from '../../ground/spans.js';
import type { Token } from '../../model/text.js';
import { JOBS, LETTERED } from '../../names/posts.js';
import { firstIn, isNominal, isStop } from '../cut/tokens.js';
import { isListed } from '../word-lists.js';
import { formsBefore, isAnyPlace, isNamedAt, placeAfter } from './places.js';

/** « la seule », « en tant que seul »; not « une seule serveuse », which counts. */
const SOLE =
  /(?:^| )(?:le|la|l'|mon|ma|son|sa|notre|votre|leur|suis|étant|que|comme) (?:seule?|unique)$/u;
/** The writer is: « je suis la seule », « en tant que seule ». */
const IS_SOLE =
  /(?:^| |')(?:suis|étais|étant|tant que|restée?) (?:(?:le|la|l') )?(?:seule?|unique)$/u;
/** « on n’est que deux | notaires sur l’île » */
const FEW = /(?:^| )(?:est|sommes|étions|était) (?:que|qu') (?:deux|trois|quatre)$/u;
/** « nous sommes deux | notaires | sur l’île », where the place must follow at once. */
const COUNTED = /(?:^| )(?:nous sommes|on est) (?:deux|trois|quatre)$/u;
const ONE = /^(?:seule?|unique)$/u;
/** What is sole and no function: « la seule personne à rire ». */
const ANYBODY = /^(?:personne|gens|fois|chose|raison|cas)$/u;
/** How functions end that no list holds; a place must follow, as machines end so too. */
const AGENT = /(?:.{2}(?:euse|ienne|icien|trice|[nrtgd]iste)|(?<!pr|mon)ologue)$/u;
/** « seule à faire ce boulot | dans tout un canton ». */
const SOLE_AT =
  /(?:^| )seule? à (?:faire|exercer|occuper|tenir|avoir) (?:ce|cette|mon|ma|le|la|un|une)$/u;
/** « je tiens seul | le bibliobus du Haut-Jura », « seule à animer | l’espace de la Creuse »; not « je bosse seule dans la Creuse ». */
const SOLE_DOING =
  /(?:^| |')(?:(?:(?:je|qui) |j' ?)(?:tiens|gère|anime|dirige|pilote|porte|assure|conduis|fais tourner) (?:toute? )?seule?|(?:suis|étais|étant) (?:la |le )?seule? à (?:tenir|gérer|animer|diriger|piloter|porter|assurer|conduire|faire tourner))$/u;
const WORK = /^(?:métier|boulot|job|travail|poste|fonction|profession|mission)$/u;

/** « la seule femme | ingénieure du service », « je suis le seul homme de l’équipe »; not « la seule femme sur scène », « le seul homme de l’équipe était drôle ». */
const GENDER = /^(?:femme|homme|fille)$/u;
const TEAM =
  /^(?:équipe|service|site|station|bureau|brigade|agence|direction|usine|unité|pôle|caserne|atelier|chantier|promo|promotion|labo|laboratoire|département)$/u;
const WITHIN = /^(?:de|du|d'|à|au|dans|la|le|l'|mon|ma|notre|son|sa|tout|toute)$/u;

/** Index of the team that a sole woman or man is of, or -1. */
function teamAfter(tokens: readonly Token[], at: number, end: number): number {
  let next = at + 1;
  while (next < end && WITHIN.test(tokens[next]!.form)) next++;
  return next > at + 1 && next < end && TEAM.test(tokens[next]!.form) ? next : -1;
}

/** « je suis le seul homme », « seul homme de l’équipe, je … ». */
function isWriter(tokens: readonly Token[], at: number, { first, end }: Run): boolean {
  if (IS_SOLE.test(formsBefore(tokens, at, 4).join(' '))) return true;
  const stop = firstIn(tokens, { first: at + 1, end }, isStop);
  return (
    opensAt(tokens, at - 1, first) &&
    tokens.slice(at, stop).some(({ form }) => /^(?:je|je suis|j'.*|me|m'|mon|ma|mes)$/u.test(form))
  );
}

/** Whether a run, or what follows a mark, begins at a token. */
const opensAt = (tokens: readonly Token[], at: number, first: number): boolean =>
  at === first || tokens[at - 1]?.pos === 'PUNCT';

/**
 * A function that a single person holds, or two or three in a place: « on n’est que deux notaires sur l’île », « je suis la seule astrophysicienne », « la seule
 * élue », « le seul glaciologue du canton »; not « je ne suis pas la seule enseignante », « la seule réunion
 * du village ».
 */
export function soleAt(tokens: readonly Token[], at: number, { first, end }: Run): Run | null {
  const token = tokens[at]!;
  const before = formsBefore(tokens, at, 4);
  if (WORK.test(token.form) && SOLE_AT.test(before.join(' '))) {
    const there = placeAfter(tokens, at, end, isAnyPlace);
    return there === -1 ? null : { first: Math.max(first, at - 4), end: there + 1 };
  }
  if (SOLE_DOING.test([...before.slice(-3), token.form].join(' '))) {
    const there = placeAfter(tokens, at, end, isNamedAt);
    return there === -1 ? null : { first: Math.max(first, at - 3), end: there + 1 };
  }
  const counted = before.join(' ');
  const isThere = /^(?:dans|sur|pour)$/u.test(tokens[at + 1]?.form ?? '');
  if ((FEW.test(counted) || (isThere && COUNTED.test(counted))) && isListed(token, JOBS)) {
    const there = placeAfter(tokens, at, end, isAnyPlace);
    return there === -1 ? null : { first: Math.max(first, at - 2), end: there + 1 };
  }
  if (!ONE.test(before.at(-1) ?? '') || tokens[at - 1]!.negated) return null;
  if (GENDER.test(token.form) && !/^une$/u.test(before.at(-2) ?? '')) {
    const job = at + 1 < end && isListed(tokens[at + 1]!, JOBS) ? at + 1 : at;
    const team = isWriter(tokens, at, { first, end }) ? teamAfter(tokens, job, end) : -1;
    if (job > at || team !== -1) return { first: at - 1, end: Math.max(job, team) + 1 };
  }
  const listed = isListed(token, JOBS);
  const opens = listed && opensAt(tokens, at - 1, first);
  const team = opens ? teamAfter(tokens, at, end) : -1;
  if (team !== -1) return { first: at - 1, end: team + 1 };
  const place =
    opens || AGENT.test(token.form) || LETTERED.has(token.text)
      ? placeAfter(tokens, at, end, isAnyPlace)
      : -1;
  // Trades are often read as adjectives or names.
  const works = listed || (isNominal(token) && !ANYBODY.test(token.form));
  const said = (listed ? SOLE : IS_SOLE).test(before.join(' ')) && works;
  if (!said && place === -1) return null;
  return { first: Math.max(first, at - 1), end: Math.max(at, place) + 1 };
}
