import { named } from '../messages/edition.js';
import { count, people, plain, signed } from '../messages/numbers.js';
import type { Verdict } from '../model/verdict.js';
import type { PairedMean } from './means.js';
import { type Between, place } from './sentences.js';

/** Two means, or two net scores, that are set against each other. */
interface MeansMoved {
  readonly from: PairedMean;
  readonly to: PairedMean;
  readonly verdict: Verdict;
  /** The difference and its interval. */
  readonly spread: string;
  /** They are net scores, told in points. */
  readonly isNet?: boolean;
}

/** What is said of two means after the question that they are of. */
export const meansMoved: Readonly<Record<Between, (moved: MeansMoved) => string>> = {
  editions: (moved) => {
    const { from, to, verdict, spread } = moved;
    const doubt = verdict === 'inconclusive' ? OPEN : '';
    const [before, after] = shownOf(moved);
    return `${movesOf(moved)}\u00a0: de ${before} à ${after} entre ${named(from.edition)} et ${named(to.edition)}${doubt} (sur ${count(from.people)} puis ${people(to.people)}, ${spread})`;
  },
  groups: (moved) => {
    const { from, to, verdict, spread } = moved;
    const [before, after] = shownOf(moved);
    const [one, other] = [place(from.edition), place(to.edition)];
    const of = `(sur ${count(to.people)} et ${people(from.people)}, ${spread})`;
    return verdict === 'inconclusive'
      ? `${movesOf(moved)}\u00a0: ${after} ${other}, ${before} ${one}${OPEN} ${of}`
      : `${movesOf(moved)} ${other} que ${one}\u00a0: ${after} contre ${before} ${of}`;
  },
};

const shownOf = ({ from, to, isNet = false }: MeansMoved): string[] =>
  [from, to].map(({ mean }) => (isNet ? signed(mean) : plain(mean)));

const OPEN = ', mais on ne peut pas conclure';

const MOVES: Readonly<Record<Verdict, readonly [mean: string, netScore: string]>> = {
  up: ['est plus haute', 'est plus haut'],
  down: ['est plus basse', 'est plus bas'],
  inconclusive: ['varie peut-être', 'varie peut-être'],
};

const movesOf = ({ verdict, isNet = false }: MeansMoved): string => MOVES[verdict][isNet ? 1 : 0];
