import { alternatives } from '../ground/listed.js';
import type { Answer } from '../model/survey.js';
import { askedOf } from '../people/people.js';

const FOR_YOU = /(?:^|,? )(?:pour|à|selon) (?:vous|vos yeux|toi|moi)(?: |,|(?=[\s.…?!:]*$))/giu;
const COUNTED = '(?:une?|deux|trois|quatre|cinq|quelques|[1-5])(?: seule?s?)?';
const SAYING = `(?:${alternatives(`
  mots?(?:[- ]clés?)?, images?, phrases?, lignes?, expressions?, adjectifs?, métaphores?, émotions?,
  sensations?, sentiments?, symboles?, slogans?, hashtags?, couleurs?, [ée]mojis?
`)})`;
/** What an answer should be: « un mot », « un mot ou une image », « trois adjectifs ». */
const SAID = String.raw`${COUNTED} ${SAYING}(?:(?: ?[,/+(]| ?(?<!\p{L})(?:et|ou)(?!\p{L}))+ ?(?:(?:en|par) )?(?:${COUNTED} )?${SAYING})*(?!\p{L})\)?`;
/** « En trois mots ou en une image », « en un mot comme en cent ». */
const IN_WORDS = new RegExp(`,? ?(?:en|par) ${SAID}(?: comme en cent)?,?`, 'giu');
/** « Q9. », « 12) »: what a form numbers its questions with. */
const NUMBERED = /^\s*q?\d{1,2}\s*[.):–-]+\s*/iu;
/** What is asked to be finished: « Complétez la phrase : ». */
const FINISH =
  /^(?:complétez|terminez|finissez|continuez)(?: (?:la|cette) phrase)?(?: suivante)? ?:? /iu;
