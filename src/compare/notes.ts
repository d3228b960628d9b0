import type { Compared, ComparedClosed } from '../model/comparison.js';

const BARE = /^\s*\d+\s*$/;

/**
 * The options of a closed question with the changes that are told. Notes that editions or groups compare by their
 * mean are told by it alone: where it moves, some of them move by chance more than others.
 */
export function toldOptions({ options, means }: ComparedClosed): readonly Compared[] {
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
