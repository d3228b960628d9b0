import { degreesOf, readerOf } from './degrees.js';

/** Scales of questionnaires that use the same words, as degrees from the worst to the best. */
interface KnownScales {
  /** What one of the options says, as it is written or as it is read (degrees.ts). */
  readonly words: RegExp;
  /** The first that has all degrees chosen is meant. */
  readonly scales: readonly (readonly number[])[];
}

/** `1 4 7, 0 4 8`: the degrees of each scale. */
const scales = (...lists: readonly string[]): (readonly number[])[] =>
  lists.flatMap((list) => list.split(',').map((scale) => scale.trim().split(' ').map(Number)));

const KNOWN: readonly KnownScales[] = [
  // Smileys, lights, and marks of more and less.
  {
    words: /\p{Extended_Pictographic}|^[:=;+±-]/u,
    scales: scales(
      '1 4 6, 1 4 7, -1 4 8, 0 1 7 8, 0 1 4 7 8, -1 4 9',
      '-1 1 4 6 9, -1 1 4 6 8, -1 2 4 6 8',
    ),
  },
  // Less, as much, more: moins bien, pareil, mieux.
  { words: /\b(moins|mieux|meilleur|pire)/, scales: scales('2 4 7, 0 3 4 6 8, 0 2 4 7 8') },
  {
    words: /\b(jamais|rarement|parfois|souvent|toujours)\b/,
    scales: scales('0 4 8, 0 4 5 8, 0 2 5 8, 0 2 4 5 8'),
  },
  // Pas du tout, un peu, moyennement, beaucoup, énormément.
  { words: /\b(beaucoup|enormement)\b/, scales: scales('0 3 8, 0 3 8 9, 0 3 4 8, 0 3 4 8 9') },
  // Non, en partie, oui; pas du tout, partiellement, totalement.
  { words: /\ben partie\b|\bpartiel/, scales: scales('1 4 7, 0 4 8') },
  // Je ne connais pas, j’en ai entendu parler, je connais (un peu, bien), je maîtrise.
  {
    words: /\bentendu parler\b|\bconnais\b/,
    scales: scales('1 2 7, 0 2 7, 1 2 7 8, 0 2 7 8', '1 2 3 7, 0 2 3 7, 1 2 3 7 8, 0 2 3 7 8'),
  },
  // Mauvais, moyen, bien, très bien; mauvais, moyen or correct, bon, excellent; insuffisant, moyen, assez bien…
  {
    words: /\b(mal|bien|bon(ne)?s?|mauvais|excellent)/,
    scales: scales('1 4 7 8, 0 1 7 8, 1 4 7 9, 1 5 7 9', '1 4 6 7 8, 0 1 4 7 8, 1 4 7 8 9'),
  },
  {
    words:
      /satisf|d.accord|^oui\b|^non\b|facile|difficile|simple|complique|utile|agreable|clair|interessant|important|certain|probable|surement|indispensable|essentiel|accessoire|necessaire/,
    scales: scales(
      // Non, oui; certainement pas, peut-être, certainement; secondaire, important, essentiel.
      '1 7, 0 4 8, 3 7 9, 0 1 7, 1 3 7',
      // Pas du tout, peu or plutôt pas, plutôt, très; très insatisfait, insatisfait, satisfait, très satisfait.
      '0 2 6 8, 0 1 7 8, 0 2 7 8, 1 2 7 8',
      // Non, plutôt non, plutôt oui, oui; inutile, peu important or accessoire, important, indispensable.
      '1 2 6 7, 1 2 7 9, 1 3 7 9, 1 2 6 8',
      // With a middle.
      '0 2 4 6 8, 0 1 4 7 8, 0 2 4 7 8',
      // Pas du tout, peu, plutôt, très, extrêmement or essentiel.
      '0 2 6 8 9, 0 2 7 8 9',
    ),
  },
  // Pas du tout, plutôt pas, plutôt, tout à fait.
  { words: /^(tout a fait|plutot|pas du tout)( pas)?$/, scales: scales('0 2 6 8') },
  // Pas du tout, peu or plutôt pas, plutôt, très: of any quality. « Assez » alone is enough, not half.
  { words: /^(plutot|assez) \p{L}/u, scales: scales('0 2 6 8, 1 2 6 8') },
];

/**
 * The scale that questionnaires put in these words, as degrees from the worst to the best, whichever of them
 * people chose; undefined where it is not known.
 *
 * @param options of one question, those beside the scale left out.
 */
export function knownScale(options: readonly string[]): readonly number[] | undefined {
  const degreeOf = degreesOf(options);
  const read = readerOf(options);
  const texts = options.flatMap((option) => [option, read(option)]);
  return KNOWN.find(({ words }) => texts.some((text) => words.test(text)))?.scales.find((scale) =>
    options.map(degreeOf).every((degree) => degree !== undefined && scale.includes(degree)),
  );
}
