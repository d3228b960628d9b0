import type { TaggedAnswer } from '../model/tags.js';
import type { Token } from '../model/text.js';

/** « Riche, dense et convivial » gives three words at most, or a few more. */
const MOST = 6;

/**
 * The adjectives that an answer gives to the event, each as if it were all of it: « ludique », « riche, dense ».
 * Only those that follow « un espace »: masculine and singular. None of an answer that says more.
 */
export function adjectivesIn(tagged: TaggedAnswer): TaggedAnswer[] {
  const { parse, expects } = tagged;
  const words = parse.tokens.filter((token) => !isBetween(token));
  if (expects !== 'image' || words.length > MOST || !isList(parse.tokens)) return [];
  return words
    .filter(({ pos, form, lemma }) => pos === 'ADJ' && form === lemma)
    .map((word) => ({ ...tagged, parse: { ...parse, tokens: [word], sentences: [word] } }));
}

const isBetween = ({ pos }: Token): boolean => /^(?:PUNCT|SYM|CCONJ)$/u.test(pos);

/** Whether each word stands apart, or all are adjectives: « riche dense convivial », not « riche programme ». */
const isList = (tokens: readonly Token[]): boolean =>
  tokens.every((token, at) => {
    const next = tokens[at + 1];
    return !next || isBetween(token) || isBetween(next) || [token, next].every(isAdjective);
  });

const isAdjective = ({ pos }: Token): boolean => pos === 'ADJ';
