import type { Parse } from '../model/text.js';
import { firstEndingAfter } from '../spans.js';

/** A run of tokens that says one thing. Token indices, end exclusive. */
export interface Clause {
  readonly first: number;
  readonly end: number;
  /** What opens it: `mais` turns what comes before, `malgré` is turned by what follows. */
  readonly opening: 'plain' | 'contrast' | 'concession';
  /** The clause cut further at commas: what stands closest together. */
  readonly segments: readonly { readonly first: number; readonly end: number }[];
}

const CUTS = /^(?:[;:()[\]/+]|[–—]|\.{2,}|…)$/u;

/** Markers by the index of their first token. */
export type Markers = ReadonlyMap<number, 'contrast' | 'concession'>;

/** Cuts a text into clauses: at sentence ends, at strong punctuation and before markers. */
export function clausesOf(parse: Parse, markers: Markers): Clause[] {
  const starts = new Set(parse.sentences.map((sentence) => sentence.start));
  const clauses: Clause[] = [];
  let first = 0;
  let opening: Clause['opening'] = 'plain';
  const close = (end: number, next: Clause['opening']) => {
    if (end > first) clauses.push({ first, end, opening, segments: segmentsOf(parse, first, end) });
    first = end;
    opening = next;
  };
  parse.tokens.forEach((token, index) => {
    const marker = markers.get(index);
    if (marker) close(index, marker);
    else if (starts.has(token.start) || CUTS.test(token.text)) close(index, 'plain');
    else if (opening === 'concession' && token.text === ',' && isAside(parse, first, starts)) {
      close(index, 'plain');
    }
  });
  close(parse.tokens.length, 'plain');
  return clauses;
}

/** « Malgré la pluie, … », « Même si c’est loin, … »: a concession that its comma closes. */
function isAside({ tokens }: Parse, first: number, starts: ReadonlySet<number>): boolean {
  const opening = tokens[first];
  return opening !== undefined && (starts.has(opening.start) || opening.pos === 'ADP');
}

function segmentsOf(parse: Parse, first: number, end: number): { first: number; end: number }[] {
  const segments: { first: number; end: number }[] = [];
  let from = first;
  for (let index = first; index < end; index++) {
    if (parse.tokens[index]?.text !== ',') continue;
    if (index > from) segments.push({ first: from, end: index });
    from = index + 1;
  }
  if (end > from) segments.push({ first: from, end });
  return segments;
}

/** The clause that holds a token; clauses follow each other without a hole. */
export const clauseAt = (clauses: readonly Clause[], index: number): Clause | undefined =>
  clauses[firstEndingAfter(clauses, index)];

/** What stands in a clause, in its order, looked up once for all clauses; `at` is a token's index. */
export function byClause<T>(
  clauses: readonly Clause[],
  things: readonly T[],
  at: (thing: T) => number,
): (clause: Clause) => readonly T[] {
  const own = new Map(clauses.map((clause) => [clause, [] as T[]]));
  for (const thing of things) {
    const clause = clauseAt(clauses, at(thing));
    if (clause) own.get(clause)?.push(thing);
  }
  return (clause) => own.get(clause) ?? [];
}

/** Whether a token stands in a run of tokens. */
export const within = (index: number, run: { first: number; end: number }): boolean =>
  run.first <= index && index < run.end;
