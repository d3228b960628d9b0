import type { Answer } from '../model/survey.js';
import { askedOf } from '../people.js';

/** « Bilan du festival », « Synthèse de l’évaluation des Rencontres ». */
const REPORT =
  /^(?:bilan|rapport|synthèse|évaluation|enquête|questionnaire|retours?)(?: d['’]évaluation| de l['’](?:évaluation|enquête))? (?=(?:de|du|des|d['’]|sur) ?)/iu;
const FOR_YOU = /(?:^|,? )(?:pour|à|selon) (?:vous|vos yeux|toi)(?: |,|(?=[\s.…?!:]*$))/giu;
const IN_WORDS =
  /,? ?(?:en|par) (?:une?|deux|trois|quatre|cinq|quelques|1|2|3|4|5) (?:mots?(?:[- ]clés?)?|phrases?|lignes?),?/giu;
/** To whom it would be told: « à un ami », « à quelqu’un qui n’y était pas ». */
const TO_SOMEBODY = / (?:à|auprès de) (?:une?s?|des|vos|votre|quelqu['’]un)(?: |$).*$/iu;
/** What asks after the meaning of whatever follows. */
const MEANS =
  /(?<!\p{L})(?:représente|signifie|symbolise|incarne|évoque)(?:nt)?(?:-t-(?:il|elle)s?)?(?!\p{L}) ?(.*)$/iu;
/** « Ce que NEC représente pour vous ». */
const MEANT =
  /^(?:dites-nous )?ce que (.+?) (?:représente|signifie|symbolise|incarne|évoque)(?:nt)?$/iu;
/** What asks it of an event, and something else of anything else: « Décrivez votre trajet ». */
const ASKING: readonly RegExp[] = [
  /^(?:.*[:,.] ?)?c['’]est quoi,? (.+)$/iu,
  /^qu['’]est[- ]ce (?:que c['’]est )?(?:que |qu['’])(.+)$/iu,
  /^(.+?),? c['’](?:est|était)(?: quoi)?$/iu,
  /(?<!\p{L})(?:défini|décri|résum|qualifi|présent|parl|racont)(?:er|re|r|v|ss|)(?:i?ez|ons|e|t|)(?:[- ](?:vous|nous|tu))?(?: le mieux)? (.+)$/iu,
  /^(?:.*,)? ?(?:que |qu['’])(?:avez-vous pensé|pensez-vous|diriez-vous|retenez-vous) (.+)$/iu,
  /^(?:un|deux|trois|quelques) mots? (?:pour|sur) (.+)$/iu,
];
/** What an event is called, a word before it or none: « grande fête »; not « repas du festival ». */
const EVENT =
  /^(?:[\p{L}\p{N}]+ )?(?:[ée]v[éèe]nements?|rencontres?|festival|journées?|forum|colloque|salon|congrès|séminaire|édition|rendez-vous|manifestation|rassemblement|conférence|assises|semaine|fête|foire|biennale|convention|sommet|hackathon|université)(?!\p{L})/iu;
/** What may stand before the event’s own name: « parler de | l’Escale », « du | Printemps des idées ». */
const ARTICLES = /^(?:(?:de|sur|à) )?(?:l['’]|d['’]|les? |la |des? |du |aux? |cette |cet? )?/iu;
/** What has a verb or a person asks something else: « ce que vous avez aimé », « nous pourrions faire ». */
const CLAUSE =
  /(?<!\p{L})(?:je|tu|ils?|elles?|on|nous|vous|votre|vos|qui|que|qu['’]\p{L}*|peut|doit|devrait|pourrait|moins|plus|meilleure?|point|moment)(?!\p{L})/iu;

/**
 * What a question asks the meaning of: « Que représente NEC pour vous ? », « Les Tréteaux, c’est quoi ? »,
 * « Décrivez le festival en trois mots ».
 *
 * @returns its name as it stands; empty where it has none (« En un mot ? »); null where a question asks
 * something else.
 */
export function meaningIn(question: string): string | null {
  const bare = stripped(question.replace(FOR_YOU, ' '));
  const means = MEANT.exec(bare) ?? MEANS.exec(bare);
  if (means) return stripped(means[1] ?? '');
  const told = stripped(bare.replace(IN_WORDS, ' ').trim().replace(TO_SOMEBODY, ''));
  if (told === '') return bare === '' ? null : '';
  const asked = ASKING.flatMap((form) => form.exec(told)?.[1] ?? []);
  const named = told === bare ? asked : [...asked, told];
  return named.map(stripped).find(isEvent) ?? null;
}

/** Whether an answer says what an event is: its question asks so, in the study's words or the file's. */
export const tellsMeaning = (answer: Answer): boolean =>
  [answer.question, askedOf(answer)].some((question) => meaningIn(question) !== null);

const stripped = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(/^[\s,]+|[\s.…?!:,_]+$/gu, '');

function isEvent(name: string): boolean {
  const bare = name.replace(ARTICLES, '');
  return !CLAUSE.test(name) && isShort(name) && (EVENT.test(bare) || /^#?\p{Lu}/u.test(bare));
}

const isShort = (name: string): boolean => name.split(/\s+/u).length <= LONGEST;

/** A group of words before its noun: how it stands at the head of a sentence. */
const HEADS: readonly (readonly [RegExp, string])[] = [
  [/^(?:de |sur |)l['’]/iu, 'L’'],
  [/^(?:de |sur |)la |^cette (?=[^aeiouyhéèêâîôû])/iu, 'La '],
  [/^(?:des|(?:sur |)les|ces) /iu, 'Les '],
  [/^cet(?:te)? /iu, 'L’'],
  [/^(?:du|(?:sur |)le|ce) /iu, 'Le '],
  [/^(?:de |d['’]|sur )/iu, ''],
];
/** What a title may be the report of, and that is no event: « Enquête de satisfaction », « Bilan des réponses ». */
const NO_EVENT =
  /^(?:de (?!la |l['’])\p{Ll}|(?:du |des |de la |de l['’])(?:réponse|questionnaire|enquête|évaluation|satisfaction|année|retour))/u;
/** After the name of an event, that of an edition. */
const YEAR = /\s+(?:19|20)\d\d$/u;
/** Words of the longest name of an event. */
const LONGEST = 7;

/** The event, where nothing names it. */
export const UNNAMED = 'L’événement';

/**
 * The event, as a sentence names it at its head: from the study's title (« Bilan des Rencontres »: « Les
 * Rencontres »), else from the question that asks what it means (« Que représente NEC pour vous ? »).
 *
 * @param questions wordings of the open questions, in order.
 * @returns « L’événement » where neither names it.
 */
export function subjectOf(questions: readonly string[], title = ''): string {
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
  const [begin, head] = HEADS.find(([one]) => one.test(name)) ?? [/^/u, ''];
  const bare = name.replace(begin, head).trim();
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}
