import { groupBy } from '../ground/group-by.js';
import type { Token } from '../model/text.js';
import { normalise } from './normalise.js';
import { tokenise } from './tokenise.js';

/** An expression as the forms of its tokens, in a row. */
export type FormRun = readonly string[];
/** Expressions by their first form. */
export type FormRuns = ReadonlyMap<string, readonly FormRun[]>;
/** What a run is looked for in. */
type Formed = Pick<Token, 'form'>;

/** The words of a text as the engine cuts them: `jusqu'à` is `jusqu'` and `à`. Nothing is corrected. */
export function formsOf(text: string): string[] {
  const bounds = tokenise(text);
  return Array.from({ length: bounds.length / 2 }, (_, at) =>
    normalise(text.slice(bounds[2 * at]!, bounds[2 * at + 1]!)),
  );
}

/** Tokens as one text of their forms, parted by spaces, for patterns: « j' ai aimé », « s'il_vous_plaît » of « svp ». */
export const formText = (tokens: readonly Formed[]): string =>
  tokens.map(({ form }) => form.replaceAll(' ', '_')).join(' ');

/** How many tokens a part of such a text holds: where they begin, or end, that a pattern takes. */
export const countOf = (part: string): number => part.split(' ').filter(Boolean).length;

/** Words that lose their last letter before a vowel. */
const ELIDES = /^(?:\p{L}*que|de|je|ne|si)$/u;

/** How an expression may stand in a text: « bien que » as « bien qu’ » too. */
export function spellingsOf(text: string): FormRun[] {
  const run = formsOf(text);
  const last = run.at(-1) ?? '';
  return ELIDES.test(last) ? [run, [...run.slice(0, -1), `${last.slice(0, -1)}'`]] : [run];
}

/** Expressions to look for, as they are written, in all their spellings. */
export const runsOf = (texts: readonly string[]): FormRuns =>
  groupBy(texts.flatMap(spellingsOf), ([first = '']) => first);

/** The first of the expressions that begins at a token, if any does. */
export const runAt = (tokens: readonly Formed[], at: number, runs: FormRuns): FormRun | undefined =>
  runs.get(tokens[at]?.form ?? '')?.find((run) => startsWithRun(tokens, at, run));

/** Whether the forms of a run stand in a row from a token on. */
export const startsWithRun = (tokens: readonly Formed[], at: number, run: FormRun): boolean =>
  run.every((form, n) => tokens[at + n]?.form === form);
