import { firstOfEach } from '../../ground/group-by.js';
import { alternatives } from '../../ground/listed.js';
import { capitalised } from '../../messages/edition.js';
import { listed, quoted } from '../../messages/numbers.js';
import type { Quote, Woven } from '../../model/quote.js';
import { byCode } from '../../names/names.js';
import { personKey } from '../../people/people.js';
import { ARTICLES } from '../meaning.js';
import { hasYear } from '../subject.js';
import { articleLacking } from './images.js';
import { isPlural, qualifies, type Unfit, unfitInside } from './unfit.js';

/** Ends of a sentence, and the thanks that follow what is praised. */
const FINAL = /(?:, (?:un grand )?merci(?: [^,.!?]*)?)?[.…!\s]*$/iu;
/** More quotes are not read to their end. */
const MOST_QUOTES = 7;

/** What one lives through, and is no space: « La visite est un moment « ludique » ». */
const LIVED = new RegExp(
  `^(?:(?:deux|trois|quatre|cinq|\\d) )?(?:${alternatives(`
    jours?, (?:demi-)?journées?, matinées?, soirées?, nuits?, semaines?, week-ends?, séances?, sessions?, visites?, séjours?,
    expositions?, expos?, spectacles?, concerts?, projections?, formations?, stages?, cours, ateliers?, conférences?,
    webinaires?, séminaires?, fêtes?, galas?, éditions?
  `)})(?!\\p{L})`,
  'iu',
);

/**
 * The sentence of a report: « NEC est aujourd’hui un espace « qui donne envie », … et « … » ».
 *
 * Relative clauses and qualifying groups follow « un espace », or « un moment » of what one lives through, then come noun groups, each from
 * short to long; without the former the noun groups follow the verb. At most half of the places are
 * for the former. An image that was written without its article is given one outside the quotation marks: « une
 * « bouffée d’oxygène » ». What can stand in neither place is left out (`Unfit`).
 *
 * @param quotes in order of rank: the first that fit are taken, one a person.
 * @param subject the event, as a report names it; its number decides the verb's.
 * @param most quotes to take at most.
 * @returns one sentence in French; null where no quote fits.
 */
export function weave(quotes: readonly Quote[], subject: string, most = MOST_QUOTES): Woven | null {
  const name = subject.trim();
  const { qualifying, naming } = inPlace(quotes, name, Math.min(most, MOST_QUOTES));
  return written(name, qualifying, naming);
}

/** What a sentence with adjectives is made of. */
interface Adjectives {
  readonly images: readonly Quote[];
  readonly adjectives: readonly Quote[];
  readonly feminine: boolean;
}

/** The quotes of an event that fit, by their place, one a person. */
function inPlace(quotes: readonly Quote[], name: string, most: number) {
  const fit = quotes.map(insideSentence).filter((one) => unfitInside(one, name) === null);
  const distinct = firstOfEach(fit, ({ text }) => text);
  const placed = firstOfEach(distinct, personKey);
  const qualifying = placed.filter(qualifies).slice(0, Math.ceil(most / 2));
  const naming = placed.filter((one) => !qualifies(one)).slice(0, most - qualifying.length);
  return { qualifying, naming };
}

/** Adjectives that fill a sentence of images, and that make one by themselves. */
const MOST_ADJECTIVES = { beside: 3, alone: 5 } as const;

/**
 * The same of an event that people mostly give adjectives to: « Le festival est aujourd’hui « une pause », un espace
 * « ludique » et « chaleureux » », « La soirée est aujourd’hui « ludique » et « chaleureuse » ». Images keep their
 * places, and come first; adjectives, singular and in the gender told, fill the rest.
 */
