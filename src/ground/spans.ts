import type { Span } from '../model/text.js';

/** Whether two spans share a part. */
export const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether a span holds the whole of another. */
export const holds = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Gives the words of each span of a text, which is opened once: a long text has as many spans. */
export function slicer(text: string): (span: Span) => string {
  const points = Array.from(text);
  return ({ start, end }) => points.slice(start, end).join('');
}

/** A run of what stands in order, by number; end exclusive. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

/** Where a run of tokens stands in its text. */
export const spanOf = (
  { tokens }: { readonly tokens: readonly Span[] },
  { first, end }: Run,
): Span => ({ start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 });

/** From the first of some to the last; none of none. */
export function spansOf(some: readonly Span[]): Span[] {
  const [first, last] = [some[0], some.at(-1)];
  return first && last ? [{ start: first.start, end: last.end }] : [];
}

/** The number of the first run that ends after a place; runs stand in order. */
export function firstEndingAfter(runs: readonly { readonly end: number }[], place: number): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens that begin in each span, as a run; tokens and spans stand in order. */
export function runsIn(spans: readonly Span[], tokens: readonly Span[]): Run[] {
  let next = 0;
  return spans.map(({ end }) => {
    const first = next;
    while ((tokens[next]?.start ?? Infinity) < end) next += 1;
    return { first, end: next };
  });
}

/** The runs that lie in a span; runs stand in order. */
export const inside = <Run extends Span>(runs: readonly Run[], { start, end }: Span): Run[] =>
  runs
    .slice(firstEndingAfter(runs, start), firstEndingAfter(runs, end))
    .filter((run) => run.start >= start);

/** The first of the runs to share a part with a span, if any; runs stand in order and never overlap. */
export function firstMeeting<Run extends Span>(
  runs: readonly Run[],
  { start, end }: Span,
): Run | undefined {
  const run = runs[firstEndingAfter(runs, start)];
  return run !== undefined && run.start < end ? run : undefined;
}

/** What spans cover together, in order and without overlaps. */
export function united(spans: readonly Span[]): Span[] {
  const covered: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = covered.at(-1);
    if (last === undefined || last.end < start) covered.push({ start, end });
    else if (last.end < end) covered.splice(-1, 1, { start: last.start, end });
  }
  return covered;
}

/** Whether a span overlaps one of some others, looked up by offset. */
export function overlapWith(others: readonly Span[]): (one: Span) => boolean {
  const covered = new Set<number>();
  for (const { start, end } of others) for (let at = start; at < end; at++) covered.add(at);
  return ({ start, end }) => {
    for (let at = start; at < end; at++) if (covered.has(at)) return true;
    return false;
  };
}
