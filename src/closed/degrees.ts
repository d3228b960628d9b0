import { foldName } from '../names.js';
import { isBad, isGood, withoutSlips } from './degree-words.js';

/** What a pattern says; undefined where it tells no degree, whatever else an option says. */
type Told = readonly (readonly [RegExp, number | undefined])[];

/** Expressions that tell their degree whatever stands in them, from 0 (worst) to 9 (best). */
const EXPRESSIONS: Told = [
  [/^ni\b|\bplus ou moins\b|\boui et non\b|\bpeut etre\b|\bsans plus\b|^mouais\b/, 4],
  [/\bpas (si |trop )?(mal|mauvais)/, 6],
  [/\bnul(le)?s?\b|\bdetest|\bcatastroph|\bhorrible|\bexecrable|\blamentable|\bnullement\b/, 0],
  [/\bpas terrible/, 2],
  [/\bbof\b|^passable/, 3],
  [/^mediocres?$/, 2],
  [/\btrop peu\b/, 1],
  // Too much of a thing is no more of it: « Trop long », « Beaucoup trop ».
  [/(?<!\bpas )\btrop\b/, undefined],
  [/\bsans (aucune? )?(hesit|reserve|probleme|souci)|\brien a (redire|changer)\b/, 8],
  // Against what was before or expected.
  [/\b(beaucoup|bien|nettement|tres|largement) (moins|pire|en de(?:ssous|ca)|inferieur)/, 0],
  [/\b(un peu|legerement) (moins|en de(?:ssous|ca)|inferieur)/, 3],
  [/\bmoins\b|\bpires?\b|\ben de(?:ssous|ca)\b|\binferieur/, 2],
  [/\b(beaucoup|bien|nettement|tres|largement) (plus|mieux|au de|superieur)/, 8],
  [/\b(un peu|legerement) (plus|mieux|au de|superieur|amelior)/, 6],
  [/\bmieux\b|^plus\b(?! d)|\bau dela\b|\bau dessus\b|\bsuperieur/, 7],
  [/^(pareil|identique|stable|inchange|autant\b|comme avant|equivalent)|\ben cours\b/, 4],
  [/^conformes?\b|\bcomme (prevu|attendu)|\ba la hauteur\b|^ca va\b/, 5],
];

/** How much of a thing an option says, on the same degrees; the first that matches. */
const AMOUNTS: Told = [
  [
    /\bpas du tou[ts]?\b|\bjamais\b(?<!presque jamais)|\brien\b|\b(absolument|certainement|surement|vraiment) pas\b|\bau?cunement\b|\bsans (?!doute)/,
    0,
  ],
  [/\bpas (tou[ts]? a fait|totalement|completement|entierement|toujours)\b/, 3],
  [/\b(plutot|probablement|sans doute) (pas|non)\b/, 2],
  [
    /\bpas (vraiment|tellement|tres|trop|assez|si|forcement|specialement|particulierement|souvent|beaucoup)\b/,
    2,
  ],
  [/\b(tres|vraiment) peu\b|\btres rarement\b|\bpresque (jamais|pas)\b/, 1],
  [/\bun (petit )?peu\b|\blegerement\b|\bquelques\b|\ba peine\b/, 3],
  [/\bpeu\b|\brarement\b|\bfaiblement\b/, 2],
  [/\bpas\b|\baucune?s?\b/, 1],
  [
    /\bmoyen|\bneutre|\bparfois\b|\bmitige|\bpartiel|\ben partie\b|\ba moitie\b|\bmoderement\b|\boccasionnel|\bquelquefois\b|\bde temps en temps\b|\bindifferent/,
    4,
  ],
  [
    /\bexcellent|\bgenia[lu]|\bparfait|\bextremement\b|\bador|\bsuper\b|\benormement\b|\btop\b|\bexceptionnel|\bessentiel|\bindispensable|\bprimordia/,
    9,
  ],
  [/\btres (souvent|regulierement)\b|\bpresque toujours\b/, 7],
  [
    /\btou[ts]? a fai[ts]?\b|\btre?s?\b|\btotal|\bentierement\b|\btoujours\b|\bcompletement\b|\bbeaucoup\b|\bbcp\b|\bfortement\b|\babsolument\b|\bcertainement\b|\blargement\b|\bnettement\b|\bparticulierement\b|\bsystematiquement\b|\btous les jours\b|\bvivement\b|\bpleinement\b|\bvraiment\b/,
    8,
  ],
  [/\bsouvent\b|\bcorrect|\bacceptable|\bconvenable/, 5],
  [
    /\bplu(s )?tot\b|\bass?e[zrs]?\b|\bregulierement\b|\brelativement\b|\bglobalement\b|\ben (grande partie|majorite)\b|\bprobablement\b|\bsans doute\b/,
    6,
  ],
];

