import { isQue } from '../../french/clauses.js';
import { formText } from '../../french/runs.js';
import { wordSet } from '../../ground/listed.js';
import type { SentimentTag } from '../../model/tags.js';
import type { Token } from '../../model/text.js';
import type { Reading } from '../by-rules.js';
import { isMark, isOneOfUs, isPredicate, isSpeaker, isVerbInFull } from '../tokens.js';
import { NO_TONE } from '../tone/sentiment.js';
import { isPraise, type Valued } from '../tone/valued.js';
import { addressesHosts } from '../wants/addressed.js';
import type { Heard, Labels } from './said.js';

/*
 * « Que retenez-vous ? », « qu’avez-vous appris ? »: a lesson that one takes home may tell of an evil of the
 * world, and blames nothing of the event. The figures are those of the coded answers of `bench/tags`.
 */

/** « Un médiateur isolé est un médiateur en danger », « il faut arrêter de … », « mieux vaut … », « la nécessité de … », « moins de réunions, plus de terrain ». */
const MAXIM = new RegExp(
  `^(?:${[
    "(?:une?|sans|qui) (?:[^ ]+ ){1,6}?(?:c['’] )?(?:n['’] )?(?:est (?:pas )?(?:une?|déjà|toujours|jamais)|vaut|peut|doit)",
    'il (?:ne )?faut|faut|mieux vaut',
    "(?:la nécessité|le besoin|l['’] (?:importance|urgence|obligation)) d[e'u]s?",
    '(?:moins|plus|mieux) (?:[^ ]+ ){0,4}?(?:moins|plus|mieux)',
  ].join('|')}) `,
  'u',
);
/** What tells of the hosts or of this day: a judgement, not a maxim. */
const OF_THE_DAY = /^(?:vous|votre|vos|ce|cet|cette|ces|trop)$/u;

/**
 * What one was taught, in one sentence: « que l’on peut … » and « qu’il faut … » (of 30 answers one
 * blames, in a second sentence), an infinitive (« remettre l’usager au centre », 10 of 10), a maxim.
 */
