import type { Run } from '../../ground/spans.js';
import type { Token } from '../../model/text.js';
import { formOf, isSpoken, posOf, textOf } from './tokens.js';

/** Between two remarks that people type in a row: « l’accueil au top + le camping calme, on a pu dormir ». */
const MARK = /^(?:\++|•|→)$/u;
/** Least words on each side of a mark, « élus + agents » being one, and of « et aussi ». */
const LEAST = { mark: 3, also: 2 } as const;

/** Where one remark of an answer ends and another begins, inside a sentence: the tokens that part them. */
export function partingIn(tokens: readonly Token[], finite: readonly boolean[], all: Run): Run[] {
  const found: Run[] = [];
  // « Le billet + le parking = trop cher »
  if (tokens.slice(all.first, all.end).some(({ text }) => text === '=')) return found;
  for (let at = all.first + 1; at < all.end; at++) {
    const run = partingAt(tokens, at);
    if (!run) continue;
    const before = { first: found.at(-1)?.end ?? all.first, end: run.first };
    const after = { first: run.end, end: all.end };
    const isAlso = run.end - run.first > 1;
    const isApart = [before, after].every(
      ({ first, end }) =>
        tokens.slice(first, end).filter(isSpoken).length >= LEAST[isAlso ? 'also' : 'mark'],
    );
    // « Merci pour l’accueil et aussi pour le concert » says one thing.
    const isTold = !isAlso || finite.slice(before.first, after.end).includes(true);
    if (isApart && isTold) found.push(run);
  }
  return found;
}

function partingAt(tokens: readonly Token[], at: number): Run | undefined {
  if (isMark(tokens, at)) return { first: at, end: at + 1 };
  const isAlso = formOf(tokens[at]) === 'et' && formOf(tokens[at + 1]) === 'aussi';
  // « Et aussi pour les usagers », « et aussi bruyante » go on.
  const isOther = /^(?:DET|PRON|NOUN|PROPN)$/u.test(posOf(tokens[at + 2]));
  return isAlso && isOther ? { first: at, end: at + 2 } : undefined;
}

/** A mark with a space on each side; a semicolon before a capital. */
function isMark(tokens: readonly Token[], at: number): boolean {
  const [mark, next] = [tokens[at]!, tokens[at + 1]];
  const isCapital = /^\p{Lu}/u.test(textOf(next));
  if (mark.text === ';') return isCapital;
  return (
    MARK.test(mark.text) &&
    // « Les élus + agents » are named together.
    (isCapital || /^(?:DET|PRON|ADV)$/u.test(posOf(next))) &&
    mark.start > (tokens[at - 1]?.end ?? 0) &&
    mark.end < (next?.start ?? 0)
  );
}

/** A sentence as its remarks, without what parts them. */
export function remarksOf({ first, end }: Run, parting: readonly Run[]): Run[] {
  const own = parting.filter((one) => one.first > first && one.end < end);
  return [...own, { first: end, end }].map((one, at) => ({
    first: own[at - 1]?.end ?? first,
    end: one.first,
  }));
}
