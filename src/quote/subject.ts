import { alternatives } from '../ground/listed.js';
import { capitalised } from '../messages/edition.js';
import type { Answer } from '../model/survey.js';
import { plainApostrophes } from '../names/apostrophes.js';
import { foldName } from '../names/names.js';
import { askedOf } from '../people/people.js';
import { ARTICLES, CLAUSE, EVENT_NAMES, isShortName, meaningIn, SURELY_NAMED } from './meaning.js';

/** « Bilan du festival », « Synthèse de l’évaluation des Rencontres », « Bilan 2025 des Étincelles ». */
const REPORT =
  /^(?:bilan|rapport|synthèse|évaluation|enquête|questionnaire|retours?)(?: d['’]évaluation| de (?:l['’](?:évaluation|enquête)|satisfaction))?(?: (?:19|20)\d\d)? (?=(?:de|du|des|d['’]|sur) ?)/iu;
/** A group of words before its noun: how it stands at the head of a sentence. */
const HEADS: readonly (readonly [RegExp, string])[] = [
  [/^l['’]/iu, 'L’'],
  [/^(?:la |cette (?=[^aeiouyhéèêâîôû]))/iu, 'La '],
  [/^(?:des|les|ces|aux) /iu, 'Les '],
  [/^cet(?:te)? /iu, 'L’'],
  [/^(?:du|le|ce|au) /iu, 'Le '],
  [/^d['’]/iu, ''],
];
/** What a title may be the report of, and that is no event: « Enquête de satisfaction », « Bilan des réponses ». */
const NO_EVENT =
  /^(?:de (?!la |l['’])\p{Ll}|d['’]\p{Ll}|(?:du |des |de la |de l['’])(?:réponse|questionnaire|enquête|évaluation|satisfaction|année|retour|participant|public|usager|bénévole|habitant|visiteur|exposant|stagiaire))/u;
/** What a title that opens otherwise has of a report or of those who answered, not of an event: « Nos résultats ». */
const REPORTING = new RegExp(
  `(?<!\\p{L})(?:${alternatives(`
    bilan, rapport, synthèse, évaluations?, enquêtes?, questionnaires?, retours?, satisfaction, résultats?, réponses?,
    formulaires?, études?, sondages?, analyses?, restitution, données, verbatims?, exports?, essentiel, chiffres,
    titre, sans titre, tests?, essai, annexes?, fichiers?, tableau, documents?, commentaires?, remarques?,
    témoignages?, paroles?, mots?, questions?, avis, ressentis?, participante?s?, usagers?, bénévoles?, année,
    notre, nos, mon, ma, mes, ce
  `)})(?!\\p{L})`,
  'iu',
);
/** « le Festival », « CE FESTIVAL »: no name, whatever its capitals. */
const ONLY_KIND = new RegExp(
  `^(?:${EVENT_NAMES}|(?:deux|trois|quatre|cinq|\\d) (?:jours|journées|soirées))$`,
  'iu',
);
/** Nouns in -s that one is. */
const SINGULAR = /^(?:congrès|rendez-vous)$/iu;
/** An article that opens a name: « Les Étincelles ». */
const NAMED = /^(?:les? |la |l['’])\p{Lu}/u;
/** An event by its kind alone, or by its kind before its name: « Festival Les Étincelles », « Journée des aidants ». */
const KIND = new RegExp(
  `^(${EVENT_NAMES})(?= (?:d(?:e |es |u |['’])|les? |la |l['’]|\\p{Lu}|\\d)|$)`,
  'iu',
);
const FEMININE = new RegExp(
  `^(?:${alternatives(`
    rencontre, (?:demi-)?journée, soirée, matinée, nuit, formation, édition, manifestation, conférence, semaine,
    fête, foire, biennale, convention, université, concertation, consultation, exposition
  `)})$`,
  'iu',
);
/** After the name of an event, that of an edition. */
const YEAR = /\s+(?:19|20)\d\d$/u;
/** Nor is this said of it « aujourd’hui »: « Les Étincelles (édition 2025) ». */
const EDITION =
  /(?<=\S),? \(?(?:[ée]dition (?:de )?(?:19|20)\d\d|\d+e édition|(?<=\()(?:19|20)\d\d)\)?$/iu;
/** The event, where nothing names it. */
export const UNNAMED = 'L’événement';

/**
 * The event, as a sentence names it at its head: from the study's title (« Bilan des Rencontres »: « Les
 * Rencontres »), else from the question that asks what it means (« Que représente NEC pour vous ? »).
 *
 * @param questions wordings of the open questions, in order.
 * @returns « L’événement » where neither names it.
 */
export function eventSubject(questions: readonly string[], title = ''): string {
  const asked = questions.map((question) => meaningIn(question) ?? '');
  const own = asked.filter(isOwn);
  // A title that is nothing but a name is read as one: a question that names the event is surer.
  const named = [reportedIn(title), ...own, bareTitle(title), ...asked];
  const found = named.find((name) => name !== '' && isShortName(name));
  return found === undefined ? UNNAMED : headed(found);
}

/** A name as the questions or the title write it in capitals: « nec » is « NEC ». */
export const asWritten = (name: string, questions: readonly string[], title = ''): string =>
  [title, ...questions]
    .flatMap((text) => text.match(/\p{Lu}[\p{Lu}\d]+/gu) ?? [])
    .find((letters) => letters.toLowerCase() === name.trim()) ?? name;

/** Whether a name tells its year: what is so is said of that year, not of « aujourd’hui ». */
export const hasYear = (name: string): boolean => YEAR.test(name.trim());

/**
 * The event by a name of its own, without its year, from the questions that ask what it means.
 *
 * @returns null where they only call it « le festival », shout, or name several.
 */
export function properName(questions: readonly string[]): string | null {
  const names = questions
    .filter((question) => /\p{Ll}/u.test(question))
    .map((question) => (meaningIn(question) ?? '').replace(YEAR, ''))
    .filter((name) => isShortName(name) && isProper(name));
  const [name, ...others] = new Set(names.map(headed));
  return name === undefined || others.length > 0 ? null : name;
}

/** What an event is called, each name as the forms of its tokens, without an article or a year. */
export type EventNames = readonly (readonly string[])[];

/** Where the event is named. */
export interface Named {
  /** The event, as a report names it; found in the title or the questions where it is not told. */
  readonly subject?: string | undefined;
  /** Title of the report. */
  readonly title?: string | undefined;
}

/** In the study's words and the file's. */
export const questionsOf = (tagged: readonly { readonly answer: Answer }[]): string[] => [
  ...new Set(tagged.flatMap(({ answer }) => [answer.question, askedOf(answer)])),
];

/** All names of the event: told, in the title, and in the questions that ask what it means. */
export function eventNames(
  questions: readonly string[],
  { subject = '', title = '' }: Named = {},
): EventNames {
  const names = [subject, titled(title), ...questions.map((one) => meaningIn(one) ?? '')];
  return [...new Set(names.filter(isShortName).map(coreName))]
    .filter((name) => name !== '')
    .map((name) => name.split(/\s+|(?<=')/u));
}

/** An event’s name without its edition, its article and its year, as forms are written. */
const coreName = (name: string): string =>
  plainApostrophes(
    name.replace(EDITION, '').replace(ARTICLES, '').replace(YEAR, '').trim().toLowerCase(),
  );

/** Whether a name is no kind of event, whatever its capitals. */
const isOwn = (name: string): boolean => isProper(name) && !isKind(name);

const isKind = (name: string): boolean =>
  ONLY_KIND.test(name.replace(OURS, '').replace(ARTICLES, '').replace(YEAR, '').trim());
const OURS = /^(?:notre|votre|nos|vos) /iu;

/** What a question asks the meaning of, by a name of its own; null where it has none. */
export function nameAsked(question: string): string | null {
  const name = meaningIn(question) ?? '';
  return isShortName(name) && isOwn(name) ? name : null;
}

/**
 * The event that the questions or the title name, where a subject is something else: « la soirée du samedi » of
 * « la Quinzaine ». Null where it is the event: by its kind (« le festival »), by a part of its name, by its initials.
 */
export function otherThan(
  subject: string,
  questions: readonly string[],
  title = '',
): string | null {
  const names = [...questions.map(nameAsked), titled(title)].filter((name) => name);
  if (isKind(subject) || names.some((name) => isSameName(name!, subject))) return null;
  return names[0] ? headed(names[0].replace(YEAR, '')) : null;
}

/** Kinds of what is as long as its name: « le festival Les Étincelles » is « Les Étincelles », their evening is not. */
const WHOLE =
  /^(?:festival|forum|salon|rencontres?|f[eê]te|foire|biennale|congr[eè]s|convention|[eé]v[eé]nement|assises|sommet|colloque|s[eé]minaire|rendez-vous) (?:(?:de|des|du|la|les?|l) )*/u;
/** What an event is made of. */
const PART =
  /^(?:l['’]|les? |la )?(?:ateliers?|stands?|conférences?|tables?|sessions?|plénières?|repas|buffet|dîner|concert|spectacle|équipe)(?!\p{L})/iu;

/** Whether a name is that of a whole event, not of a part of one: « La Grande Rencontre », « la fête du livre ». */
export const isWholeName = (name: string): boolean =>
  (isOwn(name) && !PART.test(name)) || WHOLE.test(foldName(name.replace(ARTICLES, '')));

const TIES = /^(?:de|d|du|des|la|les?|l|à|au|aux|et)$/u;

/** « La Quinzaine » is « la Quinzaine des communs », « NEC » is « Numérique en Commun[s] ». */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) =>
    foldName(coreName(name).replace(/[[\]()]/gu, ''))
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  ) as [string, string];
  const initialsOf = (name: string): string =>
    name
      .split(' ')
      .filter((word) => !TIES.test(word))
      .map((word) => word.charAt(0))
      .join('');
  const opens = (long: string, short: string): boolean =>
    `${long} `.startsWith(`${short} `) || `${long.replace(WHOLE, '')} `.startsWith(`${short} `);
  return opens(a, b) || opens(b, a) || initialsOf(a) === b || initialsOf(b) === a;
}

/** Whether a name is the event’s own, not « le festival ». */
const isProper = (name: string): boolean => /\p{Lu}/u.test(name.replace(ARTICLES, ''));

/** What a title names, by itself or as what it is the report of; empty where it names no event. */
const titled = (title: string): string => reportedIn(title) || bareTitle(title);

/** What a title says it is the report of, up to its first mark; empty where it does not say. */
function reportedIn(title: string): string {
  const [opening = ''] = partsOf(title);
  const rest = opening.replace(REPORT, '');
  const isEvent = !NO_EVENT.test(isSpelled(rest) ? rest : rest.toLowerCase());
  return rest !== opening && isEvent ? rest : '';
}

const partsOf = (title: string): string[] => title.split(/\s*[:|(–—]\s*|\s+-\s+/u);

/** The first part of a title that is the name of an event, with its article: « Les Étincelles », « Festival des arts ». */
function bareTitle(title: string): string {
  const names = partsOf(title)
    .map((part) => part.trim().replace(EDITION, ''))
    .filter((part) => part !== '' && !REPORTING.test(part) && !CLAUSE.test(part));
  const found = names.find(
    (name) =>
      NAMED.test(name) ||
      KIND.test(name) ||
      (isSpelled(name) && SURELY_NAMED.test(name.replace(YEAR, ''))),
  );
  return found === undefined ? '' : found.replace(KIND, withArticle);
}
/** « LES ÉTINCELLES » shouts: nothing tells a name from a sentence there. */
const isSpelled = (name: string): boolean => /\p{Ll}/u.test(name) || !/\p{L}\s+\p{L}/u.test(name);

/** « Festival Les Étincelles » is « le festival Les Étincelles », « Journée des aidants » « la Journée des aidants ». */
function withArticle(
  opening: string,
  kind: string,
  ...[at, whole]: readonly (number | string)[]
): string {
  const isWhole = /^ d/iu.test(String(whole).slice(Number(at) + opening.length));
  const noun = isWhole ? kind : kind.toLowerCase();
  if (/s$/u.test(kind) && !SINGULAR.test(kind)) return `les ${noun}`;
  if (/^[aeiouéèêhœ](?!ackathon)/iu.test(kind)) return `l’${noun}`;
  return `${FEMININE.test(kind) ? 'la' : 'le'} ${noun}`;
}

function headed(name: string): string {
  const group = name.replace(EDITION, '').replace(/^(?:de|sur|à) /iu, '');
  const [begin, head] = HEADS.find(([one]) => one.test(group)) ?? [/^/u, ''];
  const bare = group.replace(begin, head).trim();
  return capitalised(bare);
}
