import { french } from '../markup.js';
import { count, percent } from './numbers.js';

/** How many quotes of a list are positive, as a reader counts them, beside the answers. */
export const leanWords = (lean: {
  readonly positive: number;
  readonly of: number;
  readonly quotes: number;
  readonly answers: number;
}): string =>
  french`Neutres mises à part, ${lean.positive === 0 ? `aucune de ces ${count(lean.of)} citations n’est positive` : `${count(lean.positive)} de ces citations sur ${count(lean.of)} ${lean.positive < 2 ? 'est positive' : 'sont positives'}`} (${percent(lean.quotes)}), contre ${percent(lean.answers)} des réponses`;
