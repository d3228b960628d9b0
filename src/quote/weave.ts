import { groupBy } from '../group-by.js';
import { listed, quoted } from '../messages/numbers.js';
import type { Quote } from '../model/quote.js';
import { byCode, foldName } from '../names.js';
import { personKey } from '../people.js';
import { isLimited } from './cut/turns.js';
import { isHollowImage } from './recalled.js';
import { isReproach } from './reproach.js';

/** Follows « un espace »: a relative clause, or a group that qualifies it. */
const QUALIFYING =
  /^(?:qui|où|au service|au cœur|au plus près|à l['’]écoute|à taille|à la croisée|hors d|loin d|proche d|pour |sans )/u;
/** An attribute of the subject: a noun group with its article. */
const NAMING = /^(?:une? |l['’]|le |la |les |du |de la |de l['’]|deux |trois )/u;
/** Plural subjects: « les rencontres », « le festival et le forum ». */
const PLURAL = /^(?:les|ces|nos|vos|mes|tes|ses|leurs|des|deux|trois|quatre|cinq)\s|\set\s/iu;
/** Ends of a sentence, and the thanks that follow what is praised. */
const FINAL = /(?:, (?:un grand )?merci(?: [^,.!?]*)?)?[.…!\s]*$/iu;
/** Words of the writer: the report, which tells the sentence, has no « mon métier » nor « notre syndicat ». */
const PERSONAL =
  /(?:^|[\s'’])(?:(?:je|mon|ma|mes|moi|me|notre|nos|nôtres?)(?=[\s'’,]|$)|[jm]['’])|[«»“”?!:;]/iu;

/**
 * What takes a part of its praise back: a report's sentence praises without a word more, and « qui rassemble,
 * enfin qui rassemblait » would be printed as praise.
 */
const TAKEN_BACK = new RegExp(
  [
    String.raw`(?<!\p{L})(?:s['’]ils?|si (?:on|l['’]on|vous|nous|je|tu|elles?|les?|la))(?!\p{L})`,
    String.raw`(?<!\p{L})(?:(?:pour|à) (?:ceux|celles) qu|pour (?:certaine?s|quelques|d['’]autres)(?!\p{L}))`,
    String.raw`, (?:ou )?presque(?!\p{L})`,
    String.raw`(?<!\p{L})moins (?:qu(?:e |['’])|chaque|en moins)|(?<!pas )seulement$`,
    // « qui rassemblait »
    String.raw`^qui (?:[\p{L}]+ |[nsmtl]['’])?(?!\p{L}*(?:fait|plait|connait|parait)(?!\p{L})|sait )\p{L}{2,}ai(?:t|ent)(?!\p{L})`,
    // « la joie du maire pour la photo, une facture pour nous »
    String.raw`(?<!\p{L})pour [^,]+, [^,]+ pour `,
    String.raw`(?:envie|besoin) (?:de (?:ne|fuir|partir|rentrer|quitter|pleurer|dormir|hurler)|d['’]abandonner)(?!\p{L})`,
  ].join('|'),
  'iu',
);

/** More quotes are not read to their end. */
const MOST_QUOTES = 7;
/** Words of the longest quote that a sentence holds. */
const MOST_WORDS = 18;

/** The sentence of a report, and the quotes in it. */
export interface Woven {
  readonly sentence: string;
  /** In the order of the sentence, as they stand in it: their slice, with each edit recorded. */
  readonly quotes: readonly Quote[];
}

/**
 * The sentence of a report: « NEC est aujourd’hui un espace « qui donne envie », … et « … » ».
 *
 * Relative clauses and qualifying groups follow « un espace », then come noun groups, each from
 * short to long; without the former the noun groups follow the verb. At most half of the places are
 * for the former. Only what was said of the event itself is woven. What can stand in neither place —
 * clauses with their own subject, first persons, plural or feminine relatives, blame, masked, held
 * back or long quotes, those that name the event again — is left out.
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
  const fit = quotes
    .filter((quote) => isPraise(quote) && isPortrait(quote) && !names(quote, name))
    .map(insideSentence);
  const distinct = [...groupBy(fit, ({ text }) => text).values()].map(([first]) => first!);
  const several = PLURAL.test(name);
  // « La journée est les retrouvailles »
  const able = distinct.filter(({ text }) => isPlaced(text) && (several || !/^les /u.test(text)));
  const placed = [...groupBy(able, personKey).values()].map(([first]) => first!);
  const qualifying = placed.filter(qualifies).slice(0, Math.ceil(most / 2));
  const naming = placed.filter((one) => !qualifies(one)).slice(0, most - qualifying.length);
  return { qualifying, naming };
}

/**
 * The sentence of a report on an event that people mostly give adjectives to: « Le festival est aujourd’hui un espace « ludique »,
 * « chaleureux » et « une pause » », « La soirée est aujourd’hui « ludique » et « chaleureuse » ». Images keep their
 * places, adjectives fill the rest.
 *
 * @param said images, and quotes of one adjective, singular, in the gender told.
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
  const taken = adjectives
    .filter((one) => isPraise(one) && !told.has(personKey(one)))
    .map(insideSentence)
    .slice(0, all - told.size);
  if (taken.length === 0) return null;
  return feminine
    ? written(name, [], [...taken, ...placed.naming])
    : written(name, [...qualifying, ...taken], placed.naming);
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
  if (taken.length === 0) return null;
  const verb = PLURAL.test(name) ? 'sont' : 'est';
  const head = qualifying.length > 0 ? ' un espace' : '';
  const opened = name.charAt(0).toUpperCase() + name.slice(1);
  const words = taken.map(({ text }) => quoted(text));
  return {
    sentence: `${opened} ${verb} aujourd’hui${head} ${listed(words)}.`,
    quotes: taken.map((quote, at) => ({ ...quote, rank: at + 1 })),
  };
}

/** « Les Rencontres sont « les Rencontres, … » », « la journée est « deux journées … » » says the same twice. */
const names = ({ text }: Quote, subject: string): boolean =>
  inWords(text).includes(
    inWords(subject).replace(/^ (?:l[ae]?|ce(?:t|tte)?|no|notre) | \d+(?= $)/gu, ''),
  );

/** In the singular, each word between two spaces. */
const inWords = (text: string): string =>
  ` ${foldName(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/s(?= |$)/gu, '')
    .trim()} `;

/** « qui donne envie », « au service de l’intérêt général »: says nothing without « un espace ». */
const qualifies = ({ text }: Pick<Quote, 'text'>): boolean => QUALIFYING.test(text);

/** Whether a quote that stands alone qualifies the event: « où est le bar ? » and « pour moi, c’était bien » say all by themselves. */
export const isQualifying = (quote: Pick<Quote, 'kind' | 'text'>): boolean =>
  quote.kind === 'fragment' && qualifies(quote);

/** Praise that is printed as it was written. */
const isPraise = ({ gate, edits, sentiment }: Quote): boolean =>
  gate.publishable && sentiment === 'positive' && !edits.some(({ kind }) => kind !== 'case');

const isPortrait = ({ text, why }: Quote): boolean =>
  (why.portrait ?? 0) > 0 &&
  text.split(/\s+/u).length <= MOST_WORDS &&
  !TAKEN_BACK.test(text) &&
  !isLimited(text) &&
  !isReproach(text) &&
  !isHollowImage(text) &&
  !PERSONAL.test(text);

const isPlaced = (text: string): boolean =>
  QUALIFYING.test(text) ? agrees(text) : NAMING.test(text) && !hasOwnVerb(text);

/** « qui racontent », « qui s’est assise » do not follow « un espace ». */
function agrees(text: string): boolean {
  const verb =
    /^qui (?:(?:ne|se|nous|vous|me|te|le|la|les|lui|leur|y|en) |[nsmtl]['’])*(\p{L}+)/iu.exec(
      text,
    )?.[1];
  const plural = /(?:ent|ont)$/iu.test(verb ?? '') && !SINGULAR.test(verb ?? '');
  return (
    !plural && !/^qui (?:s['’]est|est|a été|était|reste) \p{L}+(?:ée|ie|ue|ise|ite)\b/iu.test(text)
  );
}

/** Verbs in -ent that are singular: « qui tient », « qui devient », « qui sent ». */
const SINGULAR = /(?:vient|tient|^sent|ressent|consent|ment|repent)$/iu;

/** A noun group that goes on as a clause: « le lieu était superbe », « NEC, c’est le moment où … ». */
function hasOwnVerb(text: string): boolean {
  const [group = ''] = text.split(/\s(?:qui|que|qu['’]|où|dont|lorsqu)/u);
  return [OWN_VERB, PRESENTING, RESUMING].some((one) => one.test(`${group} `));
}

const PRESENTING = /[\s,](?:c['’](?:est|était)|ce sont)\s/u;
/** « une tisane, ça apaise »: a clause of its own after the image. */
const RESUMING = /,\s(?:et\s)?(?:(?:ça|cela|on|l['’]on|ils?|elles?|tu|nous|vous)\s|[tc]['’])/u;

const OWN_VERB =
  /^[^,]*?\s(?:est|sont|était|étaient|a|ont|avait|avaient|fut|sera|fait|font|va|vont|vaut|donne|donnent|permet|permettent|peut|peuvent|mérite|méritent|marche|fonctionne|tient|tiennent)\s/u;

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
