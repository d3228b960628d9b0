import { isFullWord } from '../../french/clauses.js';
import { wordSet } from '../../ground/listed.js';
import { spansOf } from '../../ground/spans.js';
import type { Token } from '../../model/text.js';
import { ASSETS, BURDENS, EVILS, EXCESSES, ILLS, INCIDENTS } from '../named/word-lists.js';
import { isNoun, isPredicate } from '../tokens.js';
import { TONE } from './constants.js';
import type { Valued } from './valued.js';

const CONTRACTED = /^(?:du|des|aux?)$/u;
/** Most tokens of what rises. */
const LONGEST = 12;
/**
 * « Le nombre de bugs », « le temps d’échange » are worth what they are of; « le niveau » is wanted, but not that of
 * the noise.
 */
const COUNTS = wordSet('nombre nb quantité part proportion temps');
const MEASURES = wordSet(
  'niveau taux durée longueur taille volume intensité degré sentiment sensation impression fréquence',
);
const WEIGHS = [BURDENS, EVILS, EXCESSES, ILLS, INCIDENTS];
/** Whether a word names what weighs on people: « attente », « panne ». */
export const weighs = ({ lemma }: Token): boolean =>
  WEIGHS.some((list) => list.has(lemma.toLowerCase()));
const CLITICS = wordSet("n' ne s' se y en nous m' me vous qui");
/** « Ne cesse de baisser », « n’a fait qu’augmenter », « continuent à grimper ». */
export const GOES_ON = wordSet('cesser faire continuer commencer arrêter');
/** What stands between it and the verb. */
export const BEFORE_KEPT = /^(?:d[e']|à|qu[e'])$/u;

/** A thing that a text names, from its first token to its last. */
export interface Thing {
  /** Its nouns, the head first, and their adjectives. */
  readonly words: readonly Token[];
  readonly first: number;
  readonly last: number;
}

/** What stands before a verb, its auxiliaries and its « qui »: « le temps d’attente aux stands a bien (baissé) ». */
export function subjectOf(tokens: readonly Token[], at: number): Thing | null {
  let last = at - 1;
  while (isBetween(tokens[last])) last -= 1;
  if (!isPart(tokens[last])) return null;
  let first = last;
  while (!opensName(tokens, first) && last - first < LONGEST && isPart(tokens[first - 1]))
    first -= 1;
  return thingIn(tokens, first, last);
}

export function thingAt(tokens: readonly Token[], first: number): Thing | null {
  return thingIn(tokens, first, endOfName(tokens, first));
}

function endOfName(tokens: readonly Token[], at: number): number {
  let last = at;
  const goesOn = (next: number): boolean =>
    isPart(tokens[next]) && !opensName(tokens, next) && tokens[next]!.form !== 'par';
  while (goesOn(last + 1)) last += 1;
  return last;
}

function thingIn(tokens: readonly Token[], first: number, last: number): Thing | null {
  const named = tokens.slice(first, last + 1);
  const head = named.findIndex(isNoun);
  const words = named.slice(head).filter((token) => isNoun(token) || token.pos === 'ADJ');
  return head < 0 ? null : { words, first, last };
}

/** « Le » that opens a name, not that of « le prix du repas » or « l’accès à la salle ». */
function opensName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (CONTRACTED.test(tokens[at]?.form ?? '')) return !isFullWord(before);
  return tokens[at]?.pos === 'DET' && before?.pos !== 'ADP';
}

/** What a name is made of. */
const isPart = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:NOUN|PROPN|ADJ|DET|ADP|NUM)$/u.test(token.pos) ||
    (token.pos === 'VERB' && !isPredicate(token)));

/** What stands between a name and its verb. */
const isBetween = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:AUX|ADV)$/u.test(token.pos) ||
    CLITICS.has(token.form) ||
    GOES_ON.has(token.lemma) ||
    BEFORE_KEPT.test(token.form) ||
    /^(?:en|être|avoir)$/u.test(token.lemma));

/** -1 of what weighs on people, 1 of what they want, 0 where nobody can tell: « la durée », « le son ». */
export function worthOf(
  [head, ...others]: readonly Token[],
  known: (word: Token) => number,
): -1 | 0 | 1 {
  const isBurden = (token: Token): boolean => known(token) < 0 || weighs(token);
  const isAsset = (token: Token): boolean =>
    known(token) > 0 || ASSETS.has(token.lemma.toLowerCase());
  const counts = COUNTS.has(head!.lemma) && others.some(isNoun);
  if (isBurden(head!)) return -1;
  // « La participation aux frais » is no participation.
  if (others.some(isBurden)) return counts || MEASURES.has(head!.lemma) ? -1 : 0;
  return (counts ? others : [head!]).some(isAsset) ? 1 : 0;
}

/** What some words say of a thing that there was more or less of, turned round where it is denied. */
export const changed = (
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
  {
    entry,
    side,
    negated,
  }: { readonly entry: string; readonly side: number; readonly negated?: boolean | undefined },
): Valued[] =>
  spansOf(tokens.slice(first, last + 1)).map((whole) => ({
    ...{ ...whole, entry, at: first },
    value: side * TONE.trend * (negated ? -TONE.negatedBlame : 1),
    rules: negated ? ['trend', 'negation'] : ['trend'],
  }));
