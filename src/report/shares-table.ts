import { count, percentSpan, shortPercent } from '../messages/numbers.js';
import type { Compared } from '../model.js';
import { number, type Table } from './table.js';
import { shareIn } from './view.js';

/** Shares by edition with people, denominator and interval. */
export const sharesTable = (
  lines: readonly Compared[],
  editions: readonly string[],
  { caption, first }: { readonly caption: string; readonly first: string },
): Table => ({
  caption,
  head: [first, ...editions.flatMap((edition) => [edition, 'Personnes', 'Intervalle'])],
  rows: lines.map((line) => [
    line.label,
    ...editions.flatMap((edition) => {
      const share = shareIn(line, edition);
      if (share === undefined || share.of === 0) {
        return [number(null, '–'), number(null, '–'), number(null, '–')];
      }
      return [
        number(share.share, shortPercent(share.share)),
        number(share.people, `${count(share.people)} sur ${count(share.of)}`),
        number(share.low, percentSpan(share.low, share.high)),
      ];
    }),
  ]),
});
