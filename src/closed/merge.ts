import { groupBy } from '../group-by.js';
import type { ClosedQuestion } from '../model/survey.js';

/**
 * The closed questions of several files or analyses, each once. One that is not of one kind in all of them
 * says so: it lets people choose several options if it did anywhere, and has no values.
 */
export function mergeClosed(all: readonly ClosedQuestion[]): ClosedQuestion[] {
  return [...groupBy(all, ({ name }) => name)].map(([name, [first, ...others]]) => {
    const again = others.filter(({ kind, differs }) => differs || kind !== first!.kind);
    if (again.length === 0) return first!;
    const several = [first!, ...again].some(({ kind }) => kind === 'multiple');
    return { name, kind: several ? 'multiple' : 'choice', differs: true };
  });
}
