import { DENYING } from '../../french/negators.js';
import { runAt } from '../../french/runs.js';
import { firstEndingAfter } from '../../ground/spans.js';
import type { Parse, Span, Token } from '../../model/text.js';
import { textOf } from './tokens.js';
import { BOUND } from './vocabulary.js';

/**
 * Where no quote begins or ends, by token: inside negations, expressions, personal data, and whatever stands
 * between marks of a pair.
 */
export function sealsOf({ tokens }: Parse, personal: readonly Span[]): boolean[] {
  const sealed = Array.from({ length: tokens.length + 1 }, () => false);
  for (let index = 1; index < tokens.length; index++) {
    const [left, right] = [tokens[index - 1]!, tokens[index]!];
    if (partsDenial(left, right)) sealed[index] = true;
    const bound = runAt(tokens, index - 1, BOUND);
    if (bound) sealed.fill(true, index, index - 1 + bound.length);
    if (isCounted(left, right)) sealed[index] = true;
    // Two words without a space between: never apart.
    if (left.end === right.start && /[\p{L}\p{N}]/u.test(left.text) && !/['’]$/u.test(left.text)) {
      if (/^[\p{L}\p{N}%€-]/u.test(right.text)) sealed[index] = true;
    }
  }
  for (const span of personal) {
    const first = firstEndingAfter(tokens, span.start);
    for (let index = first; (tokens[index]?.start ?? span.end) < span.end; index++) {
      if (tokens[index]!.start > span.start) sealed[index] = true;
    }
  }
  sealPairs(tokens, sealed);
  return sealed;
}

/** Whether a cut between two tokens parts a negation from what it governs, or that in two. */
export const partsDenial = (one: Token, other: Token): boolean =>
  (one.negated && (other.negated || DENYING.has(other.form))) ||
  (other.negated && DENYING.has(one.form));

/** « 100 | % », « trois | belles idées »: a number and what it counts. */
const isCounted = ({ pos }: Token, counted: Token): boolean =>
  pos === 'NUM' && (/^(?:NOUN|ADJ)$/u.test(counted.pos) || /^[%‰€$°]/u.test(counted.text));

/** Marks that go in pairs. */
export const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '«': '»', '“': '”' };

/** A quotation is kept whole or taken whole; a parenthesis likewise. */
function sealPairs(tokens: readonly Token[], sealed: boolean[]): void {
  const last = new Map(tokens.map(({ text }, index) => [text, index]));
  for (let open = 0; open < tokens.length; open++) {
    const closing = CLOSING[textOf(tokens[open])];
    if (!closing || (last.get(closing) ?? -1) < open) continue;
    let close = open + 1;
    while (tokens[close]?.text !== closing) close += 1;
    sealed.fill(true, open + 1, close + 1);
    open = close;
  }
}
