import { type FormRun, spellingsOf } from '../../french/runs.js';
import { MEASURING } from '../word-lists.js';

/** Whether a word is said to be missing or too little, to be too much, to be enough, or none of these. */
export type Amount = 'lack' | 'excess' | 'enough' | 'plain';

/** Words that say how much there was of what follows. */
export interface Measure {
  readonly forms: FormRun;
  readonly amount: Amount;
}

/** Longest first: the first that stands there decides. */
export const MEASURES: readonly Measure[] = (['lack', 'enough', 'excess'] as const)
  .flatMap((amount) => MEASURING[amount].flatMap(spellingsOf).map((forms) => ({ forms, amount })))
  .sort((a, b) => b.forms.length - a.forms.length);
