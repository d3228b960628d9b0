import { french } from '../markup.js';
import { count, percentSpan, shortPercent } from '../messages/numbers.js';
import type { Compared } from '../model/comparison.js';
import { interval, number, peopleOf, type Table } from './table.js';
import { shareIn } from './view.js';

const COLUMNS = ['Part', 'Personnes', 'Intervalle'] as const;
/** Why shares that exclude each other may seem not to be all; said once beside their tables. */
export const ROUNDED = french`Chaque part est arrondie à l’unité : celles de la tonalité, ou d’une question à réponse unique, peuvent ne pas totaliser 100 %.`;

/** Shares by edition with people, denominator and interval. */
export const sharesTable = (
  lines: readonly Compared[],
  editions: readonly string[],
  { caption, first }: { readonly caption: string; readonly first: string },
): Table => ({
  caption,
  head: [first, ...editions.flatMap((edition) => COLUMNS.map((column) => `${column} ${edition}`))],
  groups: { titles: editions, head: COLUMNS },
  rows: lines.map((line) => [
    line.label,
    ...editions.flatMap((edition) => {
      const share = shareIn(line, edition);
      if (share === undefined || share.of === 0) {
        return [number(null, '–'), peopleOf(null, null, '–'), interval(null, null, '–')];
      }
      return [
        number(share.share, shortPercent(share.share)),
        peopleOf(share.people, share.of, `${count(share.people)} sur ${count(share.of)}`),
        interval(share.low, share.high, percentSpan(share.low, share.high)),
      ];
    }),
  ]),
});
