import { type Content, markup } from '../markup.js';

/**
 * A verb with its inverted pronoun (`a-t-il`, `avez-vous`, `est-ce`), or a word and the marks that a
 * plain space sets apart from it (`suggestion ?`, `« ici »`).
 */
const UNITS =
  /([\p{L}’']+(?:-t)?-(?:je|tu|ils?|elles?|on|nous|vous|ce)(?![\p{L}-])|(?:« )?[^\s«]+(?: [?!:;»])+(?!\S)|« [^\s«]+)/iu;

/** A title or a quote in which no line ends inside such a unit; its characters stay as they are. */
export const unbroken = (text: string): Content =>
  text
    .split(UNITS)
    .map((part, at) => (at % 2 === 1 ? markup`<span class="whole">${part}</span>` : part));
