import { formText } from '../../french/runs.js';
import type { Match } from '../../lexicon/matcher.js';
import type { Expectation } from '../../model/tags.js';
import type { Parse, Token } from '../../model/text.js';
import type { Clause } from '../clauses.js';
import { asksWhatToDo, asksWhatWasLiked, describesAWant, isRequest } from '../wants/wants.js';
import { isBetter } from './rival.js';

const GONE = "(?:derni(?:er|ère)|passée?|précédente?|d' avant|antérieure?)s?";
/** Most tokens of a clause that is read so. */
const MOST = 40;
const EVENTS =
  'événements?|salons?|conférences?|confs?|colloques?|festivals?|forums?|congrès|conventions?|meetups?|séminaires?|formations?|journées';
/** What names another edition or event than the one that is judged; a place or a year does where nothing is set beside it. */
const OTHER = new RegExp(
  [
    `(?:^| )(?:(?:l'?|cette|ces|les|aux|des|la|une?) (?:an|années?|éditions?|fois|rencontres?) ${GONE}|(?:la|les|l'?) ${GONE} (?:années?|éditions?|fois)|(?:les|aux|des) autres (?:années|éditions|fois)|(?:les|aux|des|d') autres (?:${EVENTS})|l'? édition (?:de [^ ]+|d' [^ ]+|à [^ ]+|\\d{4})|il y a (?:\\d|un|deux|trois|quatre|quelques) ans?) `,
    "^en \\d{4} | en \\d{4} $|(?<= (?:que|qu'|à)) \\d{4} $",
    // « Plus d’infos avant » asks for what comes before the day.
    "^avant (?=(?:c'|il|elle|on|(?:ça|tout|(?:l'|la|les?) \\p{L}+) \\p{L}+ai(?:t|ent)) )",
    "(?<= (?:était|étaient|(?:avait|avaient) (?:\\p{L}+ )?(?:plus|moins|une?|de|des)) .*| qu' | que | à |^(?:c' était )?(?:\\p{L}+ )?(?:mieux|pire|moins bien)) avant $",
  ].join('|'),
  'u',
);
/** « Par rapport à l’an dernier »: this edition is set against it; « je trouve que l’an dernier … » says what it was. */
const AGAINST =
  /(?:^| )(?:contre|vs|(?:envier|rapport|contrairement|comparée?s?|comparativement|opposé|face|supérieure?s?|inférieure?s?)(?: à)?)$/u;
