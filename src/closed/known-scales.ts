import { degreesOf, readOption } from './degrees.js';

/** Scales of questionnaires that use the same words, as degrees from the worst to the best. */
interface KnownScales {
  /** What one of the options says, as it is read (degrees.ts). */
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
    words:
      /satisf|d.accord|^oui\b|^non\b|facile|difficile|simple|complique|utile|agreable|clair|interessant|important/,
    scales: [
      // Non, oui; insatisfait, satisfait.
      [1, 7],
      // Pas du tout, peu or plutôt pas, plutôt, très or tout à fait.
      [0, 2, 6, 8],
      // Très insatisfait or pas du tout d’accord, insatisfait, satisfait, très satisfait.
      [0, 1, 7, 8],
      // Pas du tout, peu, satisfait, très satisfait.
      [0, 2, 7, 8],
      // Pas, peu, utile, très utile.
      [1, 2, 7, 8],
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
  const degreeOf = degreesOf(options);
  const texts = options.map(readOption);
  return KNOWN.find(({ words }) => texts.some((text) => words.test(text)))?.scales.find((scale) =>
    options.map(degreeOf).every((degree) => degree !== undefined && scale.includes(degree)),
  );
}
