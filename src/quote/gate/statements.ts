import type { Parse, Token } from '../../model/text.js';
import { type Run, runsIn } from '../../spans.js';
import { textOf } from '../cut/tokens.js';

/**
 * Sentences for what is told of somebody: those that no stop closes go on in the next, as people break a
 * line where they like: « Je suis venue avec ma fille, qui est / autiste ».
 */
export function statementsIn({ tokens, sentences }: Parse): Run[] {
  const statements: Run[] = [];
  let goesOn = false;
  for (const { first, end } of runsIn(sentences, tokens)) {
    const before = goesOn ? statements.pop() : undefined;
    statements.push({ first: before?.first ?? first, end });
    goesOn = !isClosed(tokens.slice(first, end));
  }
  return statements;
}

/** The same, each as its tokens. */
export const statementsOf = (parse: Parse): (readonly Token[])[] =>
  statementsIn(parse).map(({ first, end }) => parse.tokens.slice(first, end));

const isClosed = (sentence: readonly Token[]): boolean =>
  /^[.!?…]+$/u.test(textOf(sentence.findLast(({ text }) => !CLOSER.test(text))));

const CLOSER = /^[»”"’)\]]$/u;
