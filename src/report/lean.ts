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
    ? french`Éloges : ${percent(lean.quotes)} de ces citations, contre ${percent(lean.answers)} des réponses qui louent ou critiquent ; le score seul en a décidé.`
    : '';
}
