import { DENYING } from '../../french/negators.js';
import { inside } from '../../ground/spans.js';
import type { Parse, Span, Token } from '../../model/text.js';
import { partsDenial } from '../cut/seals.js';

/** What an edge of a slice tears apart: a word, or a negation from what it governs. */
interface Torn {
  readonly kind: 'word' | 'negation' | 'denied';
  /** The word that is cut, the one that denies and was left outside, or the one outside that is denied; as written. */
  readonly word: string;
}

/** What the edges of a slice tear apart: « b » of « bien », « fan du karaoké » of « pas fan du karaoké ». */
export function tornBy(slice: Span, { tokens, sentences }: Parse): Torn | null {
  const cut = tokens.find((token) => isWithin(slice.start, token) || isWithin(slice.end, token));
  if (cut) return { kind: 'word', word: cut.text };
  for (const sentence of sentences) {
    const own = inside(tokens, sentence);
    const first = own.findIndex(({ start }) => start >= slice.start);
    const after = own.findIndex(({ start }) => start >= slice.end);
    const left = denialOf(own.slice(0, Math.max(first, 0)).reverse(), own[first]);
    const right = after === -1 ? null : denialOf(own.slice(after), own[after - 1]);
    const torn = left ?? right;
    if (torn) return torn;
  }
  return null;
}

const isWithin = (place: number, { start, end }: Span): boolean => start < place && place < end;

/** What is torn from the edge of a slice by those words outside of it, the nearest first; null where nothing is. */
function denialOf(outside: readonly Token[], edge: Token | undefined): Torn | null {
  const [nearest] = outside;
  if (!nearest || !edge || !partsDenial(nearest, edge)) return null;
  const denying = outside.find(({ form }) => DENYING.has(form));
  return denying
    ? { kind: 'negation', word: denying.text }
    : { kind: 'denied', word: nearest.text };
}
