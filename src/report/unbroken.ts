import { type Content, markup } from '../markup.js';

/**
 * A verb with its inverted pronoun (`a-t-il`, `avez-vous`, `est-ce`), or a word and the mark that a
 * plain space sets apart from it (`suggestion ?`).
 */
const UNITS =
  /([\p{L}’']+(?:-t)?-(?:je|tu|ils?|elles?|on|nous|vous|ce)(?![\p{L}-])|\S+ [?!:;](?!\S))/iu;

/** A title in which no line ends inside such a unit; its characters stay as they are. */
export const unbroken = (title: string): Content =>
  title
    .split(UNITS)
    .map((part, at) => (at % 2 === 1 ? markup`<span class="whole">${part}</span>` : part));