/** To whom it would be told: « à un ami », « à quelqu’un qui n’y était pas ». */
const TO_SOMEBODY =
  / (?:à|auprès de) (?:un(?:[·•./(-]?e)?\)?s?|des|vos|votre|quelqu['’]un)(?: |$).*$/iu;
/** What asks after the meaning of whatever follows. */
const MEANS =
  /(?<!\p{L})(?:représente|signifie|symbolise|incarne|évoque)(?:nt)?(?:-t-(?:il|elle)s?)?(?!\p{L}) ?(.*)$/iu;
/** « Ce que NEC représente pour vous ». */
const MEANT =
  /^(?:dites-nous )?ce que (.+?) (?:représente|signifie|symbolise|incarne|évoque)(?:nt)?$/iu;
/** What something would be if it were another: « si la journée était un plat ». */
const OTHERS = alternatives(`
  image, mot, symbole, animal, couleur, plat, dessert, boisson, fruit, fleur, plante, arbre, objet,
  outil, livre, film, chanson, musique, instrument, titre, personnage, héros, paysage, lieu, ville,
  pays, saison, météo, sport, jeu, véhicule, œuvre, tableau, vêtement, émotion, adjectif, métaphore,
  expression, emoji
`);
/** What asks it of an event, and something else of anything else: « Décrivez votre trajet ». */
const ASKING: readonly RegExp[] = [
  /^(?:.*[:,.] ?)?c['’]est quoi,? (.+)$/iu,
  /^qu['’]est[- ]ce (?:que c['’]est )?(?:que |qu['’])(.+)$/iu,
  /^(.+?),? (?:c['’](?:est|était)|ce sont|(?:est|sont)(?= comme| un peu|$))(?: quoi)?(?: un peu)?(?: comme)?$/iu,
  /(?<!\p{L})(?:défini|décri|résum|qualifi|présent|compar|parl|racont)(?:er|re|r|v|ss|)(?:i?ez|ons|ent|e|t|)(?:[- ](?:vous|nous|tu))?(?: le mieux)? (.+)$/iu,
  /^(?:.*,)? ?(?:(?:dites-nous )?ce )?(?:que |qu['’])(?:avez-vous pensé|vous avez pensé|pensez-vous|vous pensez|diriez-vous|retenez-vous) (.+)$/iu,
  new RegExp(
    `^(?:donnez(?:-nous)? |vos |votre |mon |le |les |quels? |quelles? )?(?:${SAID}|${SAYING}) (?:pour|sur) (.+)$`,
    'iu',
  ),
  new RegExp(
    String.raw`^(?:et )?si (.+?) (?:étai(?:t|ent)|devai(?:t|ent) être) (?:une?|la|le) (?:${OTHERS})(?!\p{L})`,
    'iu',
  ),
  // « Quel mot vous vient à l’esprit quand vous pensez au festival ? », « À quoi vous fait penser le festival ? »
  /(?<!\p{L})(?:mots?|images?|quoi)(?!\p{L}).*(?<!\p{L})(?:pens(?:ant|ez|er)|évoquant|songeant)(?:-vous)? ([^,]+)/iu,
  /(?<!\p{L})(?:mots?|images?) (?:garde|retiend?|retene|emporte)\p{L}*[- ]vous ([^,]+)$/iu,
];
/** « NEC : un mot, une image ». */
const TITLED = new RegExp(`^(.+?) ?[:;,–—-] ?${SAID}$`, 'iu');
/** A name that opens a question without an article, where any word has a capital: « Accueil », « Notez la salle ». */
export const SURELY_NAMED = /^#|^[^ ]*\p{L}[^ ]*\p{Lu}|\s\p{Lu}|\d/u;
/** What an event is called. */
export const EVENT_NAMES = alternatives(`
  [ée]v[éèe]nements?, rencontres?, festival, journées?, (?:demi-)?journée, soirée, matinée, nuit,
  week-end, forum, colloque, salon, congrès, séminaire, formation, stage, édition, rendez-vous,
  manifestation, rassemblement, conférence, assises, semaine, fête, foire, biennale, convention,
  sommet, hackathon, université, concertation, consultation, exposition, village, marché, carnaval,
  gala
`);
/** A name of an event, a word before it or none: « grande fête »; not « repas du festival ». */
const EVENT = new RegExp(`^(?:[\\p{L}\\p{N}]+ )?(?:${EVENT_NAMES})(?!\\p{L})`, 'iu');
/** What lasts as long, and does not name it: « ces deux jours ». */
const LASTING =
  /^(?:(?:à|sur|de) )?(?:ces|les|des|aux) (?:deux|trois|quatre|cinq|\d) (?:demi-)?(?:jour|journée|soirée|semaine)s$/iu;
/** What may stand before the event’s own name: « parler de | l’Escale », « du | Printemps des idées ». */
export const ARTICLES =
  /^(?:(?:de|sur|à) )?(?:l['’]|d['’]|les? |la |des? |du |aux? |cette |cet? |ces |une? )?/iu;
/** What has a verb or a person asks something else: « ce que vous avez aimé », « nous pourrions faire ». */
export const CLAUSE =
  /(?<!\p{L})(?:je|tu|ils?|elles?|on|nous|vous|votre|vos|qui|que|qu['’]\p{L}*|peut|doit|devrait|pourrait|moins|plus|meilleure?|point|moment|prochaine?s?|suivante?s?)(?!\p{L})/iu;
/** Words of the longest name of an event. */
const MOST_WORDS = 7;

/**
 * What a question asks the meaning of: « Que représente NEC pour vous ? », « Les Tréteaux, c’est quoi ? »,
 * « Décrivez le festival en trois mots », « Si la journée était un plat ? ».
 *
 * @returns its name as it stands; empty where it has none (« En un mot ? », « Un mot pour ces deux jours ? »);
 * null where a question asks something else.
 */
export function meaningIn(question: string): string | null {
  const told = question.replace(NUMBERED, '').replace(/[«»“”"]/gu, ' ');
  const bare = stripped(told.replace(FOR_YOU, ' ')).replace(FINISH, '');
  const means = MEANT.exec(bare) ?? MEANS.exec(bare);
  if (means) return stripped(means[1] ?? '');
  const rest = stripped(bare.replace(IN_WORDS, ' ').trim().replace(TO_SOMEBODY, ''));
  if (rest === '') return bare === '' ? null : '';
  const asked = ASKING.flatMap((form) => form.exec(rest)?.[1] ?? []);
  const title = TITLED.exec(rest)?.[1] ?? (rest === bare ? '' : rest);
  const named = (asked.length > 0 || !isTitle(title) ? asked : [title]).map(stripped);
  if (named.some((name) => LASTING.test(name))) return '';
  return named.find(isEvent) ?? null;
}

/** Whether an answer says what an event is: its question asks so, in the study's words or the file's. */
export const tellsMeaning = (answer: Answer): boolean =>
  [answer.question, askedOf(answer)].some((question) => meaningIn(question) !== null);

/** What is one's own and of the event: « votre expérience », « vos impressions ». */
const LIVED =
  /^(?:expériences?|visites?|venue|participation|présence|passage|séjour|ressentis?|avis|impressions?|sentiments?|humeur|état|parcours|moment|mots?|images?|phrase|réponse|vision|regard|idée|définition)(?!\p{L})/iu;
const YOURS = /(?<!\p{L})(?:votre|vos|ton|ta|tes) ([^,.?!]+)/giu;

/** Whether a question asks about something of one's own that is no event: « Décrivez votre équipe en trois mots ». */
export const asksOfYours = (question: string): boolean =>
  [...question.matchAll(YOURS)].some(([, named = '']) => !LIVED.test(named) && !EVENT.test(named));

const stripped = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(/^[\s,]+|[\s.…?!:,_]+$/gu, '');

function isTitle(title: string): boolean {
  const bare = title.replace(ARTICLES, '');
  return bare !== title || EVENT.test(bare) || SURELY_NAMED.test(title);
}

function isEvent(name: string): boolean {
  const bare = name.replace(ARTICLES, '');
  return !CLAUSE.test(name) && isShortName(name) && (EVENT.test(bare) || /^#?\p{Lu}/u.test(bare));
}

/** Whether a name is not too long for one. */
export const isShortName = (name: string): boolean => name.split(/\s+/u).length <= MOST_WORDS;