/** « Comme l’an dernier », « aussi bien que l’an dernier », « rien à voir avec »: both may be alike, or not. */
const BESIDE =
  /(?:^| )(?:comme|depuis|avec|(?:aussi|autant|mêmes?|pareil|idem|tel) (?:.* )?qu[e'])$/u;
/** « Cette année », « là »: both are spoken of. */
const NOW =
  /(?:^| )(?:cette (?:année|fois|édition)|là|aujourd'hui|maintenant|désormais|est|sont) /u;
const COMPARES =
  /(?:^| )(?<!(?:^| )(?:en|de|non) )(?:plus|mieux|meilleure?s?|davantage|moins|pire)(?! (?:en (?:plus|mieux|moins|pire)|jamais|rien|personne)) /u;
/** What is no judgement of an edition: a count, or what happened to oneself; « n’y avait plus », « pas mieux » deny. */
const APART =
  /(?:^| )(?:pas (?!mal )|guère |(?:plus|moins) d[e'] (?:\d|deux|trois|quatre|cinq|dix|vingt|cent|mille|la moitié)|(?:j'|je) (?:étais|avais|ai|suis) (?!eu|pu|mieux|plus (?:appris|aimé))|n[e'] )/u;
const LESS = /(?:^| )(?:moins|pire) /u;
/** « Ça pourrait être mieux organisé que l’an dernier », « un meilleur son que l’an dernier svp »: it was not. */
const UNREAL =
  /(?:^| )(?:soi(?:t|ent)|soi-disant|(?:aur|devr?|faudr|fall|pourr|ser)ai(?:[st]|ent)|pu être|faut|falloir|censée?s?|esp[eé]r\p{L}+|attend(?:ai[st]|ions)|promis|si possible|svp|stp|pla[iî]t|merci d[e']) /u;
const THAN = / qu[e'] /u;
const THAN_NOW =
  / qu[e'] (?:cette (?:année|fois|édition|rencontre)|là|ici|maintenant|aujourd'hui) /u;

/** What a clause compares with another edition, and whether it says that there was more or less of it. */
export interface EditionsCompared {
  /** `this`: what is judged had more, or less, than the other; `other`: the other did. */
  readonly side: 'this' | 'other';
  readonly way: 'more' | 'less';
}

/**
 * How a clause compares this edition with another: « l’an dernier c’était plus convivial », « il y avait moins de
 * queue en 2024 », « plus convivial que l’an dernier »; null where it does not, or not clearly.
 */
export function comparedEdition(
  parse: Parse,
  clause: Clause,
  expects: Expectation,
): EditionsCompared | null {
  const { first, end } = clause;
  const { tokens } = parse;
  if (end - first > MOST) return null;
  const words = tokens.slice(first, end).filter(({ pos }) => pos !== 'PUNCT');
  const text = `${formText(words)} `;
  const other = OTHER.exec(text);
  const compared = COMPARES.exec(text);
  if (!compared || APART.test(text)) return null;
  const way = LESS.test(text) ? 'less' : 'more';
  const here = (): EditionsCompared | null =>
    UNREAL.test(text) || isAskedFor(parse, clause, expects) ? null : { side: 'this', way };
  if (!other) return isOfThisOne(text) || isThanAName(words) ? here() : null;
  const before = text.slice(0, other.index + 1);
  const after = text.slice(compared.index);
  const isThan = compared.index < other.index && THAN.test(before.slice(compared.index));
  if (isThan || AGAINST.test(before.trimEnd())) return here();
  if (THAN_NOW.test(after)) return { side: 'other', way };
  if (BESIDE.test(before.trimEnd()) || NOW.test(text) || THAN.test(after)) return null;
  return { side: 'other', way };
}

/** « Plus d’ateliers cette année » may ask for them; « plus de Linux que Windows » compares other things. */
const QUANTITY = /(?:^| )(?:plus|moins) d[e'] /u;

/** « C’était mieux cette année ». */
const isOfThisOne = (text: string): boolean =>
  / cette (?:année|édition|fois) /u.test(` ${text}`) && !QUANTITY.test(text);

/** « Mieux que Devoxx », « plus calme qu’à Lyon ». */
function isThanAName(words: readonly Token[]): boolean {
  const than = words.findIndex(({ form }) => /^qu[e']$/u.test(form));
  const compared = `${formText(words.slice(0, Math.max(0, than)))} `;
  const [own, next] = words.slice(than + 1);
  const name = /^(?:à|au|en|chez)$/u.test(own?.form ?? '') ? next : own;
  return name?.pos === 'PROPN' && COMPARES.test(compared) && !QUANTITY.test(compared);
}

/** « Prévoir plus de temps que l’an dernier », « un meilleur son que l’an dernier » say nothing of what was. */
const isAskedFor = (parse: Parse, clause: Clause, expects: Expectation): boolean =>
  isRequest(parse, clause) || (asksWhatToDo(expects) && describesAWant(parse, clause));

/**
 * Whether a wish found in what compares this edition tells what was there: « mieux organisé »; « plus d’ateliers »,
 * where what was liked is asked.
 */
export const isHad = (parse: Parse, { tokens }: Match<unknown>, expects: Expectation): boolean =>
  tokens.some(
    (at) =>
      isBetter(parse, at) ||
      (asksWhatWasLiked(expects) && /^(?:plus|davantage)$/u.test(parse.tokens[at]?.form ?? '')),
  );
