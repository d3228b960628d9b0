import { meansAt } from '../../compare/means.js';
import { netScoresAt } from '../../compare/net-scores.js';
import type { Between } from '../../compare/sentences.js';
import { VERDICT_WORDS } from '../../messages/words.js';
import type { MeanChange } from '../../model/compared-means.js';
import type { Comparison } from '../../model/comparison.js';
import { type ColumnOf, PROBABILITY, type Sheet, sheetOf } from '../../workbook/workbook.js';
import { scaleText } from '../means-sentence.js';
import { FAMILY, POINTS, partColumn } from './shares.js';

/** One row a closed question that has a mean, and edition or group. */
export const meansSheet = ({ closed }: Comparison): Sheet =>
  sheetOf(
    'Moyennes',
    closed.flatMap(({ question, means }) =>
      means ? means.means.map((one) => ({ ...one, question, scale: scaleText(means) })) : [],
    ),
    [
      { title: 'question', width: 44, cell: ({ question }) => question },
      partColumn,
      { title: 'personnes', format: '0', cell: ({ people }) => people },
      { title: 'sur', format: '0', cell: ({ of }) => of },
      { title: 'moyenne', format: '0.00', cell: ({ mean }) => mean },
      { title: 'borne basse', format: '0.00', cell: ({ low }) => low },
      { title: 'borne haute', format: '0.00', cell: ({ high }) => high },
      { title: 'écart type', format: '0.00', cell: ({ deviation }) => deviation },
      { title: 'médiane', format: '0.00', cell: ({ median }) => median },
      { title: 'échelle', width: 60, cell: ({ scale }) => scale },
    ],
  );

/** One row a mean and pair of editions or groups, in parts of its scale. */
export const meanDifferencesSheet = ({ closed }: Comparison, between: Between): Sheet =>
  sheetOf(
    between === 'groups' ? 'Écarts moyennes' : 'Évolutions moyennes',
    closed.flatMap(({ question, means }) =>
      means
        ? means.changes.map((change) => {
            const [before, after] = meansAt(means.means, [change.from, change.to]);
            return { ...change, question, before: before.mean, after: after.mean };
          })
        : [],
    ),
    differenceColumns('moyenne', { format: '0.00' }),
  );

interface DifferenceOfMeans extends MeanChange {
  readonly question: string;
  readonly before: number;
  readonly after: number;
}

const differenceColumns = (
  what: string,
  shown: Pick<ColumnOf<DifferenceOfMeans>, 'format' | 'inPoints'>,
): ColumnOf<DifferenceOfMeans>[] => [
  { title: 'question', width: 44, cell: ({ question }) => question },
  { title: 'de', width: 10, cell: ({ from }) => from },
  { title: 'à', width: 10, cell: ({ to }) => to },
  { title: `${what} (de)`, ...shown, cell: ({ before }) => before },
  { title: `${what} (à)`, ...shown, cell: ({ after }) => after },
  { title: 'différence', ...shown, cell: ({ difference }) => difference },
  { title: 'borne basse', ...shown, cell: ({ low }) => low },
  { title: 'borne haute', ...shown, cell: ({ high }) => high },
  { title: 'p (Welch)', format: PROBABILITY, cell: ({ p }) => p },
  { title: 'q', format: PROBABILITY, cell: ({ q }) => q },
  { title: 'conclusion', width: 24, cell: ({ verdict }) => VERDICT_WORDS[verdict] },
  { title: FAMILY, width: 40, cell: () => 'questions fermées' },
];

/** One row a net score and edition or group. */
export const netScoresSheet = ({ closed }: Comparison): Sheet =>
  sheetOf(
    'Scores nets',
    closed.flatMap(({ question, netScore }) =>
      (netScore?.scores ?? []).map((one) => ({ ...one, question })),
    ),
    [
      { title: 'question', width: 44, cell: ({ question }) => question },
      partColumn,
      { title: 'personnes', format: '0', cell: ({ people }) => people },
      { title: 'score net', ...POINTS, cell: ({ score }) => score },
      { title: 'borne basse', ...POINTS, cell: ({ low }) => low },
      { title: 'borne haute', ...POINTS, cell: ({ high }) => high },
    ],
  );

/** One row a net score and pair of editions or groups. */
export const netScoreDifferencesSheet = ({ closed }: Comparison, between: Between): Sheet =>
  sheetOf(
    between === 'groups' ? 'Écarts scores nets' : 'Évolutions scores nets',
    closed.flatMap(({ question, netScore }) =>
      (netScore?.changes ?? []).map((change) => {
        const [before, after] = netScoresAt(netScore!.scores, [change.from, change.to]);
        return { ...change, question, before: before.mean, after: after.mean };
      }),
    ),
    differenceColumns('score net', POINTS),
  );
