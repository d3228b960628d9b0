import type { Token } from '../model/text.js';
import type { Run } from './passage.js';
import { isNamedAt, placeAfter } from './places.js';

const SCHOOL = /^(?:école|maternelle|collège|lycée|crèche|internat|ime|itep|segpa|ulis)$/u;
const CLASS = /^(?:cp|ce[12]|cm[12]|[3-6](?:e|è|ème)|sixième|cinquième|quatrième|troisième)$/u;
const OWN = /^(?:mon|ma|mes|notre|nos|son|sa|ses|leurs?)$/u;
const CHILD =
  /^(?:fils|filles?|enfants?|gamine?s?|gosses?|garçons?|ados?|petite?s?-(?:fils|filles?|enfants?)|neveux?|nièces?|jumeaux|jumelles|filleule?|aînée?|cadette?|benjamine?)$/u;
/** Those of a town are those of its one or two schools: « les collégiens d’Erstein ». */
const PUPILS = /^(?:collégiens?|collégiennes?|lycéens?|lycéennes?|écoliers?|écolières?)$/u;
/** Words between « ma » and « fille ». */
const FAR = 2;

/**
 * A school or a class with its place, in the sentence of somebody's child: « ma fille en CM2 à Planoise »,
 * « à l’école Jean-Zay, mes fils »; not « l’école Jean-Zay », « ma fille en CM2 ».
 */
export function minorAt(tokens: readonly Token[], at: number, { first, end }: Run): Run | null {
  const form = tokens[at]?.form ?? '';
  if (PUPILS.test(form)) {
    const town = placeAfter(tokens, at, Math.min(end, at + 4), isNamedAt);
    return town === -1 ? null : { first: at, end: town + 1 };
  }
  if (!SCHOOL.test(form) && !CLASS.test(form)) return null;
  const named = SCHOOL.test(form) && at + 1 < end && isNamedAt(tokens, at + 1);
  const place = named ? at + 1 : placeAfter(tokens, at, end, isNamedAt);
  return place !== -1 && hasChild(tokens, at, { first, end })
    ? { first: at, end: place + 1 }
    : null;
}

/** Whether a sentence speaks of a child of somebody's. */
function hasChild(tokens: readonly Token[], at: number, { first, end }: Run): boolean {
  const before = tokens.slice(first, at).findLastIndex(isStop);
  const after = tokens.slice(at, end).findIndex(isStop);
  const sentence = tokens.slice(first + before + 1, after === -1 ? end : at + after);
  return sentence.some(
    ({ form }, place) =>
      CHILD.test(form) &&
      sentence.slice(Math.max(0, place - FAR), place).some((word) => OWN.test(word.form)),
  );
}

const isStop = ({ text }: Token): boolean => /^[.!?…]+$/u.test(text);
