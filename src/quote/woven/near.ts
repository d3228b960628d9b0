import { groupBy } from '../../ground/group-by.js';
import type { Quote } from '../../model/quote.js';
import { foldName } from '../../names/names.js';
import { personKey } from '../../people/people.js';
import type { Unfit } from './unfit.js';

/** Praise that says what the event is and is not in its sentence. */
export interface NearlyWoven {
  readonly quote: Quote;
  readonly why: Left;
}

/** Why praise that says what the event is was left out: its wording, a word that blames, nothing that surely praises, or no room. */
export type Left = Unfit | 'blaming' | 'unsure' | 'crowded';

/** What nobody could place: held back or masked, no praise, not of the event, or saying no more than that it was good. */
const HOPELESS: readonly Left[] = ['edited', 'unpraised', 'elsewhere', 'hollow'];

/** « liberté »: what most could have said says less than an image. */
export const isLoneWord = ({ why, quote }: NearlyWoven): boolean =>
  why === 'bare' && !/\s/u.test(quote.text.trim());

/** What somebody could place, of people who are not in the sentence: the first of each, and no words twice. */
export function leftOut(near: readonly NearlyWoven[], taken: readonly Quote[]): NearlyWoven[] {
  const people = new Set(taken.map(personKey));
  const placeable = near.filter(
    ({ quote, why }) => !HOPELESS.includes(why) && !people.has(personKey(quote)),
  );
  const each = [...groupBy(placeable, ({ quote }) => personKey(quote)).values()];
  const firsts = each.map(([first]) => first!);
  return [...groupBy(firsts, ({ quote }) => foldName(quote.text)).values()].map(([one]) => one!);
}
