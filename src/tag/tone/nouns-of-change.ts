import { formText } from '../../french/runs.js';
import { wordSet } from '../../ground/listed.js';
import type { Expectation } from '../../model/tags.js';
import type { Parse, Token } from '../../model/text.js';
import { asksWhatWasLiked } from '../asked/expects.js';
import { type Clause, clauseAt } from '../clauses.js';
import { isNoun, isPredicate } from '../tokens.js';
import { namesAWant } from '../wants/wants.js';
import { isCompared } from './amounts.js';
import { changed, thingAt, worthOf } from './thing.js';
import { FINDS, isSupposed } from './trends.js';
import type { Valued } from './valued.js';

const RISES = wordSet(
  'accroissement allongement augmentation élargissement envolée essor explosion flambée gain hausse inflation montée multiplication progression prolifération regain renforcement retour surcroît surplus',
);
const FALLS = wordSet(
  'abandon absence affaiblissement allègement amenuisement arrêt appauvrissement baisse chute déclin dégringolade déperdition diminution disparition effondrement effritement érosion essoufflement fin perte raccourcissement raréfaction recul réduction suppression',
);
/** « La fin des files » is good, « le retour des pannes » bad; those of a session or of participants only tell when. */
const OF_BURDENS = wordSet('fin arrêt abandon retour');
const OF = /^(?:d[e'u]|des)$/u;
/** « Avec une baisse de qualité », « merci pour la fin des files »; not « dédié à la perte d’autonomie ». */
const BEHIND =
  /(?:^| )(?:avec|malgré|sans|vu|par|(?:attention|gare|grâce|suite|d[ûu]e?s?|liée?s?) (?:à|aux?)|(?:merci|bravo|félicitations?|dommage) pour)$/u;
/** « Pas de baisse », « une impression de baisse », not « une politique de réduction ». */
const FELT = wordSet(
  'pas peu trop plus jamais impression sentiment sensation cause raison risque peur crainte fait effet',
);
/** « On aimerait une baisse », « il faudrait une hausse ». */
const WANTS = wordSet(
  'vouloir souhaiter demander prévoir proposer envisager falloir espérer attendre suggérer',
);
/** « La table ronde expliquait la hausse des prix ». */
const SPEAKS = wordSet(
  'expliquer raconter présenter évoquer parler traiter aborder porter analyser',
);
/** What finds that something is so: « on sent », « il y a eu ». */
const HAS = wordSet('être avoir apprécier aimer saluer percevoir');

/**
 * What there was more or less of, told by a noun: « une baisse de la qualité », « la hausse des prix », « moins » of
 * what weighs on people being good, of what they want a loss. Praise is told where somebody found it so, or
 * compares: « réduction du bruit » under « à améliorer » asks for it.
 */
export function nounsOfChange(
  parse: Parse,
  known: (word: Token) => number,
  { expects, clauses }: { readonly expects: Expectation; readonly clauses: readonly Clause[] },
): Valued[] {
  const { tokens } = parse;
  return tokens.flatMap((token, at): Valued[] => {
    const way = wayOf(token);
    if (way === 0 || expects === 'names') return [];
    const of = tokens[at + 1]?.pos === 'ADJ' ? at + 2 : at + 1;
    const thing = OF.test(tokens[of]?.form ?? '') ? thingAt(tokens, of + 1) : null;
    const worth = thing ? worthOf(thing.words, known) : 0;
    const first = openingOf(tokens, at);
    const clause = clauseAt(clauses, at);
    if (!thing || !clause || worth === 0 || !isHere(tokens, first, clause)) return [];
    if (worth > 0 && OF_BURDENS.has(token.lemma)) return [];
    const side = way * worth;
    const mayBeAsked = side > 0 && !asksWhatWasLiked(expects) && !token.negated;
    if (mayBeAsked && !isCompared(tokens, thing.last)) {
      if (namesAWant(parse, clause) || !isFound(parse, clause)) return [];
    }
    const held = { first, last: thing.last };
    return changed(tokens, held, { entry: token.lemma, side, negated: token.negated });
  });
}

/** « Une nette baisse » is read as « baissé ». */
function wayOf({ pos, lemma, text }: Token): -1 | 0 | 1 {
  if (pos === 'ADJ' && text.toLowerCase() === 'baisse') return -1;
  if (pos !== 'NOUN') return 0;
  return RISES.has(lemma) ? 1 : FALLS.has(lemma) ? -1 : 0;
}

/** The first token of a noun's group: « une très nette (baisse) ». */
function openingOf(tokens: readonly Token[], at: number): number {
  let first = at;
  // « Net » is read as a noun.
  const isPart = (token: Token | undefined): boolean =>
    token !== undefined &&
    (/^(?:ADJ|ADV|DET)$/u.test(token.pos) || /^nett?e?s?$/u.test(token.form));
  while (isPart(tokens[first - 1])) first -= 1;
  return first;
}

/** Whether a group is said of what was, and not of what is wanted, feared or spoken of. */
function isHere(tokens: readonly Token[], first: number, clause: Clause): boolean {
  const [head, before] = [tokens[first - 2], tokens[first - 1]];
  if (first <= clause.first || !before) return true;
  if (isSupposed(tokens, first)) return false;
  const asked = tokens.slice(clause.first, first).filter(isPredicate);
  if (asked.some(({ lemma, tense }) => WANTS.has(lemma) || tense === 'conditional')) return false;
  if (tokens.slice(clause.first, first).some(({ lemma }) => SPEAKS.has(lemma))) return false;
  // « L’atelier perte d’autonomie »
  if (isNoun(before)) return false;
  if (before.pos !== 'ADP') return true;
  return OF.test(before.form)
    ? FELT.has(head?.lemma ?? '')
    : BEHIND.test(formText(tokens.slice(Math.max(0, first - 2), first)));
}

/** Whether a clause says that somebody found it so. */
const isFound = ({ tokens }: Parse, clause: Clause): boolean =>
  tokens
    .slice(clause.first, clause.end)
    .some((token) => isPredicate(token) && (HAS.has(token.lemma) || FINDS.has(token.lemma)));
