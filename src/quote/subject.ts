import type { Answer } from '../model/survey.js';
import { askedOf } from '../people.js';
import { ARTICLES, isShort, meaningIn } from './meaning.js';

/** « Bilan du festival », « Synthèse de l’évaluation des Rencontres ». */
const REPORT =
  /^(?:bilan|rapport|synthèse|évaluation|enquête|questionnaire|retours?)(?: d['’]évaluation| de l['’](?:évaluation|enquête))? (?=(?:de|du|des|d['’]|sur) ?)/iu;
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
  /^(?:de (?!la |l['’])\p{Ll}|(?:du |des |de la |de l['’])(?:réponse|questionnaire|enquête|évaluation|satisfaction|année|retour))/u;
/** After the name of an event, that of an edition. */
const YEAR = /\s+(?:19|20)\d\d$/u;
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
  const named = [titled(title), ...questions.map((question) => meaningIn(question) ?? '')];
  const found = named.find((name) => name !== '' && isShort(name));
  return found === undefined ? UNNAMED : headed(found);
}

/**
 * The event by a name of its own, without its year, from the questions that ask what it means.
 *
 * @returns null where they only call it « le festival », shout, or name several.
 */
export function properName(questions: readonly string[]): string | null {
  const names = questions
    .filter((question) => /\p{Ll}/u.test(question))
    .map((question) => (meaningIn(question) ?? '').replace(YEAR, ''))
    .filter((name) => isShort(name) && /\p{Lu}/u.test(name.replace(ARTICLES, '')));
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
  return [...new Set(names.filter(isShort).map(bareName))]
    .filter((name) => name !== '')
    .map((name) => name.split(/\s+|(?<=')/u));
}

const bareName = (name: string): string =>
  name.replace(ARTICLES, '').replace(YEAR, '').trim().toLowerCase().replaceAll('’', "'");

/** What a title says it is the report of, up to its first mark; empty where it names no event. */
function titled(title: string): string {
  const [opening = ''] = title.split(/\s*[:|(–—]/u);
  const rest = opening.replace(REPORT, '');
  return rest === opening || NO_EVENT.test(rest) ? '' : rest;
}

function headed(name: string): string {
  const group = name.replace(/^(?:de|sur|à) /iu, '');
  const [begin, head] = HEADS.find(([one]) => one.test(group)) ?? [/^/u, ''];
  const bare = group.replace(begin, head).trim();
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}
