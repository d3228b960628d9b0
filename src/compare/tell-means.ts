import { isReversed } from '../closed/option-order.js';
import { pointsSpan, quoted, score, scoreBound, signed } from '../messages/numbers.js';
import type { MeanChange } from '../model/compared-means.js';
import type { ComparedClosed } from '../model/comparison.js';
import { isSmall, isWeak } from './doubts.js';
import type { Finding, Telling } from './findings.js';
import { meansAt } from './means.js';
import { meansMoved } from './means-moved.js';
import { netScoresAt } from './net-scores.js';
import type { PartCount } from './pairing.js';
import { sent } from './sentences.js';
import { leastOf } from './test-lines.js';

/** The changes of the mean of a closed question, where it has one. */
export function tellMeans({ question, means }: ComparedClosed, telling: Telling): Finding[] {
  if (!means) return [];
  const values = means.values.map(({ value }) => value);
  const range = values.length > 0 ? values.at(-1)! - values[0]! : Number.POSITIVE_INFINITY;
  const [first] = means.values;
  const best =
    first && isReversed(means) ? `\u00a0; le meilleur degré y est ${quoted(first.option)}` : '';
  return means.changes.map((change) => {
    const { from, to, difference, low, high, verdict } = change;
    const [before, after] = meansAt(means.means, [from, to]);
    const spread = `écart de ${score(difference)}, intervalle ${scoreBound(low, high)} à ${scoreBound(high, low)}`;
    const text = `La moyenne de ${quoted(telling.nameOf(question))} ${meansMoved[telling.between]({ from: before, to: after, verdict, spread })}${best}.`;
    return findingOf(
      { question, table: 'means', change, counts: means.means, range, text },
      telling,
    );
  });
}

/** The changes of its net score, where it asks whether one would recommend. */
export function tellNetScore({ question, netScore }: ComparedClosed, telling: Telling): Finding[] {
  if (!netScore) return [];
  const { scores, changes } = netScore;
  const counts = scores.map(({ edition, people }) => ({ edition, people, of: people }));
  return changes.map((change) => {
    const { from, to, difference, low, high, verdict } = change;
    const [before, after] = netScoresAt(scores, [from, to]);
    const spread = `écart de ${signed(difference)}, intervalle ${pointsSpan(low, high)}\u00a0points`;
    const moved = { from: before, to: after, verdict, spread, isNet: true };
    const text = `Le score net (NPS) de ${quoted(telling.nameOf(question))} ${meansMoved[telling.between](moved)}.`;
    // From −1 to 1.
    return findingOf({ question, table: 'netScore', change, counts, range: 2, text }, telling);
  });
}

interface Moved {
  readonly question: string;
  readonly table: 'means' | 'netScore';
  readonly change: MeanChange;
  readonly counts: readonly PartCount[];
  readonly range: number;
  readonly text: string;
}

function findingOf(moved: Moved, { between, pool }: Telling): Finding {
  const { question, table, change, counts, range, text } = moved;
  const { from, to, difference, verdict } = change;
  const few = verdict !== 'inconclusive' && isSmall(counts, [from, to]);
  return {
    table,
    question,
    id: question,
    from,
    to,
    conclusion: verdict,
    size: Math.abs(difference) / range,
    least: leastOf(change) / range,
    isWeak: isWeak(counts, [from, to], pool),
    isBeside: false,
    isDoubtful: few,
    hangs: false,
    watch: '',
    apart: '',
    text: few ? sent({ text, from, to }, few, between, pool) : text,
  };
}
