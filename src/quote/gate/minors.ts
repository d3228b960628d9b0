import { isOf } from '../../french/clauses.js';
import type { Run } from '../../ground/spans.js';
import type { PassageRun } from '../cut/passage.js';

import { isNamedAt, placeAfter } from './places.js';
import { statementsIn } from './statements.js';

const SCHOOL = /^(?:école|maternelle|collège|lycée|crèche|internat|ime|itep|segpa|ulis)$/u;
const CLASS = /^(?:cp|ce[12]|cm[12]|[3-6](?:e|è|ème)|sixième|cinquième|quatrième|troisième)$/u;
const OWN = /^(?:mon|ma|mes|notre|nos|son|sa|ses|leurs?)$/u;
export const CHILD =
  /^(?:fils|filles?|enfants?|gamine?s?|gosses?|garçons?|ados?|petite?s?-(?:fils|filles?|enfants?)|neveux?|nièces?|jumeaux|jumelles|filleule?|aînée?|cadette?|benjamine?)$/u;
/** « le papa de [nom] ». */
const PARENT = /^(?:papa|maman|père|mère|parents?)$/u;
/** Pupils; those of a town are those of its one or two schools: « les collégiens d’Erstein ». */
const PUPILS = /^(?:collégiens?|collégiennes?|lycéens?|lycéennes?|écoliers?|écolières?)$/u;
/** Words between « ma » and « fille ». */
const FAR_TOKENS = 2;

/**
 * A school or a class with its place, in the sentence of somebody's child: « ma fille en CM2 à Planoise »,
 * « à l’école Jean-Zay, mes fils »; not « l’école Jean-Zay », « ma fille en CM2 ».
 */
export function minorAt(stretch: PassageRun, at: number): Run | null {
  const { passage, end } = stretch;
  const { tokens } = passage;
  const { form } = tokens[at]!;
  if (PUPILS.test(form)) {
    const town = placeAfter(tokens, at, Math.min(end, at + 4), isNamedAt);
    return town === -1 ? null : { first: at, end: town + 1 };
  }
  if (!SCHOOL.test(form) && !CLASS.test(form)) return null;
  const named = at + 1 < end && isNamedAt(tokens, at + 1);
  const place = named ? at + 1 : placeAfter(tokens, at, end, isNamedAt);
  return place !== -1 && hasChild(stretch, at) ? { first: at, end: place + 1 } : null;
}

/** Whether the sentence of a place speaks of a child of somebody's. */
function hasChild({ passage, first, end }: PassageRun, at: number): boolean {
  const own = statementsIn(passage.parse).find((run) => at < run.end)!;
  const sentence = passage.tokens.slice(Math.max(first, own.first), Math.min(end, own.end));
  return sentence.some(
    ({ form }, place) =>
      (PARENT.test(form) && isOf(sentence[place + 1])) ||
      (CHILD.test(form) &&
        sentence.slice(Math.max(0, place - FAR_TOKENS), place).some((word) => OWN.test(word.form))),
  );
}
