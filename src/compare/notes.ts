import type { Compared, ComparedClosed } from '../model/comparison.js';
import { OTHERS } from './rare-options.js';

const BARE = /^\s*\d+\s*$/;

/**
 * The options of a closed question with the changes that are told; rare ones together are no finding. Notes that editions or groups compare by their
 * mean are told by it alone: where it moves, some of them move by chance more than others.
 */
export function toldOptions({ options: all, means }: ComparedClosed): readonly Compared[] {
  const options = all.filter(({ id }) => id !== OTHERS);
  if (!means?.values.some(({ option }) => BARE.test(option))) return options;
  const notes = new Set(means.values.map(({ option }) => option));
  return options.map((line) =>
    notes.has(line.label)
      ? {
          ...line,
          changes: line.changes.filter(
            (one) => !means.changes.some(({ from, to }) => from === one.from && to === one.to),
          ),
        }
      : line,
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
