import { wordSet } from '../../ground/listed.js';
import type { Expectation } from '../../model/tags.js';
import type { Parse, Token } from '../../model/text.js';
import { asksWhatWasLiked } from '../asked/expects.js';
import { isPredicate } from '../tokens.js';
import { isCompared } from './amounts.js';
import { changed, subjectOf, worthOf } from './thing.js';
import { isSupposed } from './trends.js';
import type { Valued } from './valued.js';

const LARGE = wordSet(
  'dense élevé fort fréquent grand gros important intense long lourd nombreux présent',
);
const SMALL = wordSet('bref court faible fluide léger petit rapide rare réduit');

/**
 * Of what weighs on people, that it was longer or shorter: « l’attente était plus courte », « des files moins longues
 * qu’en 2023 », not of what they want (« des pauses plus longues »), nor what is only asked for (« des files plus
 * courtes » under « à améliorer »).
 */
export function sizes(
  { tokens }: Parse,
  known: (word: Token) => number,
  expects: Expectation,
): Valued[] {
  return tokens.flatMap((token, at): Valued[] => {
    const [more, size] = [token.form, tokens[at + 1]];
    if (!/^(?:plus|moins)$/u.test(more) || size?.pos !== 'ADJ') return [];
    const large = LARGE.has(size.lemma) ? 1 : SMALL.has(size.lemma) ? -1 : 0;
    const thing = large === 0 ? null : subjectOf(tokens, at);
    if (!thing || worthOf(thing.words, known) >= 0 || isSupposed(tokens, thing.first)) return [];
    const between = tokens.slice(thing.last, at);
    if (between.some(({ tense }) => tense === 'conditional')) return [];
    const isTold =
      asksWhatWasLiked(expects) || isCompared(tokens, at + 1) || between.some(isPredicate);
    if (!isTold) return [];
    const side = more === 'plus' ? -large : large;
    const held = { first: thing.first, last: at + 1 };
    return changed(tokens, held, { entry: `${more} ${size.lemma}`, side, negated: size.negated });
  });
}
