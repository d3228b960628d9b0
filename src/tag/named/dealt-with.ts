import { listOf } from '../../ground/listed.js';
import type { Expectation } from '../../model/tags.js';
import type { Parse, Token } from '../../model/text.js';
import { asksWhatWasLiked } from '../asked/expects.js';
import { type Clause, within } from '../clauses.js';
import { isNoun, isPredicate } from '../tokens.js';
import { EVILS, FOUGHT, SESSIONS } from './word-lists.js';

/** What is said or done in a session: what it is about is no judgement of it. */
const TELLS = new Set([
  ...SESSIONS,
  ...FOUGHT,
  ...listOf(
    'rond stand discussion échange sujet thème thématique programme recherche étude sensibilisation',
  ),
  ...listOf('parler discuter échanger débattre réfléchir travailler sensibiliser'),
]);
const ABOUT = /^(?:sur|contre|d[e']|du|des)$/u;
const DEFINITE = /^(?:le|la|l'|les|nos|notre|mes|mon|ma|vos|votre|leurs?|ces?|cette|cet)$/u;

/**
 * Whether a noun that sounds bad only names a subject: « l’atelier sur les arnaques » anywhere;
 * « nos galères », « les échecs racontés » where the question asks what was liked.
 */
export function isNamed(parse: Parse, clause: Clause, at: number, expects: Expectation): boolean {
  const { tokens } = parse;
  const praised = asksWhatWasLiked(expects);
  if (praised && isInComplement(tokens, clause, at)) return true;
  const article = articleBefore(tokens, at);
  if (tokens[at]?.pos !== 'NOUN') return false;
  if (isAbout(tokens, article ?? at)) return true;
  if (!praised) return false;
  const opens = article !== undefined && DEFINITE.test(tokens[article]?.form ?? '');
  return opens && !tokens.some((token, index) => within(index, clause) && isPredicate(token));
}

const OF = /^(?:d[e'u]|des|sur)$/u;
/** What measures, or says that there is some: « les heures de queue », « le manque de place ». */
const MEASURES =
  /^(?:heure|minute|temps|moment|nombre|quantité|niveau|absence|risque|peur|sensation|impression|sentiment|longueur|excès|odeur|histoire)$/u;

/**
 * « Le café des pannes », « la gestion des usagers agressifs »: what a known thing deals with, by its noun or
 * its adjective, where nothing else is said.
 */
export function isInComplement(tokens: readonly Token[], clause: Clause, at: number): boolean {
  const noun = tokens[at]?.pos === 'ADJ' && tokens[at - 1]?.pos === 'NOUN' ? at - 1 : at;
  if (!isNoun(tokens[noun])) return false;
  return isComplement(tokens, clause, articleBefore(tokens, noun) ?? noun);
}

function isComplement(tokens: readonly Token[], { first, end }: Clause, phrase: number): boolean {
  const own = OF.test(tokens[phrase]?.form ?? '') ? phrase : phrase - 1;
  const head = tokens[own - 1];
  return (
    OF.test(tokens[own]?.form ?? '') &&
    own - 2 >= first &&
    head?.pos === 'NOUN' &&
    !MEASURES.test(head.lemma) &&
    !EVILS.has(head.lemma) &&
    DEFINITE.test(tokens[own - 2]?.form ?? '') &&
    !tokens.slice(first, end).some(isPredicate)
  );
}

/** Index of the determiner of a noun, over its adjectives. */
function articleBefore(tokens: readonly Token[], at: number): number | undefined {
  let before = at - 1;
  while (tokens[before]?.pos === 'ADJ') before -= 1;
  return tokens[before]?.pos === 'DET' ? before : undefined;
}

/** « l’atelier sur … », « parler de … », « un débat entre élus sur … ». */
function isAbout(tokens: readonly Token[], phrase: number): boolean {
  const link = tokens[phrase - 1];
  if (!link || !ABOUT.test(link.form) || link.pos !== 'ADP') return false;
  return tokens.slice(Math.max(0, phrase - 4), phrase - 1).some(({ lemma }) => TELLS.has(lemma));
}
