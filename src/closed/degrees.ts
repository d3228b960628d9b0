import { foldName } from '../names.js';

/**
 * Degrees of French answer scales, on folded text (names.ts); the first that matches gives the degree,
 * 0 (worst) to 9 (best).
 */
const DEGREES: readonly (readonly [RegExp, number])[] = [
  [/^ni\b/, 4],
  [
    /\bpas du tout\b|\bjamais\b|\bnul(le)?s?\b|\bdetest|\btres (insatisf|insuffis|mauvais|mediocre|mecontent|decu|mal\b|peu\b)/,
    0,
  ],
  [
    /\bplutot (pas|non|insatisf|insuffis|mauvais|mediocre|mecontent|decu|mal\b)|\bpas (vraiment|tellement|tres|trop|assez)\b/,
    2,
  ],
  [/\bun peu\b/, 3],
  [/\bpeu\b|\brarement\b|\bfaible|\bmoins\b|\bmediocre/, 2],
  [/^non\b|\bpas\b|\binsatisf|\binsuffis|\bmauvais|\bmecontent|\bdecu|\bmal\b|\baucun/, 1],
  [/\bmoyen|\bneutre\b|\bparfois\b|\bmitige|\bpassable|\bpartiel|\ben partie\b|\ba moitie\b/, 4],
  [/\bexcellent|\bgenial|\bparfait|\bextremement\b|\bador|\bsuper\b/, 9],
  [
    /\btout a fait\b|\btres\b|\btotal|\bentierement\b|\btoujours\b|\bcompletement\b|\benormement\b|\bbeaucoup\b|\bfortement\b/,
    8,
  ],
  [/\bsouvent\b|\bcorrect/, 5],
  [/\bplutot\b|\bassez\b/, 6],
  [/^oui\b|\bd.accord\b|\bsatisf|\bsuffis|\bbien\b|\bbon(ne)?s?\b|\baime/, 7],
];

/** Degree between the worse ones and the better ones. */
export const MIDDLE = 4;

/** The degree that an option tells, best last; undefined where it tells none. */
export function degreeOf(option: string): number | undefined {
  const text = foldName(option);
  return DEGREES.find(([pattern]) => pattern.test(text))?.[1];
}

/** Scales of questionnaires that use the same words, as degrees from the worst to the best. */
interface KnownScales {
  /** What one of the options says, folded. */
  readonly words: RegExp;
  /** The first that has all degrees chosen is meant. */
  readonly scales: readonly (readonly number[])[];
}

const KNOWN: readonly KnownScales[] = [
  // Non, en partie, oui; pas du tout, partiellement, totalement.
  {
    words: /\ben partie\b|\bpartiel/,
    scales: [
      [1, 4, 7],
      [0, 4, 8],
    ],
  },
  {
    words: /\b(bien|bon(ne)?s?|mauvais|excellent)/,
    scales: [
      // Mauvais, moyen, bien, très bien.
      [1, 4, 7, 8],
      // Mauvais, moyen or correct, bon, excellent.
      [1, 4, 7, 9],
      [1, 5, 7, 9],
      // Insuffisant, moyen, assez bien, bien, très bien.
      [1, 4, 6, 7, 8],
      // Très mauvais, mauvais, moyen, bon, très bon.
      [0, 1, 4, 7, 8],
      // Mauvais, moyen, bon, très bon, excellent.
      [1, 4, 7, 8, 9],
    ],
  },
  {
    words: /satisf|d.accord|^oui\b|^non\b/,
    scales: [
      // Non, oui; insatisfait, satisfait.
      [1, 7],
      // Pas du tout, peu or plutôt pas, plutôt, très or tout à fait.
      [0, 2, 6, 8],
      // Très insatisfait or pas du tout d’accord, insatisfait, satisfait, très satisfait.
      [0, 1, 7, 8],
      // Pas du tout, peu, satisfait, très satisfait.
      [0, 2, 7, 8],
      // Non, plutôt non, plutôt oui, oui.
      [1, 2, 6, 7],
      // Pas, peu, assez, très.
      [1, 2, 6, 8],
      // With a middle.
      [0, 2, 4, 6, 8],
      [0, 1, 4, 7, 8],
      [0, 2, 4, 7, 8],
      // Pas du tout, peu, plutôt, très, extrêmement.
      [0, 2, 6, 8, 9],
    ],
  },
];

/**
 * The scale that questionnaires put in these words, as degrees from the worst to the best, whichever of them
 * people chose; undefined where it is not known.
 *
 * @param options of one question, those beside the scale left out.
 */
export function knownScale(options: readonly string[]): readonly number[] | undefined {
  const degrees = options.map(degreeOf);
  const folded = options.map(foldName);
  return KNOWN.find(({ words }) => folded.some((text) => words.test(text)))?.scales.find((scale) =>
    degrees.every((degree) => degree !== undefined && scale.includes(degree)),
  );
}
