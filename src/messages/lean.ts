import { french } from '../markup.js';
import { count, percent } from './numbers.js';

/** How many quotes of a list are positive, as a reader counts them, beside the answers. */
export const leanWords = (lean: {
  readonly positive: number;
  readonly of: number;
  readonly quotes: number;
  readonly answers: number;
}): string =>
  french`Neutres mises à part, ${positives(lean)} (${percent(lean.quotes)}), contre ${percent(lean.answers)} des réponses`;

function positives({ positive, of }: { readonly positive: number; readonly of: number }): string {
  if (of === 1) return `la seule de ces citations ${positive === 0 ? 'n’est pas' : 'est'} positive`;
  if (positive === 0) return `aucune de ces ${count(of)} citations n’est positive`;
  return `${count(positive)} de ces citations sur ${count(of)} ${positive < 2 ? 'est positive' : 'sont positives'}`;
}
