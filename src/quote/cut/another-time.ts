import type { Run } from '../../ground/spans.js';
import type { Token } from '../../model/text.js';
import { stripAccents } from '../../names/accents.js';
import { isNoun } from '../../tag/tokens.js';
import { firstFinite, judgedIn, type Stretch, stretchOf } from './passage.js';
import { firstIn, isSpoken } from './tokens.js';
import { formsLine } from './told-by.js';
import { EVENT_NOUNS } from './vocabulary.js';

/**
 * What stands behind a stretch that tells of an earlier time, and judges this one otherwise: « l’an dernier c’était
 * mémorable | , cette fois bof », « l’an dernier on mangeait bien | . Maintenant c’est froid »; not « … | , cette année encore mieux ».
 */
export function thisTimeBehind(stretch: Stretch): Run | null {
  const { passage, end, sentence } = stretch;
  const { tokens } = passage;
  const told = typedLine(tokens, { first: sentence.first, end });
  if (!EARLIER.test(told) || THIS_TIME.test(told)) return null;
  const first = firstIn(tokens, { first: end, end: tokens.length }, isSpoken);
  const rest = passage.sentences.find((one) => one.end > first);
  if (!rest) return null;
  const behind = { first, end: rest.end };
  const line = typedLine(tokens, behind);
  if (ENDED.test(line)) return behind;
  if (!NOW.test(line) || isOfAnother(stretch, behind)) return null;
  return judgedSum(stretch, stretch) * judgedSum(stretch, behind) < 0 ? behind : null;
}

/** « L’an dernier j’avais aimé la table ronde. | Cette année, la restauration était froide »: of something else. */
function isOfAnother({ passage, first, end }: Stretch, behind: Run): boolean {
  const { tokens } = passage;
  const said = new Set(tokens.slice(first, end).map(({ lemma }) => lemma));
  return tokens
    .slice(behind.first, Math.max(firstFinite(passage, behind), behind.first))
    .some(
      (token) =>
        isNoun(token) &&
        !EVENT_NOUNS.has(token.lemma) &&
        !said.has(token.lemma) &&
        !/^(?:fois|année|aujourd'hui)$/u.test(token.lemma),
    );
}

/** What the words of a run judge, together. */
function judgedSum({ passage, sentence }: Stretch, run: Run): number {
  const own = stretchOf(passage, run, sentence);
  const judged = own ? judgedIn(own).filter(({ by }) => by !== 'question') : [];
  return judged.reduce((sum, { value }) => sum + value, 0);
}

/** With a space between any two tokens, and as people type: without accents. */
const typedLine = (tokens: readonly Token[], { first, end }: Run): string =>
  stripAccents(formsLine(tokens, first, end));

/** Not « comme l’an dernier », « meilleur qu’avant », which compare. */
const EARLIER = new RegExp(
  `(?<!(?:^| )(?:comme|que|qu')(?: (?:l[ea]s|aux?|en))?)(?:^| )(?:${[
    "l' (?:an|annee) (?:derniere?|passee?|precedente|d' avant)",
    "(?:annees?|editions?|fois) (?:dernieres?|passees?|precedentes?|d' avant)",
    "(?:autres|premieres?|dernieres?|precedentes?) (?:annees?|editions?|fois)(?! (?:qu[e']|ou) )",
    'il y a [^ ]+ (?:ans?|annees|mois)',
    "avant(?! (?:de|d'|que|qu'|l[ae]s?|l'|une?|des|mon|ma|mes|ce|cette|midi|tout) )",
    "(?<!(?:^| )d(?:e|') )(?:autrefois|jadis|naguere)|a l' epoque",
    '(?:en|de|edition) 20\\d\\d',
  ].join('|')}) `,
  'u',
);

const THIS =
  "(?:cette (?:fois|annee|edition)(?: -?ci)?|cel(?:ui|le)-ci|maintenant|aujourd' ?hui|desormais|a present)";
const THIS_TIME = new RegExp(`(?:^| )${THIS} `, 'u');
const OPENING = '^(?:(?:mais|et|or|puis|alors que|tandis que|par contre|en revanche|sauf que) )*';
/** What sets this time beside; « là » does so only here. */
const NOW = new RegExp(`${OPENING}(?:pour )?(?:${THIS}|la(?! (?:ou|ou'|aussi) )) `, 'u');
/** « Cette fois non », « celle-ci, beaucoup moins », « pas cette année », « plus maintenant », « c’est fini ». */
const ENDED = new RegExp(
  `${OPENING}(?:${THIS} (?:, )?(?:(?:c' )?(?:est|etait) )?(?:(?:beaucoup|bien|nettement) )?(?:non|pas du tout|plus du tout|moins(?: bien)?)|(?:pas|plus|moins|beaucoup moins) ${THIS}|c' est (?:fini|termine))(?= [^\\p{L}\\p{N}?]*$| [.!…;,)] )`,
  'u',
);
