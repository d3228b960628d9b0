import { type FormRun, spellingsOf } from '../../french/runs.js';

/** Whether a word is said to be missing or too little, to be too much, to be enough, or none of these. */
export type Amount = 'lack' | 'excess' | 'enough' | 'plain';

/** Words that say how much there was of what follows. */
export interface Measure {
  readonly forms: FormRun;
  readonly amount: Amount;
}

const measures = (amount: Amount, ...texts: string[]): Measure[] =>
  texts.flatMap(spellingsOf).map((forms) => ({ forms, amount }));

/** Longest first: the first that stands there decides. */
export const MEASURES: readonly Measure[] = [
  ...measures('lack', 'trop peu de', 'manque de', 'absence de', 'pénurie de', 'faute de'),
  ...measures('lack', 'insuffisance de', 'zéro', '0', 'aucun', 'aucune', 'rien à', 'rien sur'),
  ...measures('lack', 'mal', 'plus de', 'davantage de', 'plus'),
  ...measures('enough', 'assez de', 'suffisamment de'),
  ...measures('excess', 'trop de', 'trop', 'excès de', 'marre de', 'moins de', 'moins'),
  ...measures('excess', 'plus jamais de', 'jamais plus de', 'stop à'),
].sort((a, b) => b.forms.length - a.forms.length);
