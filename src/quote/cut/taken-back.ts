import { OPPOSING } from '../../french/reserves.js';
import { formText, runAt, runsOf } from '../../french/runs.js';
import type { Run } from '../../ground/spans.js';
import type { Token } from '../../model/text.js';
import { isNoun } from '../../tag/tokens.js';
import { mayBeImpersonal } from './impersonal.js';
import { finitesIn, type Passage } from './passage.js';
import { firstIn, isSpoken, isStop } from './tokens.js';

/**
 * What stands behind a place of a sentence and takes back what is said before it: « on a l’élan | ; il manque la route »,
 * « le matériel est là | , mais personne ne sait le réparer »; not « bon accueil | , mais les salles étaient froides ».
 */
export function takenBackBehind(passage: Passage, end: number, sentence: Run): Run | null {
  const { tokens } = passage;
  const first = firstIn(tokens, { first: end, end: sentence.end }, isSpoken);
  const rest = { first, end: firstIn(tokens, { first, end: sentence.end }, isStop) };
  const words = tokens.slice(first, rest.end);
  return lacks(words) || deniesIt(words) || countsNone(passage, rest) ? rest : null;
}

/** « Il manque la route », « mais il ne manque que le soleil »; not « il ne manquait rien ». */
const lacks = (words: readonly Token[]): boolean =>
  LACKING.test(`${formText(words)} `) && !words.some(({ form }) => form === 'rien');

const LACKING = /^(?:(?:mais|et) )?il (?:(?:ne|n'|y|en|nous|me|m'|leur|lui) )*manqu(?:e|ait|era) /u;

const OPPOSED = runsOf(OPPOSING);
/** Pronouns of what was named before. */
const BACK = /^(?:le|la|l'|les|en|y|ils?|elles?|ce|c'|ça|ca|cela)$/u;

/** « Mais personne ne sait le réparer », « mais il ne marche pas »: no noun of its own before the pronoun. */
function deniesIt(words: readonly Token[]): boolean {
  const opening = runAt(words, 0, OPPOSED);
  if (!opening || !words.some(({ negated, pos }) => negated && /^(?:VERB|AUX)$/u.test(pos)))
    return false;
  const back = words.findIndex(
    ({ pos, form }, at) =>
      pos === 'PRON' && BACK.test(form) && !(form === 'il' && mayBeImpersonal(words, at)),
  );
  return back !== -1 && !words.slice(opening.length, back).some(isNoun);
}

/** « Quatre salles et pas une clé », « et aucune clé », told without a verb. */
function countsNone(passage: Passage, rest: Run): boolean {
  const words = passage.tokens.slice(rest.first, rest.end);
  return finitesIn(passage, rest) === 0 && NONE.test(formText(words));
}

const NONE = /(?:^|[ ,])(?:et|mais) (?:pas une?|aucune?|zéro) \p{L}/u;
