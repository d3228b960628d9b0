import { goodSide } from '../closed/sides.js';
import type { Change } from '../model/change.js';
import type { Compared, ComparedClosed } from '../model/comparison.js';
import { OTHERS } from './rare-options.js';

const BARE = /^\s*\d+\s*$/;

/**
 * The lines of a closed question with the changes that are told; rare ones together are no finding. Notes that editions or groups compare by their
 * mean are told by it alone: where it moves, some of them move by chance more than others. So are degrees by the good
 * side of their scale, where it moves, if they move as it tells: « Très satisfait » that falls while the satisfied rise
 * is told beside it.
 */
export function toldOptions(closed: ComparedClosed): readonly Compared[] {
  const { options: all, beside = [], good, means } = closed;
  const options = all.filter(({ id }) => id !== OTHERS);
  if (good !== undefined) {
    const side = goodDegrees(closed);
    return [
      good,
      ...options.map((line) =>
        beside.includes(line.id)
          ? line
          : without(line, (change) => isToldBy(good, change, side.includes(line.label))),
      ),
    ];
  }
  if (!means?.values.some(({ option }) => BARE.test(option))) return options;
  const notes = new Set(means.values.map(({ option }) => option));
  return options.map((line) =>
    notes.has(line.label)
      ? without(line, ({ from, to }) =>
          means.changes.some((one) => one.from === from && one.to === to),
        )
      : line,
  );
}

/** The degrees that the line of the good side puts together. */
export const goodDegrees = ({ options, beside = [] }: ComparedClosed): readonly string[] =>
  goodSide(options.map(({ label }) => label).filter((label) => !beside.includes(label)));

const without = (line: Compared, isLeftOut: (change: Change) => boolean): Compared => ({
  ...line,
  changes: line.changes.filter((change) => !isLeftOut(change)),
});

/** Whether the change of the good side of a scale tells that of a degree: a good one moves with it, any other against it. */
function isToldBy(good: Compared, { from, to, difference }: Change, isGood: boolean): boolean {
  const told = good.changes.find((one) => one.from === from && one.to === to);
  return (
    told !== undefined &&
    told.verdict !== 'inconclusive' &&
    isGood === (Math.sign(difference) === Math.sign(told.difference))
  );
}

/** Of two answers that exclude each other one tells both: the other says the same gap backwards. */
export function distinct(
  options: readonly Compared[],
  { kind, beside = [] }: ComparedClosed,
): readonly Compared[] {
  const [first, ...others] = options.filter(({ id }) => !beside.includes(id));
  const isPair = kind !== 'multiple' && first !== undefined && others.length === 1;
  return isPair ? options.filter((option) => option !== others[0]) : options;
}

/** Whether answers to closed questions have verdicts that are not told, as what is told of their question says them. */
export const hasRepeated = (
  closed: readonly ComparedClosed[],
  isOf: (change: Change) => boolean = () => true,
): boolean =>
  closed.some((one) => {
    const proven = (lines: readonly Compared[]): number =>
      lines
        .filter(({ id }) => id !== OTHERS && id !== one.good?.id)
        .flatMap(({ changes }) => changes)
        .filter((change) => change.verdict !== 'inconclusive' && isOf(change)).length;
    return proven(one.options) > proven(distinct(toldOptions(one), one));
  });

/** Said where they are counted without these. */
export const WITHOUT_REPEATED = ', sans compter les réponses qui les redisent';
