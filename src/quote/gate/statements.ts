import type { Token } from '../../model/text.js';
import type { Run } from '../../spans.js';
import { textOf } from '../cut/tokens.js';

/**
 * Sentences for what is told of somebody: those that no stop closes go on in the next, as people break a
 * line where they like: « Je suis venue avec ma fille, qui est / autiste ».
 */
export function statementsIn(tokens: readonly Token[], sentences: readonly Run[]): Run[] {
  const statements: Run[] = [];
  let goesOn = false;
  for (const { first, end } of sentences) {
    const before = goesOn ? statements.pop() : undefined;
    statements.push({ first: before?.first ?? first, end });
    goesOn = !isClosed(tokens.slice(first, end));
  }
  return statements;
}

const isClosed = (sentence: readonly Token[]): boolean =>
  /^[.!?…]+$/u.test(textOf(sentence.findLast(({ text }) => !CLOSER.test(text))));

const CLOSER = /^[»”"’)\]]$/u;