/** What is simply said: « Oui », « Utile ». */
const SIMPLY = 7;

/** What the same amounts are worth of a bad thing, least first: « Peu difficile » 6, « Difficile » 1, « Extrêmement difficile » under all. */
const OF_BAD = [8, 7, 6, 3, 4, 3, 2, 1, 0, -1];

/** Degree between the worse ones and the better ones. */
export const MIDDLE = 4;

/** An option as its words are read: no case, accents, dashes nor slips of the pen. */
export const readOption = (option: string): string =>
  withoutSlips(foldName(option).replace(/[-‐‑–—_]+/g, ' '));

/**
 * The degree that each option of a question tells, best last; undefined where it tells none.
 *
 * Of an adjective that is in no list (« Très ludique », « Peu ludique ») more is better as long as the options
 * have no other: one of two may be the bad end, and nothing says which.
 *
 * @param options of one question.
 */
export function degreesOf(options: readonly string[]): (option: string) => number | undefined {
  const qualities = new Set(options.flatMap((option) => qualityOf(readOption(option)) ?? []));
  return (option) => {
    const text = readOption(option);
    const quality = qualityOf(text);
    const isUnknown = quality !== undefined && !isGood(text) && !isBad(text);
    if (isUnknown && qualities.size > 1) return undefined;
    return degreeIn(text) ?? (isOnly(text, qualities) ? SIMPLY : undefined);
  };
}

const expressionIn = (text: string) => EXPRESSIONS.find(([pattern]) => pattern.test(text));

function degreeIn(text: string): number | undefined {
  const expression = expressionIn(text);
  if (expression) return expression[1];
  const amount = AMOUNTS.find(([pattern]) => pattern.test(text))?.[1];
  if (/^non\b/.test(text)) return amount !== undefined && amount < MIDDLE ? amount : 1;
  if (/\bplu(s )?tot non\b/.test(text)) return 2;
  if (isBad(text)) return OF_BAD[amount ?? SIMPLY];
  return amount ?? (/^oui\b/.test(text) || isGood(text) ? SIMPLY : undefined);
}

/** What is graded, by how it begins, so that its gender and number do not count. */
const BEGINNING = 5;

const GRADED =
  /\b(?:tres|plu(?:s )?tot|ass?e[zrs]?|tou[ts]? a fait|pas du tout|pas|peu|extremement|totalement|completement|entierement|vraiment|relativement|moyennement|particulierement) (\p{L}{4,})/u;

/** The quality that an option says much or little of: « ludiq » of « Plutôt ludique ». */
function qualityOf(text: string): string | undefined {
  if (expressionIn(text)) return undefined;
  const last = text.split(GRADED).at(-2);
  return last === undefined || isAmount(last) ? undefined : last.slice(0, BEGINNING);
}

const isAmount = (word: string): boolean =>
  /^(encore|pour|dans|avec|cette|mais)$/.test(word) ||
  AMOUNTS.some(([pattern]) => pattern.test(word));

/** Whether a text is the bare name of the only quality that a question grades. */
const isOnly = (text: string, qualities: ReadonlySet<string>): boolean =>
  qualities.size === 1 && !text.includes(' ') && qualities.has(text.slice(0, BEGINNING));
