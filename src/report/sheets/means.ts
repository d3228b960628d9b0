import type { Between } from '../../compare/sentences.js';
import { VERDICT_WORDS } from '../../messages/words.js';
import type { Comparison } from '../../model/comparison.js';
import type { Sheet, SheetColumn } from '../../workbook.js';
import { scaleText } from '../means.js';
import { PART, PROBABILITY } from './shares.js';

/** One row a closed question that has a mean, and edition or group. */
export const meansSheet = ({ closed }: Comparison): Sheet => ({
  name: 'Moyennes',
  columns: [
    { title: 'question', width: 44 },
    PART,
    { title: 'personnes', format: '0' },
    { title: 'sur', format: '0' },
    ...['moyenne', 'borne basse', 'borne haute', 'écart type', 'médiane'].map((title) => ({
      title,
      format: '0.00',
    })),
    { title: 'échelle', width: 60 },
  ],
  rows: closed.flatMap(({ question, means }) =>
    (means?.means ?? []).map((one) => [
      question,
      one.edition,
      one.people,
      one.of,
      one.mean,
      one.low,
      one.high,
      one.deviation,
      one.median,
      scaleText(means!),
    ]),
  ),
});

const MEAN_CHANGES: readonly SheetColumn[] = [
  { title: 'question', width: 44 },
  { title: 'de', width: 10 },
  { title: 'à', width: 10 },
  ...['moyenne (de)', 'moyenne (à)', 'différence', 'borne basse', 'borne haute'].map((title) => ({
    title,
    format: '0.00',
  })),
  { title: 'p (Welch)', format: PROBABILITY },
  { title: 'q', format: PROBABILITY },
  { title: 'conclusion', width: 24 },
];

/** One row a mean and pair of editions or groups, in parts of its scale. */
export const meanDifferencesSheet = ({ closed }: Comparison, between: Between): Sheet => ({
  name: between === 'groups' ? 'Écarts moyennes' : 'Évolutions moyennes',
  columns: MEAN_CHANGES,
  rows: closed.flatMap(({ question, means }) =>
    (means?.changes ?? []).map(({ from, to, difference, low, high, p, q, verdict }) => [
      question,
      from,
      to,
      ...[from, to].map((part) => means!.means.find(({ edition }) => edition === part)!.mean),
      difference,
      low,
      high,
      p,
      q,
      VERDICT_WORDS[verdict],
    ]),
  ),
});
