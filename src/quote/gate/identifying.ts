import { meet, type Run, spanOf } from '../../ground/spans.js';
import type { Span, Token } from '../../model/text.js';
import { EMPLOYERS, JOBS, LETTERED } from '../../names/posts.js';
import { type PassageRun, sliceOf } from '../cut/passage.js';
import { isStop, lastIn } from '../cut/tokens.js';
import { runFound } from '../cut/told-by.js';
import { DEMONYMS, isListed, PERSONS } from '../word-lists.js';
import { ageAt } from './age-at.js';
import { describedAt } from './described.js';
import { isSchool, minorAt } from './minors.js';
import {
  DETERMINED,
  formsBefore,
  isNamedAt,
  isNamedOrCounted,
  isPlace,
  placeAfter,
} from './places.js';
import { leadingAt, postAt } from './post.js';
import { roleAt } from './role.js';
import { soleAt } from './sole.js';

const WHERE = /^(?:dans|à|au|en|de|d'|du|sur|chez)$/u;
const SEVERAL =
  /^(?:les|des|aux|nos|vos|mes|ces|leurs|quelques|plusieurs|certains|certaines|deux|trois|d')$/u;
const FEW = /^une? des (?:deux|trois|quatre|rares|seuls|seules)$/u;
/** « je suis », « étant », « en tant que »: the function that follows is the writer’s. */
const BEING = /(?:^|[ '])(?:suis|étais|étant|tant)$/u;
/** The same right before it, whatever its letters or its spelling may be besides: « comme DGS », « en tant que conseiller ». */
const CLAIMED = /(?:^|[ '])(?:suis|étais|étant|tant qu[e']|comme|(?:qualité|titre) d[e'])$/u;
/** Between a person and where they work: « [nom], qui travaille à la mairie d’Ambert ». */
const WORKING =
  /^(?:de|d'|du|au|à|la|le|l'|en|chez|une?|notre|,|\(|qui|suis|viens|vient|venue?|travaille|travaillant|bosse|enseigne|exerce|interviens|intervient|dans|bénévole|volontaire|salariée?|stagiaire|tiens|tient|gère|dirige|pilote|préside|conduis|conduit|coordonne|seule?|toute?|tête|charge|nuit|jour|mi-temps|temps|plein|partiel|aussi|encore|toujours)$/u;
/** « le gestionnaire de mdp KeePass », « l’assistant vocal Alexa »: programs have such names too. */
const TOOL =
  /^(?:gestionnaire (?:de |d' |des )(?:mdp|mots? de passe|fichiers?|fenêtres?|tâches?|favoris|versions?|contenus?)|assistante? (?:vocale?|virtuelle?|conversationnelle?|ia)) /u;
/** Words between a person and the employer. */
const FAR_TOKENS = 7;

/**
 * What may tell who somebody is, as typed, in order: a function with its place (« maire d’une commune
 * de 640 habitants », « le directeur vosgien »; not « des élus de … ») or its house by letters (« la directrice de l’ANCT »), one that a single person holds (« la seule conseillère »),
 * the writer’s after a place (« à Lavoine, je suis boulangère »), a person and where they work
 * (« [nom] de la mairie d’Ambert ») or their age (« [nom], 74 ans »), a child and its school (« ma fille en CM2 à Planoise »), a body that all
 * remember (« la jeune fille aux cheveux bleus »), a wink (« elle se reconnaîtra »), whom the writer helps (« une dame
 * de 82 ans de mon EFS »).
 *
 * @param names what is masked in the stretch.
 */
export function identifyingIn(stretch: PassageRun, names: readonly Span[]): string[] {
  const { tokens } = stretch.passage;
  const found: string[] = [];
  for (let at = stretch.first; at < stretch.end; at++) {
    const run =
      roleAt(tokens, at, stretch) ??
      postAt(tokens, at, stretch) ??
      describedAt(tokens, at, stretch) ??
      soleAt(tokens, at, stretch) ??
      functionAt(tokens, at, stretch) ??
      namedPostAt(tokens, at, { run: stretch, names }) ??
      employerAt(tokens, at, { run: stretch, names }) ??
      ageAt(tokens, at, { run: stretch, names }) ??
      leadingAt(tokens, at, stretch) ??
      minorAt(stretch, at);
    if (run) found.push(sliceOf(stretch.passage, spanOf(stretch.passage, run)));
  }
  return found;
}

function functionAt(tokens: readonly Token[], job: number, { first, end }: Run): Run | null {
  if (!isJob(tokens, job) || isDone(tokens, job) || qualifies(tokens, job)) return null;
  if (runFound(tokens, { first: job, end }, TOOL)) return null;
  if (isSeveral(tokens, job) && !isOfFew(tokens, job)) return null;
  const named = tokens
    .slice(job + 1, Math.min(end, job + 3))
    .findIndex((one) => isListed(one, DEMONYMS));
  if (named !== -1) return { first: job, end: job + named + 2 };
  // « la maire déléguée de Saint-Pol »: one function in two words
  const said = job + 1 < end && isListed(tokens[job + 1]!, JOBS) ? job + 1 : job;
  const signed = houseSigned(tokens, said, end) ?? said;
  const isCalled = signed > said && signed + 1 < end && isNamedAt(tokens, signed + 1);
  const after = isCalled ? signed + 1 : placeAfter(tokens, signed, end);
  if (after !== -1) return { first: job, end: after + 1 };
  const isOne = FEW_IN_A_HOUSE.test(tokens[job]!.form) && THE_ONE.test(tokens[job - 1]?.form ?? '');
  const house = isOne ? placeAfter(tokens, said, end, isHouseByLetters) : -1;
  if (house !== -1) return { first: job, end: house + 1 };
  const before = placeBefore(tokens, job, first);
  return before === -1 ? null : { first: before, end: job + 1 };
}

/** Posts of which a house has one, or one of a kind; not « la conseillère de la CPAM ». */
const FEW_IN_A_HOUSE =
  /^(?:chargée?|direct(?:eur|rice)|responsable|(?:vice-)?présidente?|chef(?:fe)?|secrétaire|trésori(?:er|ère)|référente?|coord(?:in|onn)at(?:eur|rice)|déléguée?|fondat(?:eur|rice)|gérante?|dg[as]|drh)$/u;

/** « la chargée de com | de la CUD », « la directrice | de l’ANCT »; not « le référent du SI », nor what is typed in capitals. */
const isHouseByLetters = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}{3,}$/u.test(tokens[at]!.text) && /^(?:la|l['’]|du)$/u.test(tokens[at - 1]!.text);

/** Index of the house in « Directrice, médiathèque d’Ambert », « Conseillère numérique - mairie d’Ambert », « Institutrice de CE1, école Pasteur », as one signs. */
function houseSigned(tokens: readonly Token[], job: number, end: number): number | undefined {
  const [next] = tokens.slice(job + 1);
  const said = next?.pos === 'ADJ' ? 1 : /^(?:d[e']|en)$/u.test(next?.form ?? '') ? 2 : 0;
  const mark = job + 1 + said;
  const isHouse = mark + 1 < end && isListed(tokens[mark + 1]!, EMPLOYERS);
  return isHouse && /^[,/(–—-]$/u.test(tokens[mark]!.text) ? mark + 1 : undefined;
}

const isJob = (tokens: readonly Token[], at: number): boolean =>
  isListed(tokens[at]!, JOBS) || LETTERED.has(tokens[at]!.text);

/** What may stand between a name and what one is. */
const APPOSED = /^(?:[,(:–-]|le|la|l'|une?|notre|alias)$/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\d]+$/u;

/** « [nom], la directrice de la MDPH », « le directeur du CCAS, [nom] »: a mask that its post lifts. */
function namedPostAt(tokens: readonly Token[], job: number, { run, names }: Around): Run | null {
  if (names.length === 0 || !isListed(tokens[job]!, JOBS)) return null;
  if (isDone(tokens, job) || qualifies(tokens, job) || isSeveral(tokens, job)) return null;
  const house = placeAfter(tokens, job, run.end, (_, at) => ACRONYM.test(tokens[at]!.text));
  if (house === -1) return null;
  const isNamed = (at: number): boolean =>
    tokens[at] !== undefined && names.some((name) => meet(name, tokens[at]!));
  let before = job - 1;
  while (before >= run.first && APPOSED.test(tokens[before]!.form)) before -= 1;
  const after = APPOSED.test(tokens[house + 1]?.form ?? '') ? house + 2 : house + 1;
  return isNamed(before) || isNamed(after) ? { first: job, end: house + 1 } : null;
}

/** A verb, « on a chargé le camion »; not « je suis adjoint », « une chargée de mission ». */
const isDone = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'VERB' &&
  (/^attach/u.test(tokens[at].form) ||
    !(isClaimed(tokens, at) || formsBefore(tokens, at, 1).some((form) => DETERMINED.test(form))));

const isClaimed = (tokens: readonly Token[], at: number): boolean =>
  CLAIMED.test(formsBefore(tokens, at, 2).join(' '));

/** « un numérique responsable »: no function. */
const qualifies = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'ADJ' && tokens[at - 1]?.pos === 'NOUN';

const isSeveral = (tokens: readonly Token[], at: number): boolean =>
  isPlural(tokens[at]!) ||
  formsBefore(tokens, at, 2).some((form) => SEVERAL.test(form)) ||
  areLetters(tokens, at);

/**
 * « entre CN de Bretagne », « un poste CN de Rodez »: letters have no plural, and one has an article, or opens what is said;
 * where they may be something else (« une IPA de Bretagne », « PE à Lyon »), one that all know, or the writer.
 */
function areLetters(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!;
  if (!LETTERS.test(text)) return false;
  const [before, near] = [tokens[at - 1], formsBefore(tokens, at, 2)];
  if (before?.pos === 'NOUN') return true;
  if (isClaimed(tokens, at) || near.some((form) => BEING.test(form))) return false;
  const opens = !before || before.pos === 'PUNCT';
  if (!LETTERED.has(text)) return !opens && !near.some((form) => DETERMINED.test(form));
  return !near.some((form) => THE_ONE.test(form)) && !(opens && isWriters(tokens, at));
}

const THE_ONE = /^(?:le|la|l'|du|au|mon|ma|notre|votre|son|sa|leur|cette?)$/u;

/** « PE à Lavoine, je … ». */
const isWriters = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + FAR_TOKENS + 1).some(({ form }) => /^(?:je|j')(?: |$)/u.test(form));

/** « CN », « CnFS », « cnfs ». */
const LETTERS = /^(?:\p{Lu}\p{L}*\p{Lu}|[bcdfgklmnpqrstvx]{2,})$/u;

const isPlural = ({ form, lemma, text }: Token): boolean =>
  /[sx]$/u.test(form) && !/[sx]$/u.test(lemma) && !LETTERS.test(text);

/** « un des deux médecins ». */
const isOfFew = (tokens: readonly Token[], at: number): boolean =>
  FEW.test(formsBefore(tokens, at, 3).join(' '));

/** Index of a place told in the sentence before a function that the writer claims, or -1. */
function placeBefore(tokens: readonly Token[], job: number, first: number): number {
  if (!formsBefore(tokens, job, 3).some((form) => BEING.test(form))) return -1;
  const stop = lastIn(tokens, { first, end: job }, isStop);
  return tokens.findIndex(
    (_, at) =>
      at > stop &&
      at < job &&
      isPlace(tokens, at) &&
      formsBefore(tokens, at, 2).some((form) => WHERE.test(form)),
  );
}

/** « une cadre du CHU », « un cadre de santé »; not « le cadre du lycée », a setting. */
const isCadre = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.form === 'cadre' &&
  (tokens[at - 1]?.form === 'une' || tokens[at + 2]?.form === 'santé');

interface Around {
  readonly run: Run;
  readonly names: readonly Span[];
}

/**
 * « [nom] de la mairie d’Ambert », « je travaille à la médiathèque de Thiers »; of a house with a name of its own, « [nom],
 * médiathèque Aragon », « j’enseigne au lycée Hoche », not « je viens au cinéma Rex ».
 */
function employerAt(tokens: readonly Token[], at: number, { run, names }: Around): Run | null {
  if (!isListed(tokens[at]!, EMPLOYERS) || isSeveral(tokens, at)) return null;
  const town = placeAfter(tokens, at, run.end, isNamedOrCounted);
  const isCalled = town === -1 && at + 1 < run.end && isNamedAt(tokens, at + 1);
  const place = isCalled ? at + 1 : town;
  if (place === -1) return null;
  const isMet = (back: number): boolean =>
    isCalled && !isSchool(tokens[at]!)
      ? names.some((name) => meet(name, tokens[back]!))
      : isPerson(tokens, back, names);
  for (let back = at - 1; back >= Math.max(run.first, at - FAR_TOKENS); back--) {
    const isInside = tokens.slice(back + 1, at).some(({ form }) => form === 'dans');
    // « J’interviens dans une école de »; « [nom] dans le musée de » visits it.
    if (isMet(back) && (!isInside || isWriter(tokens[back]!))) return { first: at, end: place + 1 };
    if (!WORKING.test(tokens[back]!.form)) return null;
  }
  return null;
}

const isWriter = ({ form }: Token): boolean => /^(?:je|je suis|j'.*|moi)$/u.test(form);

function isPerson(tokens: readonly Token[], at: number, names: readonly Span[]): boolean {
  const token = tokens[at]!;
  if (isWriter(token)) return true;
  if (isCadre(tokens, at)) return true;
  // « [nom] », as masked by whoever sent the file
  if (token.text === ']' && /^(?:pré)?nom$/u.test(tokens[at - 1]?.form ?? '')) return true;
  if (isListed(token, PERSONS)) return !isSeveral(tokens, at);
  return names.some((name) => meet(name, token));
}
