import { named } from '../messages/edition.js';
import { count, people, plain } from '../messages/numbers.js';
import type { Verdict } from '../model/verdict.js';
import type { PairedMean } from './means.js';
import { type Between, place } from './sentences.js';

/** Two means that are set against each other. */
interface MeansMoved {
  readonly from: PairedMean;
  readonly to: PairedMean;
  readonly verdict: Verdict;
  /** The difference and its interval. */
  readonly spread: string;
}

/** What is said of two means after the question that they are of. */
export const meansMoved: Readonly<Record<Between, (moved: MeansMoved) => string>> = {
  editions: ({ from, to, verdict, spread }) => {
    const doubt = verdict === 'inconclusive' ? OPEN : '';
    return `${MOVES[verdict]}\u00a0: de ${plain(from.mean)} à ${plain(to.mean)} entre ${named(from.edition)} et ${named(to.edition)}${doubt} (sur ${count(from.people)} puis ${people(to.people)}, ${spread})`;
  },
  groups: ({ from, to, verdict, spread }) => {
    const [one, other] = [place(from.edition), place(to.edition)];
    const of = `(sur ${count(to.people)} et ${people(from.people)}, ${spread})`;
    return verdict === 'inconclusive'
      ? `${MOVES[verdict]}\u00a0: ${plain(to.mean)} ${other}, ${plain(from.mean)} ${one}${OPEN} ${of}`
      : `${MOVES[verdict]} ${other} que ${one}\u00a0: ${plain(to.mean)} contre ${plain(from.mean)} ${of}`;
  },
};

const OPEN = ', mais on ne peut pas conclure';

const MOVES: Readonly<Record<Verdict, string>> = {
  up: 'est plus haute',
  down: 'est plus basse',
  inconclusive: 'varie peut-être',
};
