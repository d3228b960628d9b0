import { foldName } from '../names/names.js';
import { isBad, isGood } from './degree-words.js';
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

/** What agrees or not by itself: with what is asked, which is good as a rule. */
const AGREEING = /^(?:oui|non)\b|\bd'accord\b|^(?:tout a fait|pas du tout)$/;

/** Whether the upper side of degrees in words is the good one: not that of « Très stressé » nor of « Toujours ». */
export const judgesBy = (degrees: readonly string[]): boolean =>
  degrees.map(foldName).some((one) => isGood(one) || isBad(one) || AGREEING.test(one));

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
