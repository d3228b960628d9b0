import type { ThemeTag } from '../../model/tags.js';
import type { Parse } from '../../model/text.js';
import { firstEndingAfter } from '../../spans.js';

/** Indexes of the tokens that prove a theme. */
export const heldBy = ({ evidence }: Pick<ThemeTag, 'evidence'>, { tokens }: Parse): number[] =>
  evidence.flatMap(({ start, end }) => {
    const first = firstEndingAfter(tokens, start);
    return Array.from({ length: firstEndingAfter(tokens, end) - first }, (_, n) => first + n);
  });

/** What says nothing beside a name: « le Tchap ! », « de la souveraineté ». */
const LINKS = /^(?:DET|ADP|PUNCT|SYM|CCONJ)$/;

/** Themes whose entries are all that an answer says: « Tchap » alone is about nothing else. */
export function wholly(ruled: readonly ThemeTag[], parse: Parse): string[] {
  return ruled
    .filter((tag) => {
      if (tag.evidence.some(({ by }) => by)) return false;
      const held = new Set(heldBy(tag, parse));
      return parse.tokens.every(({ pos }, at) => held.has(at) || LINKS.test(pos));
    })
    .map(({ id }) => id);
}
