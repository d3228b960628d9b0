import { french } from '../markup.js';
import { count, percent } from './numbers.js';

/** The positive among those that are not neutral, by the labels that readers see and may count. */
export interface Lean {
  readonly positive: number;
  /** Quotes that are not neutral. */
  readonly of: number;
  /** Shares of them, 0 to 1: of the quotes, and of the answers that count. */
  readonly quotes: number;
  readonly answers: number;
}

/** How many quotes of a list are positive, as a reader counts them, beside the answers. */
export const leanWords = (lean: Lean): string =>
  french`Neutres mises à part, ${positives(lean)} (${percent(lean.quotes)}), contre ${percent(lean.answers)} des réponses`;

function positives({ positive, of }: Pick<Lean, 'positive' | 'of'>): string {
  if (of === 1) return `la seule de ces citations ${positive === 0 ? 'n’est pas' : 'est'} positive`;
  if (positive === 0) return `aucune de ces ${count(of)} citations n’est positive`;
  return `${count(positive)} de ces citations sur ${count(of)} ${positive < 2 ? 'est positive' : 'sont positives'}`;
}
