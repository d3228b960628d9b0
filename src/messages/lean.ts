import { french } from '../markup.js';
import type { Message } from '../message.js';
import { ofEdition } from './edition.js';
import * as en from './english.js';
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

/**
 * How many quotes of a list are positive, as a reader counts them, beside the answers.
 *
 * @param noun which quotes, where they are not all.
 * @param edition whose answers these are, where they are not all.
 */
export const leanWords = (lean: Lean, noun = 'citations', edition?: string): string =>
  french`Neutres mises à part, ${positives(lean, noun)} (${percent(lean.quotes)}), contre ${percent(lean.answers)} des réponses${edition === undefined ? '' : ` ${ofEdition(edition)}`}`;

function positives({ positive, of }: Pick<Lean, 'positive' | 'of'>, noun: string): string {
  if (of === 1) return `la seule de ces ${noun} ${positive === 0 ? 'n’est pas' : 'est'} positive`;
  if (positive === 0) return `aucune de ces ${count(of)} ${noun} n’est positive`;
  return `${count(positive)} de ces ${noun} sur ${count(of)} ${positive < 2 ? 'est positive' : 'sont positives'}`;
}

/** The same where the program says it, of all its quotes. */
export const leanTold = (lean: Lean): Message => ({
  french: leanWords(lean),
  english: `Leaving neutral ones aside, ${positivesInEnglish(lean)} (${en.percent(lean.quotes)}), against ${en.percent(lean.answers)} of the answers`,
});

function positivesInEnglish({ positive, of }: Lean): string {
  if (of === 1) return `the only quote is ${positive === 0 ? 'not positive' : 'positive'}`;
  const share = `${positive === 0 ? 'none' : en.count(positive)} of the ${en.count(of)} quotes`;
  return `${share} ${positive < 2 ? 'is' : 'are'} positive`;
}
