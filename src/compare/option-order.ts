import type { ClosedKind } from '../model.js';

/**
 * Degrees of French answer scales, on text without accents; the first that matches gives the degree,
 * 0 (worst) to 6 (best).
 */
const DEGREES: readonly (readonly [RegExp, number])[] = [
  [
    /\bpas du tout\b|\bjamais\b|\bnul(le)?\b|\btres (insatisf|mauvais|mecontent|decu|mal\b|peu\b)/,
    0,
  ],
  [
    /\bplutot (pas|non|insatisf|mauvais|mecontent|decu|mal\b)|\bpas (vraiment|tellement|tres|trop)\b/,
    2,
  ],
  [/\bpeu\b|\brarement\b|\bfaible|\bmoins\b/, 2],
  [/^non\b|\bpas\b|\binsatisf|\bmauvais|\bmecontent|\bdecu|\bmal\b|\baucun/, 1],
  [/\bmoyen|\bneutre\b|^ni\b|\bparfois\b|\bmitige|\bpassable/, 3],
  [/\btout a fait\b|\btres\b|\bexcellent|\bgenial|\btotalement\b|\btoujours\b|\bcompletement\b/, 6],
  [/\bparfait|\bextremement\b|\benormement\b|\bbeaucoup\b/, 6],
  [/\bplutot\b|\bassez\b|\bsouvent\b|\bsatisf|\bbien\b|\bbon(ne)?s?\b|\bcorrect/, 4],
  [/^oui\b|\bd.accord\b/, 5],
];

/**
 * Options of a closed question, each once, in the order in which people expect them: numbers and
 * ranges upwards; degrees of satisfaction, agreement or frequency from the best to the worst; others
 * by number of people, then by spelling. Options of a scale that tell no degree come last.
 *
 * @param chosen every choice of every respondent.
 */
export function orderOptions(chosen: readonly string[], kind: ClosedKind): string[] {
  const people = new Map<string, number>();
  for (const option of chosen) people.set(option, (people.get(option) ?? 0) + 1);
  const options = [...people.keys()].sort(
    (a, b) => people.get(b)! - people.get(a)! || (a < b ? -1 : 1),
  );
  if (kind === 'multiple') return options;
  const rank = options.every((option) => quantity(option) !== undefined) ? quantity : worseness;
  const ranks = new Map(options.map((option) => [option, rank(option)]));
  const known = [...ranks.values()].filter((value) => value !== undefined);
  const sure = known.length === options.length && new Set(known).size === options.length;
  if (!sure && kind === 'choice') return options;
  const place = (option: string): number => ranks.get(option) ?? Number.POSITIVE_INFINITY;
  return options.sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

/** First number of an option: `3 à 5` → 3, `Plus de 5` → 5.5, `Moins de 3` → 2.5, `Aucune` → 0. */
function quantity(option: string): number | undefined {
  const text = fold(option);
  const digits = /\d+(?:[.,]\d+)?/.exec(text)?.[0];
  if (digits === undefined) return /^aucun|^zero\b/.test(text) ? 0 : undefined;
  const value = Number(digits.replace(',', '.'));
  if (/\bplus\b|>|\+/.test(text)) return value + 0.5;
  return /\bmoins\b|</.test(text) ? value - 0.5 : value;
}

function worseness(option: string): number | undefined {
  const text = fold(option);
  const degree = DEGREES.find(([pattern]) => pattern.test(text))?.[1];
  return degree === undefined ? undefined : -degree;
}

const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
