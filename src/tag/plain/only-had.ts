import { formText } from '../../french/runs.js';
import type { Reading } from '../by-rules.js';
import { blamedBy, type Plain } from './said.js';

const HAD =
  /(?:^| )(?:(?:n' )?y (?:avait|a)|(?:n' )?(?:ai|a|avons) (?:eu|vu|entendu)|ce n' étaient)(?: droit à)?$/u;
const ONLY = /^qu[e'] (?:des|du|d'|de la|ça)(?: |$)/u;

/**
 * « Il n’y avait que des sandwichs », « on n’a eu que des discours »: all that there was is little (8 of 8
 * coded answers), where nothing praises it: « je n’ai vu que des gens heureux ».
 */
export function onlyHad({ asked, parse: { tokens }, feelings: { values } }: Reading): Plain | null {
  if (asked.expects === 'praise' || asked.expects === 'names') return null;
  if (values.some(({ value }) => value > 0)) return null;
  const only = tokens.find(
    (_, at) =>
      ONLY.test(formText(tokens.slice(at, at + 3))) && HAD.test(formText(tokens.slice(0, at))),
  );
  return only ? blamedBy(only, 'denial') : null;
}
