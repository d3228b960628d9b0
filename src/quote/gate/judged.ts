import { spanOf } from '../../ground/spans.js';
import type { Span } from '../../model/text.js';
import type { PassageRun } from '../cut/passage.js';
import { runFound } from '../cut/told-by.js';

/** A function that one person holds in a house, so that all know who it is. */
export const OFFICE =
  '(?:(?:vice-)?présidente?|trésori(?:er|ère)|secrétaire|direct(?:eur|rice)|dgs|dga|drh|maire|régisseu(?:r|se)|intendante?)';
const THE = "(?:l[ae]|l'|notre|votre|cet|cette|ce)";
const OF = "(?:du|de la|de l'|de notre|de votre|de cette?|de cet)";

const VICES =
  '(?:suffisance|arrogance|mépris|condescendance|prétention|vanité|autoritarisme|agressivité|impolitesse|grossièreté|mauvaise foi|hypocrisie|lâcheté|malhonnêteté|paresse|sexisme|machisme|racisme|misogynie|ego|égo|narcissisme|mégalomanie|favoritisme|copinage|népotisme)';
const VICIOUS =
  '(?:arrogante?|méprisante?|hautaine?|condescendante?|prétentieu(?:x|se)|suffisante?|imbue?|antipathique|malhonnête|hypocrite|raciste|sexiste|macho|misogyne|mégalo|narcissique|égocentrique|autoritaire|tyrannique|agressi(?:f|ve)|grossi(?:er|ère)|vulgaire|malpolie?|impolie?|ivre|alcoolique|fainéante?|paresseu(?:x|se))';
const LOOKING =
  '(?:jolie?|mignonn?e?|canon|sexy|moche|laide?|gros(?:se)?|obèse|maigre|mal (?:habillée?|fagotée?|coiffée?|rasée?)|bien (?:foutue?|roulée?|conservée?))';
const BEING =
  "(?:,|(?:qui )?(?:est|était|semblait|paraissait|a l' air|avait l' air|a été|s' est montrée?)) (?:(?:très|trop|si|assez|un peu|vraiment|plutôt|franchement|tellement|super) )*";
/** Ends a clause, or goes on with more of the same. */
const STOPPED = '(?=$|[,.;:!?…)]|(?:et|comme|rapidement|vite|au plus vite) )';

/** Whoever holds an office, judged for what they are rather than for what they did. */
const JUDGED = new RegExp(
  `^(?:${[
    // « la suffisance du président »
    `${VICES} (?:de la part )?${OF} ${OFFICE} `,
    // « le directeur, imbu de lui-même », « le maire est ivre »
    `${THE} ${OFFICE} ${BEING}${VICIOUS} (?!pour )`,
    `${THE} ${OFFICE} ${BEING}${LOOKING} ${STOPPED}`,
    // « changer de directeur »; not « changer de secrétaire de séance »
    `chang\\p{L}+ (?:de |d' ?)${OFFICE} ${STOPPED}`,
  ].join('|')})`,
  'u',
);
/** Words of the longest of these. */
const LONGEST_TOKENS = 14;
/** Where somebody whom all know by their office is judged for character or looks, or is to go, or null: « La suffisance du président ». */
export function personJudgedIn({ passage, first, end }: PassageRun): Span | null {
  for (let at = first; at < end; at++) {
    const near = { first: at, end: Math.min(end, at + LONGEST_TOKENS) };
    const run = runFound(passage.tokens, near, JUDGED);
    if (run) return spanOf(passage, run);
  }
  return null;
}
