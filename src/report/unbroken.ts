import { type Content, markup } from '../markup.js';

/** A verb with its inverted pronoun: `a-t-il`, `avez-vous`, `est-ce`. */
const INVERTED = /([\p{L}’']+(?:-t)?-(?:je|tu|ils?|elles?|on|nous|vous|ce)(?![\p{L}-]))/iu;

/** A title in which no line ends inside an inverted pronoun; its characters stay as they are. */
export const unbroken = (title: string): Content =>
  title
    .split(INVERTED)
    .map((part, at) => (at % 2 === 1 ? markup`<span class="whole">${part}</span>` : part));
