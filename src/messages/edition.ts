import { MONTHS, SEASONS } from '../names/times.js';
import { listed, quoted } from './numbers.js';

/** A year, two that follow each other, or a month of one: what stands after « en ». */
const DATE = new RegExp(
  String.raw`^(?:(?:${MONTHS.join('|')}) )?(?:19|20)\d{2}(?:[-–/](?:(?:19|20)?\d{2}))?$`,
  'iu',
);

/** A part of a year that its number tells: `2025 T1`. */
const NUMBERED = /^(?:19|20)\d{2} (?:T[1-4]|S[12]|terme \d)$/iu;
const SEASON_OF = String.raw`(?<season>${SEASONS.join('|')}) (?:19|20)\d{2}`;
const SEASON = new RegExp(`^${SEASON_OF}$`, 'iu');

/** What stands after « en ». */
const isDate = (label: string): boolean => DATE.test(label);

/** Whether a label is a time, so that editions follow each other. */
export const isTime = (label: string): boolean =>
  [DATE, SEASON, NUMBERED].some((time) => time.test(label));

/** A label that begins with what it counts, and needs no other noun: `vague 1`, `session B`, `printemps 2025`. */
const COUNTED = new RegExp(
  String.raw`^(?:(?<feminine>vague|session|saison|promotion|promo|phase|cohorte|campagne|journée|étape|édition|rencontre|semaine)|(?<masculine>groupe|cycle|module|jour|site|atelier|semestre|trimestre|tour|volet)) (?:n° ?)?(?:\d{1,4}|[A-Z]\d?|I{1,3}|IV|VI{0,3})$|^${SEASON_OF}$`,
  'iu',
);

/** Nouns that « dans » would not suit, with what places something there: « le jour 1 », « sur le site A », « au semestre 2 ». */
const PLACED = new Map<string, 'bare' | 'sur' | 'à' | 'en' | 'lors de'>(
  Object.entries({
    jour: 'bare',
    site: 'sur',
    semestre: 'à',
    trimestre: 'à',
    tour: 'à',
    ...Object.fromEntries(SEASONS.map((season) => [season, 'à'] as const)),
    étape: 'à',
    semaine: 'en',
    journée: 'lors de',
    session: 'lors de',
    saison: 'lors de',
    campagne: 'lors de',
    édition: 'lors de',
    rencontre: 'lors de',
  } as const),
);

/** How a label stands in a sentence. */
interface Forms {
  readonly name: string;
  readonly in: string;
  readonly of: string;
  readonly from: string;
  readonly to: string;
  /** With its noun, as the subject of a sentence: `l’édition 2024`, `la vague 1`. */
  readonly whole: string;
  /** With its noun and without an article, as a title has it. */
  readonly title: string;
}

function formsOf(label: string): Forms {
  if (isDate(label)) return dated(label.charAt(0).toLowerCase() + label.slice(1));
  const { feminine, masculine, season } = COUNTED.exec(label)?.groups ?? {};
  const noun = feminine ?? masculine ?? season;
  if (noun !== undefined) return counted(label, noun, feminine === undefined);
  const name = quoted(label);
  const whole = `l’édition ${name}`;
  return {
    name,
    in: `dans ${whole}`,
    of: `de ${whole}`,
    from: `de ${name}`,
    to: `à ${name}`,
    whole,
    title: `édition ${name}`,
  };
}

function dated(date: string): Forms {
  const of = /^[ao]/u.test(date) ? `d’${date}` : `de ${date}`;
  const title = /^\d/u.test(date) ? `édition ${date}` : `édition ${of}`;
  return {
    name: date,
    in: `en ${date}`,
    of,
    from: of,
    to: `à ${date}`,
    whole: `l’${title}`,
    title,
  };
}

function counted(label: string, noun: string, isMasculine: boolean): Forms {
  const title = noun.toLowerCase() + label.slice(noun.length);
  const isElided = /^[aeého]/u.test(title);
  const whole = `${isElided ? 'l’' : isMasculine ? 'le ' : 'la '}${title}`;
  const contracts = isMasculine && !isElided;
  const of = contracts ? `du ${title}` : `de ${whole}`;
  const to = contracts ? `au ${title}` : `à ${whole}`;
  const place = {
    bare: whole,
    sur: `sur ${whole}`,
    à: to,
    en: `en ${title}`,
    'lors de': `lors ${of}`,
    dans: `dans ${whole}`,
  }[PLACED.get(noun.toLowerCase()) ?? 'dans'];
  return { name: whole, in: place, of, from: of, to, whole, title };
}

/** An edition in a sentence: `2024`, `la vague 1`; any other name between quotation marks, so that nothing is elided before it. */
export const named = (label: string): string => formsOf(label).name;

/** Where something is said: `en 2024 et 2025`, `dans la vague 1`, `le jour 1`, but `dans l’édition « Lyon »`. */
export function inEdition(...labels: readonly string[]): string {
  if (labels.every(isDate)) return `en ${listed(labels.map(named))}`;
  const [one, ...others] = labels.map(formsOf);
  if (one !== undefined && others.length === 0) return one.in;
  return labels.some((label) => COUNTED.test(label))
    ? listed(labels.map((label) => formsOf(label).in))
    : `dans les éditions ${listed(labels.map(quoted))}`;
}

/** Where something is, by editions, at the start of a sentence: `En 2024`. */
export const startingInEdition = (...labels: readonly string[]): string =>
  capitalised(inEdition(...labels));

/** Whose something is: `de 2024`, `de la vague 1`, but `de l’édition « Orléans »`. */
export const ofEdition = (label: string): string => formsOf(label).of;

/** Who does something: `l’édition 2024`, `la vague 1`, `l’édition « Orléans »`. */
export const theEdition = (label: string): string => formsOf(label).whole;

/** After a comma: `édition 2024`, `vague 1`, `édition « Orléans »`. */
export const editionName = (label: string): string => formsOf(label).title;

/** A change: `de 2024 à 2025`, `de la vague 1 à la vague 2`, `de « Orléans » à « Angoulême »`. */
export const fromTo = (from: string, to: string): string =>
  `${formsOf(from).from} ${formsOf(to).to}`;

/** Editions on a cover: `Éditions 2024 et 2025`, `Vague 1 et vague 2`, `Édition Lyon`. */
export function editionsTitle(labels: readonly string[]): string {
  const bare = labels.filter(hasNoun).map((one) => (COUNTED.test(one) ? editionName : named)(one));
  if (bare.length === labels.length) return capitalised(listed(bare));
  return `${labels.length > 1 ? 'Éditions' : 'Édition'} ${listed(labels)}`;
}

/** Whether a label has a noun of its own: what it counts, or a month. */
const hasNoun = (label: string): boolean =>
  COUNTED.test(label) || (isDate(label) && /^\p{L}/u.test(label));

/** Whether a name says which edition it is, to somebody who never saw the file: a date, or a number in a series. */
export const saysWhich = (label: string): boolean => isDate(label) || COUNTED.test(label);

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