export function isLesson({ asked, parse: { tokens, sentences } }: Reading): boolean {
  if (!asked.keeps || sentences.length > 1) return false;
  const words = tokens.filter((token) => !isMark(token));
  const [first] = words;
  if (isQue(first)) return words.length > 2 && words.some(isPredicate);
  // What tells of oneself judges too; a plan may well do both.
  if (words.some((word) => isOneOfUs(word) || OF_THE_DAY.test(word.form))) return false;
  const verb = words.find(({ form }) => !/^(?:ne|n['’]|plus|pas|jamais|toujours)$/u.test(form));
  return isVerbInFull(verb) || MAXIM.test(`${formText(words)} `);
}

/** What is of the event, where it tells more than a plan. */
const HOSTED =
  /^(?:formation|formateur|formatrice|intervenant|intervenante|animateur|animatrice|prestataire|salle|organisateur|journée|stage|remboursement)$/u;

/** What seldom opens a plan: « rien de nouveau », « tout », « je n’ai pas vu le lien avec mon poste ». */
const NO_PLAN =
  /^(?:rien|pas|plus|peu|aucune?|bof|non|oui|je|j['’]|on|nous|tout|plein|beaucoup|énormément|trop|c['’]|ce|ça|merci|il)$/u;
/** « Plus de communication vers les usagers », « il faut former les agents ». */
const NEEDED = /^(?:(?:plus|davantage) d[e'’] (?!temps)|il (?:faut|faudra) \p{L}+(?:er|ir|re) )/u;
/** What a word judges from which on an answer tells more than a plan. */
export const JUDGED = 0.5;

/** What may stand before the verb of a plan: « en parler », « à tester », « - me former », « 1. Tester ». */
const BEFORE_DOING = /^(?:[^\p{L}]+|en|y|à|de|[dmsln]'|[msn]e|l[ae]s?|pas|plus)$/u;

/** Where a plan may tell its deed; -1 where nothing is left for it. */
export const deedAt = (tokens: readonly Pick<Token, 'form'>[]): number =>
  tokens.findIndex(({ form }) => !BEFORE_DOING.test(form));

/** What tells no deed, be it in the present. */
export const NO_DEED =
  /^(?:avoir|être|penser|trouver|croire|savoir|voir|aimer|adorer|regretter|espérer|attendre|manquer|devoir|pouvoir|vouloir|sentir)$/u;
const PAST = /\p{L}{2}(?:ais|ait|ions|iez|aient)$/u;

/** « Je vais essayer de convaincre mon directeur », « je teste la boussole avec mon équipe »: one’s own deed, to come. */
export function tellsADeed(tokens: readonly Token[]): boolean {
  const verb = tokens.find(isPredicate);
  return (
    isSpeaker(tokens[0]) &&
    verb !== undefined &&
    !NO_DEED.test(verb.lemma) &&
    !PAST.test(verb.form) &&
    !verb.negated
  );
}

/** « Mettre en place une charte », « partager aux collègues »; not « partager des expériences », « monter en compétence ». */
const TO_DO =
  /^(?:[^\p{L} ]+ |[àyd]'? |en |de |l[ae]s? |l['’] )*(?:sensibiliser|rédiger|écrire|réécrire|récrire|lancer|tester|utiliser|proposer|déployer|présenter|animer|expérimenter|informer|mettre en (?:place|œuvre|oeuvre|pratique)|créer (?!d(?:u|es) liens?(?!\p{L}))|monter (?!en )|organiser (?:une?|des|l[ae]s?) |partager (?:l[ae]s?|l['’]|mes|ces?|cette|aux?|à) )/u;
/** « Je vais animer », « nous allons refaire »; not « je vais mieux comprendre ». */
const GOING_TO = /^(?:(?:je|j['’]|on|nous) )(?:vais|va|allons) /u;
/** What one gains by it is no deed, be it to come. */
const GAINS = wordSet(`
  comprendre savoir connaître apprendre découvrir rencontrer échanger prendre gagner perdre voir oser réfléchir
  sentir être avoir pouvoir
`);
/** « Utiliser Excel plus vite », « présenter sans stress », « une vraie équipe »: how one does it from now on is gained. */
const BETTER = /^(?:plus|mieux|moins|davantage|sans|vraie?s?)$/u;

/** « Je testerai », not « nous améliorons »: a future is told by its infinitive. */
const isFuture = ({ form, lemma }: Token): boolean =>
  ['ai', 'ons', 'a'].some((ending) => form === lemma.replace(/e$/u, '') + ending) ||
  /^(?:fer|ir|enverr)(?:ai|ons|a)$/u.test(form);

/** Whether an answer tells a deed to do and no more, where it might name a gain. */
export const tellsADeedAlone = (tokens: readonly Token[], said: string): boolean =>
  !tokens.some(({ form }) => BETTER.test(form)) &&
  // « Animer une réunion n’a plus de secret pour moi » tells of it.
  ((TO_DO.test(said) && !tokens.some(isPredicate)) ||
    (isSpeaker(tokens[0]) &&
      (GOING_TO.test(said) || (tokens[1] !== undefined && isFuture(tokens[1]))) &&
      !tokens.slice(0, 4).some(({ lemma }) => GAINS.has(lemma))));

/** « Je garde un excellent souvenir »: no name of a thing judges so, nor a verb of what one will do. */
const isQuality = ({ value, at }: Valued, tokens: readonly Token[]): boolean =>
  Math.abs(value) >= JUDGED && /^(?:ADJ|ADV)$/u.test(tokens[at]!.pos);

/** « Rien, trop de mails », « pas grand chose, faute de temps »: it is one’s own work that leaves no room. */
const HINDERED =
  /^(?:rien|pas grand[ -]chose|aucune idée|peu de choses?) (?:, |: |\( |car |parce[ _]qu[e'’] |faute d[e'’] )(?:[^ ]+ ){0,6}?(?:temps|mails?|courriels?|boulot|travail|réunions?|budget|moyens|congés?|vacances|retraite|chef|cheffe|hiérarchie|direction)(?: [.!…]+)?$/u;

/** « Rien pour l’instant », « rien de concret », « aucune idée »: who has no plan yet blames nobody. */
const NONE =
  /^(?:(?:non|pour l['’] instant|à ce stade) ,? ?)?(?:rien|pas encore|en cours|(?:c['’] est )?en projet|aucune?(?: idée| projet| suite| action)?|pas grand[ -]chose|je ne sais pas|pas d['’] idée)(?: (?:du tout|encore|de (?:concret|précis|spécial|particulier|prévu|plus|neuf|nouveau|décidé)|pour (?:l['’] instant|le moment)|à ce stade|à ce jour|à mon niveau|, (?:pour l['’] instant|pour le moment)))*(?: [.!…]+)?$/u;

/** Whether there is no deed, by what is said and no more. */
export const tellsOfNone = (said: string): boolean => HINDERED.test(said) || NONE.test(said);

/**
 * « Qu’allez-vous mettre en pratique ? » « la fiche réflexe », « en parler à mes collègues », « Récrire nos
 * courriers. Ils sont illisibles. »: a plan judges nothing of the event, tells nothing of it, and asks nobody
 * for anything.
 */
export function isPlan({
  asked,
  parse: { tokens, sentences },
  feelings: { values },
}: Reading): boolean {
  const said = formText(tokens);
  if (!asked.plans && !(asked.gains && tellsADeedAlone(tokens, said))) return false;
  if (sentences.length === 1 && tellsOfNone(said)) return true;
  const isMild = values.every(({ value }) => Math.abs(value) < JUDGED);
  if (tellsADeed(tokens) && !values.some((one) => isQuality(one, tokens))) return true;
  // « Organisez une suite », « il faudrait que vous veniez » ask something of those who asked.
  if (addressesHosts(tokens)) return false;
  if (NO_PLAN.test(tokens[0]?.form ?? '') && !NEEDED.test(said)) return false;
  if (sentences.length === 1 && !tokens.some(({ form }) => form === 'trop') && isMild) return true;
  const verb = deedAt(tokens);
  // « Tester la méthode, vraiment géniale ! », « Oublier cette formation, c’était nul »; « agir avec discernement » is a plan.
  const praises = values.some(
    ({ value, at }) => value >= JUDGED && at > verb && tokens[at]?.pos !== 'NOUN',
  );
  return (
    tokens[verb]?.mood === 'infinitive' &&
    !praises &&
    !tokens.some(({ form, lemma }) => OF_THE_DAY.test(form) || HOSTED.test(lemma))
  );
}

/** The least that a lesson praises. */
const LEAST = 0.001;

/** What a lesson says, by what the net hears in it: of the world, it is no blame; null of what is none. */
export function learnt(reading: Reading, { label, score, intents, proofs }: Heard): Labels | null {
  if (isPlan(reading)) return { informative: true, sentiment: NO_TONE, intents: [] };
  if (!isLesson(reading)) return null;
  const own = intents.filter((intent) => intent !== 'critique');
  const praises = label === 'positive' || label === 'mixed';
  const sentiment: SentimentTag = praises
    ? {
        label: 'positive',
        score: Math.max(score, LEAST),
        evidence: proofs('positive').filter(isPraise),
      }
    : NO_TONE;
  return { informative: true, sentiment, intents: own };
}
