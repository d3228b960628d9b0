import { stripAccents } from '../accents.js';
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

/** An option of a scale, and what it is worth. */
export interface OptionValue {
  readonly option: string;
  readonly value: number;
}

/**
 * Values of the options of a scale, lowest first, so that a mean can be taken: the number that each
 * says, where most say one; else 1 for the worst degree, 2 for the next, as far as there are any. Options
 * without a number or degree (« sans avis ») have no value.
 *
 * Undefined where there are not two different values, or where two options tell the same degree.
 *
 * @param chosen every choice of every respondent.
 */
export function optionValues(chosen: readonly string[]): OptionValue[] | undefined {
  const options = [...new Set(chosen)];
  const numbered = options.filter((option) => quantity(option) !== undefined);
  const byNumber = 2 * numbered.length > options.length;
  const rank = byNumber ? quantity : goodness;
  const known = options
    .flatMap((option) => {
      const value = rank(option);
      return value === undefined ? [] : [{ option, value }];
    })
    .sort((a, b) => a.value - b.value || (a.option < b.option ? -1 : 1));
  const values = new Set(known.map(({ value }) => value));
  if (values.size < 2) return undefined;
  if (byNumber) return known;
  return values.size === known.length
    ? known.map(({ option }, at) => ({ option, value: at + 1 }))
    : undefined;
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

/** Degree of an option, best last. */
function goodness(option: string): number | undefined {
  const text = fold(option);
  return DEGREES.find(([pattern]) => pattern.test(text))?.[1];
}

function worseness(option: string): number | undefined {
  const degree = goodness(option);
  return degree === undefined ? undefined : -degree;
}

const fold = (text: string): string => stripAccents(text).toLowerCase().trim();
