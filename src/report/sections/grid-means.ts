import { areNotes } from '../../closed/sides.js';
import { french } from '../../markup.js';
import { people, plain, quoted } from '../../messages/numbers.js';
import type { EditionMean } from '../../model/compared-means.js';
import type { ComparedClosed } from '../../model/comparison.js';
import { openingIn } from '../edition-heading.js';
import { leftToTable } from '../figures/marks.js';
import { drawMeans } from '../figures/means.js';
import { type Cell, interval, NONE, number, peopleCell, type Table } from '../table.js';
import type { View } from '../view.js';
import { itemLabel } from './grid.js';
import type { GridFigure } from './grid-figure.js';

/** The mean of each item of a grid; undefined where they are not all answered in notes. */
export function meansFigure(items: readonly ComparedClosed[], view: View): GridFigure | undefined {
  const all = items.map(({ question, means }) => ({ label: itemLabel(question, view), means }));
  const given = all.flatMap(({ label, means }) =>
    means !== undefined && areNotes(means) ? { label, ...means } : [],
  );
  if (given.length < all.length) return undefined;
  const notes = given.flatMap(({ values }) => values.map(({ value }) => value));
  const editions = view.editions.filter((edition) =>
    given.some(({ means }) => means.some((mean) => mean.edition === edition)),
  );
  const last = editions.at(-1) ?? view.last;
  const now = ({ means }: (typeof given)[number]): EditionMean | undefined => meanIn(means, last);
  const sorted = given.toSorted((a, b) => (now(b)?.mean ?? 0) - (now(a)?.mean ?? 0));
  const lines = sorted.filter((line) => now(line) !== undefined);
  const told = lines.map((line) => {
    const { mean, people: size } = now(line)!;
    return french`${quoted(line.label)}, ${plain(mean)} (${people(size)})`;
  });
  return {
    counted: 'moyennes',
    description: french`${openingIn(view, last)}moyennes : ${told.join(french` ; `)}.`,
    note: french`À droite : la moyenne et le nombre de personnes. Les traits sont des intervalles à 95 %.${leftToTable(editions)}`,
    draw: (width) =>
      drawMeans(lines, [Math.min(1, ...notes), Math.max(...notes)], { ...view, editions }, width),
    table: meansTable(sorted, editions),
  };
}

const meanIn = (means: readonly EditionMean[], edition: string): EditionMean | undefined =>
  means.find((mean) => mean.edition === edition);

const HEAD = ['Moyenne', 'Personnes', 'Intervalle'] as const;

function meansTable(
  lines: readonly { readonly label: string; readonly means: readonly EditionMean[] }[],
  editions: readonly string[],
): Table {
  return {
    caption: 'Moyennes',
    head: [
      'Ligne',
      ...editions.flatMap((edition) =>
        HEAD.map((column) => (editions.length > 1 ? `${column} ${edition}` : column)),
      ),
    ],
    ...(editions.length > 1 && { groups: { titles: editions, head: HEAD } }),
    rows: lines.map(({ label, means }) => [
      label,
      ...editions.flatMap((edition) => meanCells(meanIn(means, edition))),
    ]),
  };
}

function meanCells(one: EditionMean | undefined): Cell[] {
  if (one === undefined) return [NONE, peopleCell(null, null), interval(null, null, '–')];
  const { mean, people: size, of, low, high } = one;
  const bounds = low === null || high === null ? '–' : french`${plain(low)} à ${plain(high)}`;
  return [number(mean, plain(mean)), peopleCell(size, of), interval(low, high, bounds)];
}
