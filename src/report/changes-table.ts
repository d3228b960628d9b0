import { concludedWith } from '../compare/reserves.js';
import { french } from '../markup.js';
import { points, pointsSpan, probability } from '../messages/numbers.js';
import type { Change } from '../model/change.js';
import type { Compared } from '../model/comparison.js';
import { alphabetical } from '../names/names.js';
import { isComparedIn } from './shares-table.js';
import { type Cell, differenceCells, NONE, number, shareCell, type Table } from './table.js';
import { type Changed, changedBetween, shareIn } from './view.js';

/** Proven changes first, then by size; of what somebody says in one edition at least. */
export function differences(lines: readonly Compared[], from: string, to: string): Changed[] {
  const proven = ({ change }: Changed): number => (change.verdict === 'inconclusive' ? 1 : 0);
  const compared = lines.filter((line) => isComparedIn(line, from, to));
  return changedBetween(compared, from, to).sort(
    (a, b) =>
      proven(a) - proven(b) ||
      Math.abs(b.change.difference) - Math.abs(a.change.difference) ||
      alphabetical(a.line.label, b.line.label),
  );
}

/** The changes of lines between two editions, a row each. */
export function changesTable(
  lines: readonly Compared[],
  from: string,
  to: string,
  caption: string,
): Table {
  const changed = differences(lines, from, to);
  const hasMix = changed.some(({ change }) => change.equalMix);
  return {
    caption,
    head: [
      ...['Intitulé', from, to, 'Différence', 'Intervalle', 'q'],
      ...(hasMix ? ['À composition égale'] : []),
      'Conclusion',
    ],
    rows: changed.map(({ line, change }) => [
      line.label,
      shareCell(shareIn(line, from)),
      shareCell(shareIn(line, to)),
      ...differenceCells(change),
      number(change.midQ, probability(change.midQ)),
      ...(hasMix ? [equalCell(change)] : []),
      concludedWith(change),
    ]),
  };
}

const equalCell = ({ equalMix }: Change): Cell =>
  equalMix
    ? number(
        equalMix.difference,
        french`${points(equalMix.difference)} (${pointsSpan(equalMix.low, equalMix.high)})`,
      )
    : NONE;
