/** What a single value looks like, by its shape alone; for figures and ticks see closed/values.ts. */

import { isNo, isNumber, isYes } from '../closed/values.js';

const DATE =
  /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})([T ,-]+\s*\d{1,2}[:h]\d{2}.*)?$/;
/** A month in French, in full or as spreadsheets shorten it. */
export const MONTH =
  'janv(ier)?|f[ée]v(r(ier)?)?|mars|avr(il)?|mai|juin|juil(let)?|ao[uû]t|sept(embre)?|oct(obre)?|nov(embre)?|d[ée]c(embre)?';
const DAY = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';
const MONTH_EN =
  'jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?';
const DAY_EN = '(mon|tues?|wed(nes)?|thu(rs?)?|fri|sat(ur)?|sun)(day)?';
/** `Oct 3, 2025 9:10 AM`, `Friday, October 3, 2025`, `03-Oct-25`, `3 October 2025 at 09:10`. */
const ENGLISH_DATE = new RegExp(
  `^(${DAY_EN},? )?((${MONTH_EN})\\.? \\d{1,2}(st|nd|rd|th)?,? \\d{4}|\\d{1,2}[ -](${MONTH_EN})\\.?[ -](\\d{4}|\\d\\d))(,? (at |@ )?\\d{1,2}:\\d{2}(:\\d{2})?( ?[ap]m)?)?$`,
  'i',
);
const DATE_IN_WORDS = new RegExp(
  `^((${DAY}),? )?\\d{1,2}(er)? (${MONTH})\\.?( \\d{4})?(,? (à )?\\d{1,2} ?[:h] ?\\d{2}(:\\d{2}| ?min)?)?$`,
  'i',
);
/** « 9h15 », « 14 h », « 08:45 »; « 12/06 », « 3 mars », of no year; « 3 », where a date ends the range. */
const HOUR = /^\d{1,2} ?(h|:)( ?\d{2})?$/i;
const OF_NO_YEAR = new RegExp(`^((${DAY}) )?\\d{1,2}(/\\d{1,2}|(er)? (${MONTH})\\.?)$`, 'i');
const OF_NO_MONTH = new RegExp(`^((${DAY}) )?\\d{1,2}(er)?$`, 'i');
/** « du 10/03 au 22/03/2025 », « 9h-10h30 », « le 12/06 vers 14h05 ». */
const RANGE =
  /^(?:du |de |le |entre )?(\S.*?)(?: ?[-–—→] ?| (?:au|a|à|et|vers|jusqu[’']au) )(\S.*)$/i;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;
/** French, or with the sign of a country: other figures count something, `9912345601`. */
const PHONE =
  /^(((\+|00)?33|0|\(0\))[\s.-]?(\(0\)[\s.-]?)?[1-9]([\s.-]?\d{2}){4}|[1-9]([\s.-]\d{2}){4})$/;
const PHONE_ABROAD = /^(\+[1-9]|00[1-9]\d{0,2}[\s.-])([\s.()-]{0,2}\d){7,13}$/;
/** An e-mail address or a telephone number, whatever stands around it: « Oui, marie@exemple.fr ». */
const EMAIL_INSIDE =
  /[^\s@] ?(@|\(at\)|\[at\]| arobase ) ?[\p{L}\p{N}-]{1,63}(\.[\p{L}\p{N}-]{2,63}){1,5}/u;
/** A date and its hour are none: `03.10.2025 09:30`. */
const PHONE_INSIDE =
  /(?<![\d+])(?!\d\d[./-]\d\d[./-](19|20)\d\d)((\+|00)\d{2,3}[\s.-]?\(?0?\)?|0)[\s.-]?[1-9]([\s.-]?\d{2}){4}(?!\d)/;
const IP = /^(\d{1,3}(\.\d{1,3}){3}|[0-9a-f]{0,4}(:[0-9a-f]{0,4}){3,7})$/i;
const STREET =
  /^\d{1,4}( ?(bis|ter))?,? (.{0,40} )?(rue|avenue|av|boulevard|bd|place|chemin|route|all[ée]es?|impasse|quai|cours|square|faubourg)\b/i;
const STREET_FIRST =
  /^(rue|avenue|av|boulevard|bd|chemin|route|all[ée]e|impasse|quai|square|lotissement|r[ée]sidence|lieu-dit)\.? \p{L}.{1,40} \d{1,4}( ?(bis|ter))?$/iu;
const POSTCODE_AND_TOWN = /^(.{0,100}[ ,])?\d{5},? \p{Lu}/u;
/** Latitude and longitude, and what phones add: altitude and precision. */
const POSITION = /^-?\d{1,3}[.,]\d+[ ,;]+-?\d{1,3}[.,]\d+( -?\d+([.,]\d+)?)*$/;
const FULL_NAME = /^(\p{Lu}[\p{L}'’-]*\.? ){1,2}\p{Lu}[\p{L}'’-]*\.?$/u;
/** Links, accounts, and what browsers say of themselves. */
const MACHINE = /^(https?:\/\/|www\.|mozilla\/\d|@[\p{L}\p{N}_.-]{2,30}$)/iu;
/** Files that people join: `plan.pdf`, `photo_0.jpg (https://…)`. */
const FILE =
  /\.(pdf|jpe?g|png|gif|heic|webp|svg|docx?|odt|rtf|txt|xlsx?|ods|csv|pptx?|odp|zip|mp[34]|m4a|wav|mov)($|,| ?\(https?:)/i;
const UNIT =
  '(h|heures?|mn|min|minutes?|s|sec|secondes?|jours?|semaines?|mois|ans?|années?|km|€|euros?|(/|sur)\\s?(20|100))';
const QUANTITY = new RegExp(
  `^((depuis|plus de|moins de|environ) )?(une?|\\d+(\\s\\d{3})*([.,]\\d+)?)\\s?${UNIT}(?![\\p{L}\\p{N}])|^\\d{1,2} ?[:h]( ?\\d{2}(:\\d{2})?( ?[ap]m)?)?$`,
  'iu',
);
const NOTHING =
  /^(r\.?a\.?s\.?|n[ée]ant|rien( .{0,25})?|\/+|-+|\.+|(pas d[e'’] ?|aucune? )(remarque|commentaire|avis|id[ée]e|suggestion).{0,20}|je ne sais pas)$/i;

/** Words of clauses, which no name of a post, a town or a device holds: « Pas-de-Calais », « Grand Est » do not. */
const CLAUSE =
  /(?<![\p{L}-])([Jj]e|[Jj]['’]|[Oo]n|[Ii]ls?|[Ee]lles?|[Nn]ous|[CcNn]['’]|[Çç]a|est|sont|étai(en)?t|ont|ne|[Pp]as|[Tt]rop|[Tt]rès|[Mm]ais|faut|faudrait|serait|peut|doit|manque|améliorer|revoir|continuer|[Pp]révoir|[Dd]ommage|[Mm]erci|[Bb]ravo)(?![\p{L}-])/u;

/** Longest value that a pattern is tried on: dates and names are short. */
const SHORT = 80;
/** Longest postal address. */
const LONG = 200;

const short =
  (...patterns: readonly RegExp[]) =>
  (value: string): boolean =>
    value.length <= SHORT && patterns.some((pattern) => pattern.test(value));

export const isDate = short(DATE, DATE_IN_WORDS, ENGLISH_DATE);
export const isFigure = (value: string): boolean => isNumber(value) || isDate(value);
/** Two dates, or two hours, or a date and about when. */
function isRange(value: string): boolean {
  if (value.length > SHORT) return false;
  const [, from = '', to = ''] = RANGE.exec(value) ?? [];
  const isMoment = (part: string): boolean =>
    isDate(part) || HOUR.test(part) || OF_NO_YEAR.test(part);
  return isMoment(to) && (isMoment(from) || (OF_NO_MONTH.test(from) && !HOUR.test(to)));
}
export const isEmail = short(EMAIL);
export const isPhone = short(PHONE, PHONE_ABROAD);
/** A French number that lost its zero in a spreadsheet. */
export const isPhoneWithoutZero = (value: string): boolean => /^[1-79]\d{8}$/.test(value);
/** Holds a way to reach somebody, among other words or alone. */
export const holdsContact = (value: string): boolean =>
  EMAIL_INSIDE.test(value) || PHONE_INSIDE.test(value);
export const isIp = short(IP);
export const isFullName = short(FULL_NAME);
export const isYesOrNo = (value: string): boolean => isYes(value) || isNo(value);
/** Only counts rows: « 12 », « n° 12 ». */
export const countsRow = (value: string): boolean => /^\D{0,4}\d{1,5}$/.test(value);
/** Says that there is nothing to say: « RAS ». */
export const isNothing = short(NOTHING);

export const numberOfWords = (text: string): number => text.split(/\s+/).length;

/** What is measured of the values of a column. */
export const LOOKS = {
  number: isNumber,
  boolean: isYesOrNo,
  date: isDate,
  /** From a date or an hour to another. */
  range: isRange,
  email: isEmail,
  phone: isPhone,
  /** An e-mail address or a telephone number, among other words or alone. */
  contact: holdsContact,
  /** An IP address. */
  ip: isIp,
  /** A first name and a name, each with its capital. */
  fullName: isFullName,
  /** Figures with a unit, times of day: `1 h 30`, `34 ans`, `08:45`. */
  quantity: short(QUANTITY),
  /** A link, what a browser says of itself, or the name of a file. */
  machine: (value: string): boolean => MACHINE.test(value) || FILE.test(value),
  /** Something is said of a thing: « C’est trop court », « Le son à revoir ». */
  clause: (value: string): boolean => CLAUSE.test(value.slice(0, LONG)),
  /** A postal address, or a position on the globe. */
  place: (value: string): boolean =>
    value.length <= LONG &&
    (STREET.test(value) ||
      STREET_FIRST.test(value) ||
      POSTCODE_AND_TOWN.test(value) ||
      POSITION.test(value)),
};
