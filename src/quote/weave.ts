import type { Quote } from '../model/quote.js';

const NBSP = '\u00a0';

/** Follows « un espace »: a relative clause, or a group that qualifies it. */
const QUALIFYING =
  /^(?:qui|où|au service|au cœur|au plus près|à l['’]écoute|à taille|à la croisée|hors d|loin d|proche d|pour |sans )/u;
/** An attribute of the subject: a noun group with its article. */
const NAMING = /^(?:une? |l['’]|le |la |les |du |de la |de l['’]|deux |trois )/u;
/** Plural subjects: « les rencontres », « le festival et le forum ». */
const PLURAL = /^(?:les|ces|nos|vos|mes|tes|ses|leurs|des|deux|trois|quatre|cinq)\s|\set\s/iu;
const FINAL = /[.…\s]+$/u;
const PERSONAL = /(?:^|[\s'’])(?:je|j['’]|mon|ma|mes|moi|me|m['’])(?=[\s'’]|$)|[«»“”?!:;]/iu;

/** More quotes are not read to their end. */
const MOST = 7;
/** Words of the longest quote that a sentence holds. */
const LONGEST = 18;

/**
 * The sentence of a report: « NEC est aujourd’hui un espace « qui donne envie », … et « … » ».
 *
 * Relative clauses and qualifying groups follow « un espace », then come noun groups, each from
 * short to long; without the former the noun groups follow the verb. At most half of the places are
 * for the former. Only what was said of the event itself is woven. What can stand in neither place —
 * clauses with their own subject, first persons, plural or feminine relatives, blame, masked, held
 * back or long quotes — is left out.
 *
 * @param quotes in order of rank: the first that fit are taken.
 * @param subject the event, as a report names it; its number decides the verb's.
 * @param most quotes to take at most.
 * @returns one sentence in French, or an empty text where no quote fits.
 */
export function weave(quotes: readonly Quote[], subject: string, most = MOST): string {
  const fit = new Set(quotes.filter(isFit).map(({ text }) => woven(text)));
  const texts = [...fit].filter(isPlaced);
  const all = Math.min(most, MOST);
  const qualifying = texts.filter((text) => QUALIFYING.test(text)).slice(0, Math.ceil(all / 2));
  const naming = texts.filter((text) => !QUALIFYING.test(text)).slice(0, all - qualifying.length);
  const quoted = [...qualifying.sort(byLength), ...naming.sort(byLength)].map(
    (text) => `«${NBSP}${text}${NBSP}»`,
  );
  if (quoted.length === 0) return '';
  const name = subject.trim();
  const verb = PLURAL.test(name) ? 'sont' : 'est';
  const head = qualifying.length > 0 ? ' un espace' : '';
  const opened = name.charAt(0).toUpperCase() + name.slice(1);
  return `${opened} ${verb} aujourd’hui${head} ${enumerated(quoted)}.`;
}

const isFit = ({ text, gate, edits, sentiment, why }: Quote): boolean =>
  gate.publishable &&
  (sentiment === 'positive' || sentiment === 'neutral') &&
  (why.portrait ?? 0) > 0 &&
  !edits.some(({ kind }) => kind !== 'case') &&
  text.split(/\s+/u).length <= LONGEST &&
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

/** A noun group that goes on as a clause: « le lieu était superbe ». */
const hasOwnVerb = (text: string): boolean =>
  /^[^,]*?\s(?:est|sont|était|étaient|a|ont|avait|avaient|fut|sera|fait|font)\s/u.test(text) &&
  !/\s(?:qui|que|qu['’]|où|dont|lorsqu)/u.test(text);

/** As it stands inside a sentence: no final stop, no capital. */
function woven(text: string): string {
  const bare = text.replace(FINAL, '');
  return /^\p{Lu}(?:\p{Ll}|['’\s])/u.test(bare)
    ? bare.charAt(0).toLowerCase() + bare.slice(1)
    : bare;
}

const byLength = (a: string, b: string): number =>
  a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);

const enumerated = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} et ${items.at(-1)}`;
