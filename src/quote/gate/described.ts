import type { Run } from '../../ground/spans.js';
import type { Token } from '../../model/text.js';
import { formOf } from '../cut/tokens.js';
import { formsLine, runFound } from '../cut/told-by.js';
import { HOSTS, isListed, PERSONS } from '../word-lists.js';
import { formsBefore } from './places.js';

const LOOKS = '(?:cheveux|barbe|moustache|chignon|dreads|dreadlocks|piercings?|tatouages?)';
/** Between the person and what shows them: « la dame | de l’accueil | aux cheveux bleus ». */
const OF_PLACE = "(?:du \\p{L}+ |de la \\p{L}+ |de l' \\p{L}+ )?";
const BODY = new RegExp(
  `^${OF_PLACE}(?:${[
    // « aux cheveux bleus », « à la barbe », « avec son chignon »
    `(?:aux|au|à la|à l'|avec (?:la|le|les|un|une|ses|son|sa)) ${LOOKS}(?: |$)`,
    '(?:tatouée?|chauve|barbue?|moustachue?|rousse)(?: |$)',
    // « à l’accent belge »; not « à l’accent chantant »
    "(?:à l'|au|avec (?:l'|un|son)) ?(?:fort |gros |léger |petit )?accent (?!chantant)\\p{L}+(?: |$)",
    'qui (?:boite|boîte|louche|bégaie|bégaye|zozote)(?: |$)',
  ].join('|')})`,
  'u',
);
/** « La collègue de Saint-Amand, la rousse, »: in commas, as one says which of two it was. */
const APART =
  /^(?:(?:du|de|de la|de l'|d'|des) [\p{L}-]+ )?[,(] l[ea] (?:(?:petite?|grande?|jeune|vieille|vieux) )?(?:rousse|roux|rouquine?|blonde?|brune?|chauve|barbue?|moustachue?|tatouée?|gros|grosse|maigre|frisée?) (?=[,.)!]|$)/u;
/** « le petit chauve du stand 4 », « la grande blonde avec un tatouage »; not « la blonde du bar », which is a beer. */
const LOOKING =
  /^(?:(?:petite?|grande?|gros|grosse|vieux|vieille|jeune) (?:chauve|barbue?|moustachue?|rouquine?|rousse|roux|blonde?|brune?|tatouée?|gros|grosse|maigre|frisée?)|chauve|barbue?|moustachue?|rouquine?) (?:du|de la|de l'|au|à|aux|avec|qui) (?!photo|film|affiche|tableau|vidéo|conte|livre)/u;
/** « qui se reconnaîtra »: who wrote it winks at somebody whom the others know; not « dans ce film », where anybody does. */
const WINK = /^se reconna[iî]tr(?:a|ont)(?! dans)(?: |$)/u;
const OUR = '(?:mon|ma|mes|notre|nos)';
/** Where people help. */
const DESK =
  '(?:(?:espace|maison) )?(?:efs|epn|mfs|msap|france|permanences?|ateliers?|cours|structure|centre|asso|association|m[ée]diath[èe]que|biblioth[èe]que|tiers-lieu|commune|mairie|ccas|club|ehpad|r[ée]sidence|foyer)';
/** « 82 ans », « une soixantaine d’années ». */
const AGE = "(?:\\p{N}+ ans|une (?:di|quin|ving|tren|quaran|cinquan|soixan)[tz]aine d' ann[ée]es)";
/**
 * Whom the writer helps, with an age: « une dame | de 82 ans de mon EFS », « un monsieur | de 74 ans que j’accompagne »; not
 * « une dame de 82 ans qui découvre internet ».
 */
const HELPED = new RegExp(
  `^(?:qui a |[âa]gée? )?(?:de |d' )?${AGE} (?:, )?(?:${[
    `(?:de|dans|à|a) ${OUR} ${DESK} `,
    "qu(?:e |' )(?:j' ?|je |nous |on )(?:accompagn|aid|suis |suiv|re[çc]oi|form|vois )",
    `qui (?:vien|pass|fr[ée]quent)\\p{L}* (?:(?:à|a|dans|chez|en) )?${OUR} ${DESK} `,
  ].join('|')})`,
  'u',
);
const AIDED =
  /^(?:usager|usag[eè]re|b[ée]n[ée]ficiaire|apprenante?|habitante?|m[ae]mie|m[ée]m[ée]|pap[iy]|p[ée]p[ée])$/u;
const ANYBODY = /^(?:on|chacune?|monde)$/u;
/** « La jeune fille »; not « une dame aux cheveux bleus », whom nobody need know. */
const KNOWN = /^(?:l[ae]|l'|ce|cet|cette|notre|mon|ma)$/u;
/** Words of the longest of these. */
const LONGEST_TOKENS = 12;

/** What shows whom one means: a body that all remember, a wink, or an age of whom the writer helps. */
export function describedAt(tokens: readonly Token[], at: number, { first, end }: Run): Run | null {
  const token = tokens[at]!;
  const after = { first: at + 1, end: Math.min(end, at + 1 + LONGEST_TOKENS) };
  if (WINK.test(formsLine(tokens, at, after.end)) && !ANYBODY.test(formOf(tokens[at - 1])))
    return { first: Math.max(first, at - 1), end: at + 2 };
  const isKnown =
    [PERSONS, HOSTS].some((list) => isListed(token, list)) &&
    formsBefore(tokens, at, 2).some((form) => KNOWN.test(form));
  const isAided = AIDED.test(token.form) || (isListed(token, PERSONS) && !/s$/u.test(token.form));
  const shown =
    (isAided && runFound(tokens, after, HELPED)) ||
    (/^(?:l[ea]|ce|cette)$/u.test(token.form) && runFound(tokens, after, LOOKING)) ||
    (isKnown && [BODY, APART].map((way) => runFound(tokens, after, way)).find(Boolean));
  return shown ? { first: at, end: shown.end } : null;
}
