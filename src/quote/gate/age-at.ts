import { countOf } from '../../french/runs.js';
import { meet, type Run } from '../../ground/spans.js';
import type { Span, Token } from '../../model/text.js';
import { runFound } from '../cut/told-by.js';
import { formsBefore } from './places.js';

/** « , 74 ans et toujours là », « âgée de 74 ans »; not « , 20 ans de métier », « , 12 ans que … ». */
const AGE =
  /^(?:[,(] )?(?:[âa]gée? de \p{N}+ ans|(?<=[,(] )\p{N}+ ans(?: et demie?)?(?= ?$| (?:[,).;:!?…»–—-]|(?:qui|et|mais|dont|passés|révolus|bien sonnés) )))/u;
/** « À 74 ans, [nom] ». */
const AGE_BEFORE = /(?:^| )à \p{N}+ ans(?: (?:passés|révolus|bien sonnés))?(?: ,)?$/u;
/** Words of the longest of these. */
const AGE_TOKENS = 10;

/** The age of whom a mask hides. */
export function ageAt(
  tokens: readonly Token[],
  at: number,
  { run, names }: { readonly run: Run; readonly names: readonly Span[] },
): Run | null {
  if (!names.some((name) => meet(name, tokens[at]!))) return null;
  const before = AGE_BEFORE.exec(formsBefore(tokens, at, AGE_TOKENS).join(' '));
  if (before) return { first: at - countOf(before[0]), end: at };
  const near = { first: at + 1, end: Math.min(run.end, at + AGE_TOKENS) };
  const age = runFound(tokens, near, AGE);
  if (!age) return null;
  return { first: tokens[age.first]!.pos === 'PUNCT' ? age.first + 1 : age.first, end: age.end };
}
