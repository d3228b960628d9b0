import { degreesOf, readerOf } from './degrees.js';
import { KNOWN_SCALES } from './scales-written.js';

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
  return KNOWN_SCALES.find(({ words }) => texts.some((text) => words.test(text)))?.scales.find(
    (scale) =>
      options.map(degreeOf).every((degree) => degree !== undefined && scale.includes(degree)),
  );
}
