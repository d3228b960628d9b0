import { meansAt } from '../../compare/means.js';
import type { Between } from '../../compare/sentences.js';
import { VERDICT_WORDS } from '../../messages/words.js';
import type { Comparison } from '../../model/comparison.js';
import { type Sheet, sheetOf } from '../../workbook/workbook.js';
import { scaleText } from '../means-sentence.js';
import { PROBABILITY, partColumn } from './shares.js';

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
    [
      { title: 'question', width: 44, cell: ({ question }) => question },
      { title: 'de', width: 10, cell: ({ from }) => from },
      { title: 'à', width: 10, cell: ({ to }) => to },
      { title: 'moyenne (de)', format: '0.00', cell: ({ before }) => before },
      { title: 'moyenne (à)', format: '0.00', cell: ({ after }) => after },
      { title: 'différence', format: '0.00', cell: ({ difference }) => difference },
      { title: 'borne basse', format: '0.00', cell: ({ low }) => low },
      { title: 'borne haute', format: '0.00', cell: ({ high }) => high },
      { title: 'p (Welch)', format: PROBABILITY, cell: ({ p }) => p },
      { title: 'q', format: PROBABILITY, cell: ({ q }) => q },
      { title: 'conclusion', width: 24, cell: ({ verdict }) => VERDICT_WORDS[verdict] },
    ],
  );
