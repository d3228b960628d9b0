import type { ClosedKind } from '../model/survey.js';
import { bareName } from '../names/names.js';
import { BESIDE_SCALE } from './scales-written.js';
import { withoutSigns } from './signs.js';
import { numberOf } from './values.js';

/** How an option begins tells, in characters: a cell may be a long text. */
const LONGEST = 500;

/** Whether an option of a closed question is no degree of anything: « Ne se prononce pas », « Non concerné·e », « N/A ». */
export const isBeside = (option: string): boolean => isBesideIn(bareOption(option));

/** The same, and « Autre » with what follows it: none of the answers that a question lists. */
export const isOpenEnd = (option: string): boolean =>
  isBeside(option) || /^autres?\b/iu.test(option);

/**
 * Tells the same as `isBeside` among the options of one question: where others say how well one knows a thing,
 * « Je ne connais pas » is the least of them.
 */
export function besideAmong(options: readonly string[]): (option: string) => boolean {
  const known = options.some((option) => BESIDE_SCALE.knowing.test(bareOption(option)));
  return (option) => {
    const bare = bareOption(option);
    return isBesideIn(bare) && !(known && BESIDE_SCALE.unknowing.test(bare));
  };
}

/**
 * Whether an option of a question is no degree of its scale, or no number where it asks for one: who chose it is none
 * of those whom shares of degrees are of. Of a choice, « Sans avis » is an answer as others are.
 */
export function besideDegrees(
  kind: ClosedKind,
  options: readonly string[],
): (option: string) => boolean {
  if (kind === 'scale') return besideAmong(options);
  return (option) => kind === 'number' && Number.isNaN(numberOf(option));
}

const isBesideIn = (bare: string): boolean =>
  BESIDE_SCALE.unknowing.test(bare) || BESIDE_SCALE.others.test(bare);

const bareOption = (option: string): string =>
  bareName(withoutSigns(option.slice(0, LONGEST)))
    .replace(/^[^\p{L}]+/u, '')
    .replace(/[^\p{L}]+$/u, '');
