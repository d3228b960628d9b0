import { degreesOf, MIDDLE } from './degrees.js';
import { isReversed, optionValues, type ScaleValues } from './option-order.js';

export const areNotes = ({ values }: ScaleValues): boolean =>
  values.every(({ option }) => /^\d+$/u.test(option));

/**
 * Tells on which side of its scale a degree stands: 1 the upper one, 0 the middle, -1 the low one; NaN of an option
 * that is no degree.
 *
 * @param options all that anybody chose of the question.
 */
export function sideIn(scale: ScaleValues, options: readonly string[]): (option: string) => number {
  const worth = new Map(scale.values.map(({ option, value }) => [option, value]));
  const most = scale.degrees ?? Math.max(...worth.values());
  const better = isReversed(scale) ? -1 : 1;
  const degreeOf = degreesOf(options);
  return (option) => {
    const value = worth.get(option) ?? Number.NaN;
    // « Plutôt satisfait », third of « Très », « Satisfait » and « Pas », stands low and is no blame.
    const said = Math.sign((degreeOf(option) ?? MIDDLE) - MIDDLE);
    return Number.isNaN(value) ? value : said || better * Math.sign(value - (1 + most) / 2);
  };
}

/**
 * The upper side of a scale of words, its degrees in their order, good by name alone: « Très stressé » is there. None
 * where notes are given, or where one degree tells the same: that of the side, or the only other.
 */
export function goodSide(degrees: readonly string[]): readonly string[] {
  const scale = optionValues(degrees);
  if (scale === undefined || areNotes(scale)) return [];
  const sideOf = sideIn(scale, degrees);
  const good = degrees.filter((degree) => sideOf(degree) === 1);
  return good.length > 1 && degrees.length - good.length > 1 ? good : [];
}
