import { OPPOSING } from '../../french/reserves.js';
import { formText, runAt, runsOf } from '../../french/runs.js';
import { holds, type Run } from '../../ground/spans.js';
import type { Token } from '../../model/text.js';
import { isNoun } from '../../tag/tokens.js';
import { mayBeImpersonal } from './impersonal.js';
import { judgedIn, type Stretch, tokensIn } from './passage.js';
import { firstIn, isSpoken, isStop } from './tokens.js';

/**
 * What stands behind a stretch in its sentence and takes back what is said there: « on a l’élan | ; il manque la route »,
 * « le matériel est là | , mais personne ne sait le réparer »; nothing does where it judges: « un lieu magnifique | , mais
 * personne ne le sait » stays true.
 */
export function takenBackBehind(stretch: Stretch): Run | null {
  const { passage, end, sentence } = stretch;
  if (praises(stretch)) return null;
  const { tokens } = passage;
  const first = firstIn(tokens, { first: end, end: sentence.end }, isSpoken);
  const rest = { first, end: firstIn(tokens, { first, end: sentence.end }, isStop) };
  const words = tokens.slice(first, rest.end);
  return lacks(words) || deniesIt(words) ? rest : null;
}

/** « Vraiment parfait », « très bien menés », « j’ai adoré »; not the mere name of something good: « on a l’élan ». */
const praises = (stretch: Stretch): boolean =>
  judgedIn(stretch).some((one) => {
    const words = tokensIn(stretch).filter((token) => holds(one, token));
    const judges = words.some(({ pos }) => pos === 'ADJ' || pos === 'ADV');
    const isVerb = words.length === 1 && words[0]?.pos === 'VERB';
    const isIntense = one.rules.includes('intensifier');
    return one.value > 0 && one.by !== 'question' && (judges || isVerb || isIntense);
  });

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
