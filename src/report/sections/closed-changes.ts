import { french } from '../../markup.js';
import {
  plain,
  points,
  pointsSpan,
  probability,
  score,
  scoreBound,
  signed,
} from '../../messages/numbers.js';
import { VERDICT_WORDS } from '../../messages/words.js';
import type { EditionMean, MeanChange } from '../../model/compared-means.js';
import type { Comparison } from '../../model/comparison.js';
import { changesTable } from '../changes-table.js';
import { withGood } from '../shares-table.js';
import { type Cell, interval, number, type Table } from '../table.js';
import { changeBetween, changedBetween, type View } from '../view.js';

/** Said in place of tables where no closed question has a proven difference, or can be compared at all. */
export const noClosed = ({ closed }: Comparison, pair: readonly [string, string]): string =>
  closed.some(({ options }) => changedBetween(options, ...pair).length > 0)
    ? 'Sur les questions fermées, aucune différence n’est assez nette pour conclure.'
    : french`Aucune question fermée n’a pu être comparée : il en faut une à laquelle au moins cinq personnes de chaque édition aient répondu.`;

/** Said above them: the options that do not stand there are no oversight. */
export const onlyProven = ({ hasFiles }: View): string =>
  `Seuls figurent ici les écarts établis, et tous ceux qui le sont${hasFiles ? french`\u00a0; le classeur « tables.xlsx » donne aussi les autres` : ''}.`;

/** A table a closed question that has proven differences, of its options, of its mean and of its net score: all of these. */
export const provenClosed = (
  { analysis, questionLabel }: View,
  ...pair: readonly [from: string, to: string]
): Table[] =>
  analysis.comparison.closed.flatMap((one) => {
    const { question, means, netScore } = one;
    const proven = withGood(one).filter((option) => {
      const change = changeBetween(option, ...pair);
      return change !== undefined && change.verdict !== 'inconclusive';
    });
    const table = changesTable(proven, ...pair, questionLabel(question));
    const rows = [
      ...table.rows,
      ...movedRows('Moyenne', means?.means ?? [], { changes: means?.changes, pair, ...IN_VALUES }),
      ...movedRows(
        'Score net (NPS)',
        (netScore?.scores ?? []).map((one) => ({ ...one, mean: one.score })),
        { changes: netScore?.changes, pair, ...IN_POINTS },
      ),
    ];
    return rows.length === 0 ? [] : [{ ...table, rows }];
  });

/** How means, or net scores, are told. */
interface Shown {
  readonly level: (mean: number) => string;
  readonly gap: (difference: number) => string;
  readonly span: (low: number, high: number) => string;
}

const IN_VALUES: Shown = {
  level: plain,
  gap: score,
  span: (low, high) => `${scoreBound(low, high)}\u00a0à\u00a0${scoreBound(high, low)}`,
};

const IN_POINTS: Shown = { level: signed, gap: points, span: pointsSpan };

interface MovedMean extends Shown {
  readonly changes: readonly MeanChange[] | undefined;
  readonly pair: readonly [from: string, to: string];
}

const movedRows = (
  title: string,
  means: readonly Pick<EditionMean, 'edition' | 'mean'>[],
  { changes = [], pair: [from, to], level, gap, span }: MovedMean,
): Cell[][] =>
  changes
    .filter(
      (change) => change.from === from && change.to === to && change.verdict !== 'inconclusive',
    )
    .map(({ difference, low, high, q, verdict }) => {
      const meanIn = (edition: string): Cell => {
        const { mean } = means.find((one) => one.edition === edition)!;
        return number(mean, level(mean));
      };
      return [
        title,
        meanIn(from),
        meanIn(to),
        number(difference, gap(difference)),
        interval(low, high, span(low, high)),
        number(q, probability(q)),
        VERDICT_WORDS[verdict],
      ];
    });
