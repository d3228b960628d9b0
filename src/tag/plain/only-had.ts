import { isNe } from '../../french/clauses.js';
import { formText } from '../../french/runs.js';
import { asksWhatWasLiked } from '../asked/expects.js';
import type { Reading } from '../by-rules.js';
import { isPredicate } from '../tokens.js';
import { blamedBy, type Plain } from './said.js';

/** What says « only » by its « que », with its « ne » or as people type it. */
const HAD =
  /(?:^| )(?:(n' )?y (?:avait|a)|(n' )?(?:ai|a|avons) (?:eu|vu|entendu)|ce (n' )étaient)(?: droit à)?$/u;
const ONLY = /^qu[e'] (?:des|du|d'|de la)(?: |$)/u;
/** Of these one may have nothing else: « que du bio », « que des petits soucis »; « que du feu » is a saying. */
const WELCOME =
  /^(?:bio|local|feu|visage|sourire|plaisir|bonheur|positif|bien|maison|petit|broutille|détail)$/u;
/** How far before « que » stands the verb, and behind it the noun. */
const NEAR = 5;

/**
 * « Il n’y avait que des sandwichs », « on n’a eu que des discours »: all that there was is little (8 of 8
 * coded answers), where nothing praises it: « je n’ai vu que des gens heureux »; « j’ai vu
 * que des efforts ont été faits » tells what was seen.
 */
export function onlyHad({ asked, parse: { tokens } }: Reading): Plain | null {
  if (asksWhatWasLiked(asked.expects)) return null;
  const at = tokens.findIndex(
    (_, index) =>
      ONLY.test(formText(tokens.slice(index, index + 3))) &&
      HAD.test(formText(tokens.slice(Math.max(0, index - NEAR), index))),
  );
  const only = tokens[at];
  if (!only) return null;
  const after = tokens.slice(at + 1);
  if (after.slice(0, NEAR).some(({ lemma }) => WELCOME.test(lemma))) return null;
  const denied = tokens.slice(Math.max(0, at - NEAR), at).some(isNe);
  const tells = after.some((one, index) => isPredicate(one) && after[index - 1]?.form !== 'qui');
  return denied || !tells ? blamedBy(only, 'denial') : null;
}
