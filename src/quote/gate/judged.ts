import { spanOf } from '../../ground/spans.js';
import type { Span } from '../../model/text.js';
import type { PassageRun } from '../cut/passage.js';
import { runFound } from '../cut/told-by.js';

/** A function that one person holds in a house, so that all know who it is. */
export const OFFICE =
  '(?:(?:vice-)?présidente?|trésori(?:er|ère)|secrétaire|direct(?:eur|rice)|dgs|dga|drh|maire|régisseu(?:r|se)|intendante?)';
/** Who speaks or leads in a programme. */
const SPEAKER =
  '(?:animat(?:eur|rice)|intervenante?|conférenci(?:er|ère)|orat(?:eur|rice)|modérat(?:eur|rice)|présentat(?:eur|rice)|format(?:eur|rice)|facilitat(?:eur|rice)|médiat(?:eur|rice))';
const RANKED = '(?:(?:premi(?:er|ère)|deuxième|seconde?|troisième|quatrième|derni(?:er|ère)) )?';
const ONE = `${RANKED}(?:${OFFICE}|${SPEAKER})`;
const THE = "(?:l[ae]|l'|notre|votre|cet|cette|ce)";
const OF = "(?:du|de la|de l'|de notre|de votre|de cette?|de cet)";

const VICES =
  '(?:suffisance|arrogance|mépris|condescendance|prétention|vanité|autoritarisme|agressivité|impolitesse|grossièreté|mauvaise foi|hypocrisie|lâcheté|malhonnêteté|paresse|sexisme|machisme|racisme|misogynie|ego|égo|narcissisme|mégalomanie|favoritisme|copinage|népotisme)';
const VICIOUS =
  '(?:arrogante?|méprisante?|hautaine?|condescendante?|prétentieu(?:x|se)|suffisante?|imbue?|antipathique|malhonnête|hypocrite|raciste|sexiste|macho|misogyne|mégalo|narcissique|égocentrique|autoritaire|tyrannique|agressi(?:f|ve)|grossi(?:er|ère)|vulgaire|malpolie?|impolie?|ivre|alcoolique|fainéante?|paresseu(?:x|se))';
const LOOKING =
  '(?:jolie?|mignonn?e?|canon|sexy|moche|laide?|gros(?:se)?(?! \\p{L})|obèse|maigre|mal (?:habillée?|fagotée?|coiffée?|rasée?)|bien (?:foutue?|roulée?|conservée?))';
const BEING =
  "(?:(?:,|qui|est|était|semblait|paraissait|a l' air|avait l' air|a été|s' est montrée?|très|trop|si|assez|un peu|vraiment|plutôt|franchement|tellement|super) )*";
const VOICE =
  'voix (?:(?:trop|très|si) )?(?:de (?:crécelle|canard|fausset)|nasillarde|stridente|criarde|suraiguë|horripilante|désagréable)';
const THEIRS =
  '(?:ses|son|sa) (?:copains?|copines?|amie?s?|potes?|proches|chouchous?|famille|clan|mari|femme|neveux?|nièces?|cousine?s?)';

/** Who is judged for what they are rather than for what they did; each with what it leaves alone. */
const JUDGED = new RegExp(
  `^(?:${[
    // « la suffisance du président »
    `${VICES} (?:de la part )?${OF} ${ONE} `,
    // « le directeur, imbu de lui-même », « l’intervenante était jolie »; not « un formateur suffisant pour dix »
    `${THE} ${ONE} ${BEING}(?:${VICIOUS}|${LOOKING}) (?!pour )`,
    // « le deuxième intervenant avait un accent charmant »; not « a mis l’accent sur »
    `${THE} ${ONE} (?:, )?(?:qui )?(?:a|avait|avec|et|parl\\p{L}+ avec|garde|gardait) (?:un|son|cet|l') ?(?:\\p{L}+ )?(?:accent|${VOICE}) (?!mis |sur )`,
    `accent (?:(?!mis |sur )\\p{L}+ ){0,2}${OF} ${ONE} `,
    `voix ${OF} ${ONE} (?:est|était|a été) (?:trop |très |si )?(?:nasillarde|stridente|criarde|suraiguë|horripilante) `,
    `${VOICE} ${OF} ${ONE} `,
    // « changer de directeur »; not « changer de secrétaire à chaque séance », « changer d’animateur »
    `(?:chang\\p{L}+ (?:de |d' ?)|(?:remplac|vir|limog|licenci|renvo|dégag)\\p{L}+ ${THE} )${OFFICE} (?!(?:à |a )?chaque|tous|toutes|absent|malade|par )`,
    // « la modératrice n’a pris que les questions de ses copains »
    `${THE} ${ONE} (?:[^.;!? ]+ ){0,6}?(?:(?:ne|n') (?:[^.;!? ]+ ){1,6}?qu[e']|toujours|favoris\\p{L}+|privilégi\\p{L}+|avantag\\p{L}+|pistonn\\p{L}+|chouchout\\p{L}+|embauch\\p{L}+|recrut\\p{L}+|plac[ée]\\p{L}*) (?:[^.;!? ]+ ){0,5}?${THEIRS} `,
  ].join('|')})`,
  'u',
);
/** Words of the longest of these. */
const LONGEST_TOKENS = 22;

/** Where somebody whom all know by their post, or heard, is judged for character, looks, voice or friends, or null: « La suffisance du président ». */
export function personJudgedIn({ passage, first, end }: PassageRun): Span | null {
  for (let at = first; at < end; at++) {
    const near = { first: at, end: Math.min(end, at + LONGEST_TOKENS) };
    const run = runFound(passage.tokens, near, JUDGED);
    if (run) return spanOf(passage, run);
  }
  return null;
}
