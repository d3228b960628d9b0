import type { Quote } from '../model.js';

const NBSP = '\u00a0';

/** Follows « un espace »: a relative clause, or a group that qualifies it. */
const QUALIFYING =
  /^(?:qui|où|au service|au cœur|au plus près|à l['’]écoute|à taille|à la croisée|hors d|loin d|proche d|pour |sans )/u;
/** An attribute of the subject: a noun group with its article. */
const NAMING = /^(?:une? |l['’]|le |la |les |des |du |de la |de l['’]|deux |trois )/u;
/** Plural subjects. */
const PLURAL = /^(?:les|ces|nos|vos|mes|tes|ses|leurs|des)\s/iu;
const FINAL = /[.…\s]+$/u;
const PERSONAL = /(?:^|[\s'’])(?:je|j['’]|mon|ma|mes|moi|me|m['’])(?=[\s'’]|$)|[«»“”?!]/iu;

/**
 * The sentence of a report: « NEC est aujourd’hui un espace « qui donne envie », … et « … ». ».
 *
 * Relative clauses and qualifying groups follow « un espace », then come noun groups, each from
 * short to long; without the former the noun groups follow the verb. What can stand in neither
 * place — clauses with their own subject, first persons, masked or held back quotes — is left out.
 *
 * @param subject the event, as a report names it; its number decides the verb's.
 * @returns one sentence in French, or an empty text where no quote fits.
 */
export function weave(quotes: readonly Quote[], subject: string): string {
  const texts = [...new Set(quotes.filter(isFit).map(({ text }) => woven(text)))].sort(byLength);
  const qualifying = texts.filter((text) => QUALIFYING.test(text));
  const naming = texts.filter((text) => !QUALIFYING.test(text) && NAMING.test(text));
  const all = [...qualifying, ...naming].map((text) => `«${NBSP}${text}${NBSP}»`);
  if (all.length === 0) return '';
  const plural = PLURAL.test(subject);
  const verb = plural ? 'sont' : 'est';
  const head = qualifying.length > 0 ? ' un espace' : '';
  return `${subject} ${verb} aujourd’hui${head} ${enumerated(all)}.`;
}

const isFit = ({ text, gate, edits, sentiment }: Quote): boolean =>
  gate.publishable &&
  sentiment !== 'negative' &&
  !edits.some(({ kind }) => kind === 'mask') &&
  !PERSONAL.test(text) &&
  !hasOwnVerb(text);

/** A noun group that goes on as a clause: « le lieu était superbe ». */
const hasOwnVerb = (text: string): boolean =>
  !QUALIFYING.test(woven(text)) &&
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
