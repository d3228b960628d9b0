import { type Content, markup } from '../markup.js';

/**
 * A verb with its inverted pronoun (`a-t-il`, `avez-vous`, `est-ce`), or a word and the marks that a
 * plain space sets apart from it (`suggestion ?`, `« ici »`, `50 %`). Of a word longer than a line, an address,
 * only the last letters stay with their mark.
 */
const UNITS =
  /((?<![\p{L}’'])[\p{L}’']{1,24}(?:-t)?-(?:je|tu|ils?|elles?|on|nous|vous|ce)(?![\p{L}-])|(?:« )?[^\s«]{1,24}(?: [?!:;»]+)+[.,…)]*(?!\S)|« [^\s«]{1,24}|\d[\d.,]{0,12} [%€])/iu;

/** A text cut where such units begin and end: every second part is one. */
export const unitsIn = (text: string): string[] => text.split(UNITS);

/** What no line ends inside. */
export const whole = (content: Content): Content => markup`<span class="whole">${content}</span>`;

/** A title or a quote in which no line ends inside a unit; its characters stay as they are. */
export const unbroken = (text: string): Content =>
  unitsIn(text).map((part, at) => (at % 2 === 1 ? whole(part) : part));

/** The same by no-break spaces, for a document that has no other means; not for a quote, which keeps its characters. */
export const unbrokenText = (text: string): string =>
  unitsIn(text)
    .map((part, at) => (at % 2 === 1 ? part.replaceAll(' ', '\u00a0') : part))
    .join('');