export function weaveAdjectives(
  { images, adjectives, feminine }: Adjectives,
  subject: string,
  most: number,
): Woven | null {
  const name = subject.trim();
  const all = Math.min(most, MOST_QUOTES);
  const placed = inPlace(images, name, all);
  // « La soirée est un espace « chaleureuse » »
  const qualifying = feminine ? [] : placed.qualifying;
  const told = new Set([...qualifying, ...placed.naming].map(personKey));
  const room = told.size > 0 ? MOST_ADJECTIVES.beside : MOST_ADJECTIVES.alone;
  const taken = adjectives
    .filter((one) => isPraise(one) && !told.has(personKey(one)))
    .map(insideSentence)
    .slice(0, Math.min(room, all - told.size));
  if (taken.length === 0) return null;
  const said = [...taken].sort(byLength);
  const named = [...placed.naming].sort(byLength);
  if (feminine) return sentenceOf(name, '', [...said, ...named]);
  const space = [...said, ...[...qualifying].sort(byLength)];
  if (named.length === 0) return sentenceOf(name, ` ${spaceOf(name)}`, space);
  // « est aujourd’hui « une pause », un espace « ludique » et « chaleureux » »
  return sentenceOf(name, '', named, space);
}

/** « La journée », « cette rencontre »: an adjective said of it is feminine. */
export const isFeminine = (subject: string): boolean => /^\s*(?:la|une|cette)\s/iu.test(subject);

/** « Les rencontres sont aujourd’hui un espace « … » et « … » »: null of no quote. */
function written(
  name: string,
  qualifying: readonly Quote[],
  naming: readonly Quote[],
): Woven | null {
  const taken = [...[...qualifying].sort(byLength), ...[...naming].sort(byLength)];
  return sentenceOf(name, qualifying.length > 0 ? ` ${spaceOf(name)}` : '', taken);
}

/** What the event is said to be that has these qualities, by what it is called; a masculine noun. */
const spaceOf = (name: string): string =>
  LIVED.test(name.replace(ARTICLES, '')) ? 'un moment' : 'un espace';

/** A sentence of quotes in their order, and of those that qualify a space of its own after them. */
function sentenceOf(
  name: string,
  head: string,
  taken: readonly Quote[],
  space: readonly Quote[] = [],
): Woven | null {
  if (taken.length === 0) return null;
  const inWords = (quotes: readonly Quote[]): string =>
    listed(
      quotes.map(({ text }) => [articleLacking(text), quoted(text)].filter(Boolean).join(' ')),
    );
  const verb = isPlural(name) ? 'sont' : 'est';
  const resumed = space.length > 0 ? `, ${spaceOf(name)} ${inWords(space)}` : '';
  return {
    sentence: `${capitalised(name)} ${verb}${hasYear(name) ? '' : ' aujourd’hui'}${head} ${inWords(taken)}${resumed}.`,
    quotes: [...taken, ...space].map((quote, at) => ({ ...quote, rank: at + 1 })),
  };
}

/** Whether a quote that stands alone qualifies the event: « où est le bar ? » and « pour moi, c’était bien » say all by themselves. */
export const isQualifying = (quote: Pick<Quote, 'kind' | 'text'>): boolean =>
  quote.kind === 'fragment' && qualifies(quote);

/** Praise that is printed as it was written. */
const isPraise = ({ gate, edits, sentiment }: Quote): boolean =>
  gate.publishable && sentiment === 'positive' && !edits.some(({ kind }) => kind !== 'case');

/** Why a quote of the event does not stand in the sentence; null where it fits. */
export const unfitFor = (quote: Quote, subject: string): Unfit | null =>
  unfitInside(insideSentence(quote), subject.trim());

/** A quote as it stands inside a sentence: no final stop, no capital, with the edits that say so. */
function insideSentence(quote: Quote): Quote {
  const bare = quote.text.replace(FINAL, '');
  const end = quote.end - [...quote.text.slice(bare.length)].length;
  if (!/^\p{Lu}(?:\p{Ll}|['’\s])/u.test(bare)) return { ...quote, end, text: bare };
  const text = bare.charAt(0).toLowerCase() + bare.slice(1);
  return { ...quote, end, text, edits: [{ kind: 'case', at: quote.start }, ...quote.edits] };
}

const byLength = ({ text: a }: Quote, { text: b }: Quote): number =>
  a.length - b.length || byCode(a, b);
