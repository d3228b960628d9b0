import { wordSet } from '../../ground/listed.js';
import { holds } from '../../ground/spans.js';
import type { Token } from '../../model/text.js';
import type { Reading } from '../by-rules.js';
import { isSpeaker } from '../tokens.js';

/** Most tokens of an answer that only says what it thinks of a thing. */
const MOST_TOKENS = 10;

const DEFINITE = /^(?:le|la|les|l'|du|des|au|aux)$/u;
const FUNCTION = /^(?:DET|ADP|PUNCT|SYM|CCONJ|ADV|PRON|AUX|INTJ)$/u;
/** What tells more than what one thinks: who does something, where, when, with what. */
const TELLS_MORE = /^(?:qui|que|où|dans|avec|pendant|après|avant|sans|pas|trop|plus|moins|assez)$/u;
const JUDGING = wordSet(`
  aimer améliorer apprécier attention avoir adorer bémol bravo décevoir dire être garder gérer merci mention noter
  penser point préférer redire retenir revoir saluer signaler souligner
`);

/**
 * « Rien à redire sur la salle », « déçu par le forum », « bravo pour la communication »: index of the one thing
 * of which an answer says what it thinks, and no more; null where it tells more.
 */
export function thingAlone({ asked, parse: { tokens }, feelings }: Reading): number | null {
  if (tokens.length > MOST_TOKENS || asked.expects === 'image') return null;
  const judges = (token: Token): boolean =>
    JUDGING.has(token.lemma) || feelings.values.some((one) => one.value !== 0 && holds(one, token));
  const isThing = (token: Token): boolean => token.pos === 'NOUN' && !judges(token);
  const at = tokens.findIndex(isThing);
  const isOfIt = (token: Token, index: number): boolean =>
    index === at || judges(token) || (FUNCTION.test(token.pos) && !TELLS_MORE.test(token.form));
  const isFelt = ({ pos, lemma }: Token): boolean =>
    pos === 'VERB' && JUDGING.has(lemma) && !/^(?:être|avoir)$/u.test(lemma);
  // « J’étais au bar » tells where one was.
  const tellsOfOneself = tokens.some(isSpeaker) && !tokens.some(isFelt);
  // « Merci au maire »: who is thanked is no theme.
  const isThanked =
    tokens.some(({ lemma }) => /^(?:merci|bravo)$/u.test(lemma)) &&
    tokens.slice(0, at).some(({ form }) => /^(?:à|au|aux)$/u.test(form));
  if (isThanked || tellsOfOneself || at < 1 || !DEFINITE.test(tokens[at - 1]!.form)) return null;
  return tokens.every(isOfIt) ? at : null;
}
