import { type Run, runsIn } from '../../ground/spans.js';
import type { Parse, Token } from '../../model/text.js';
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
  statementsIn(parse).map(({ first, end }) => parse.tokens.slice(first, end).map(asMeant));

const STROKE =
  /^(?:une?|l'|d'|mon|son|ton|leur|notre|cet|des|deux|trois|petite?|gros|second|fait|eu|faire|suite|après|depuis|victime)$/u;
const WITH =
  /^(?:une?|des|du|les?|la|l'|d'|mon|ma|mes|son|sa|ses|notre|nos|leurs?|votre|vos|ce|cet|cette|ces|plein|beaucoup|toute?s?|tous|quelques|plusieurs|deux|trois|moi|lui|elle|eux|vous|nous|plaisir|grand)$/u;

/** « venue avc ma mère » is « avec »; « a fait un AVC », « AVC ma mère en mars » is a stroke. */
function asMeant(token: Token, at: number, all: readonly Token[]): Token {
  const [before, after] = [all[at - 1]?.form ?? '', all[at + 1]?.form ?? ''];
  const isWith =
    token.form === 'avc' && /^\p{L}/u.test(before) && !STROKE.test(before) && WITH.test(after);
  return isWith ? { ...token, form: 'avec', lemma: 'avec', pos: 'ADP' } : token;
}

const isClosed = (sentence: readonly Token[]): boolean =>
  /^[.!?…]+$/u.test(textOf(sentence.findLast(({ text }) => !CLOSER.test(text))));

const CLOSER = /^[»”"’)\]]$/u;
