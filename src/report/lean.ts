import { french } from '../markup.js';
import { percent } from '../messages/numbers.js';
import type { Analysis } from '../model/analysis.js';
import { leanOf } from '../quote/balance.js';

/** Whoever prints the quotes must know where they praise otherwise than the answers do; empty where they do not. */
export function leanSentence({ quotes, answers }: Pick<Analysis, 'quotes' | 'answers'>): string {
  const lean = leanOf(
    quotes.filter(({ gate }) => gate.publishable),
    answers,
  );
  return lean
    ? french`Parmi ces citations, ${percent(lean.quotes)} d’éloges, contre ${percent(lean.answers)} des réponses qui louent ou critiquent : le score seul les a choisies, elles ne résument pas les réponses.`
    : '';
}
