import { columnOf, has } from './tagset.js';
import type { Traits } from './traits.js';

const AUXILIARY = columnOf('AUX');
const PARTICIPLE = columnOf('VERB', 'Part');

const HAVING =
  /^(?:j?(?:ai|avais|aurais?)|as|a|avons|avez|ont|avait|avions|aviez|avaient|aur(?:as?|ait|ons|ions|ez|iez|ont|aient))$/;
const DEGREE = /^(?:plus|moins|mieux)$/;
/** What may stand in « le plus », whose article the tagger takes for that of a noun. */
const BEFORE = 2;

/**
 * Columns of a sentence, where « ce que j'ai le plus aimé » has a participle, behind its auxiliary: after « le plus »
 * the tagger sees an adjective.
 *
 * @param views what the tagger saw of the words.
 */
export function withSuperlatives(
  forms: readonly string[],
  views: readonly Pick<Traits, 'allowed'>[],
  columns: readonly number[],
): number[] {
  const tagged = [...columns];
  forms.forEach((form, at) => {
    if (!DEGREE.test(form) || forms[at - 1] !== 'le') return;
    const [having, said] = [at - BEFORE, at + 1];
    if (!HAVING.test(forms[having] ?? '') || !views[said]) return;
    if (!has(views[said].allowed, PARTICIPLE)) return;
    tagged[having] = AUXILIARY;
    tagged[said] = PARTICIPLE;
  });
  return tagged;
}
