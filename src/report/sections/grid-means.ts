import { areNotes } from '../../closed/sides.js';
import { french } from '../../markup.js';
import { count, people, plain, quoted } from '../../messages/numbers.js';
import type { ComparedMeans, EditionMean } from '../../model/compared-means.js';
import type { ComparedClosed } from '../../model/comparison.js';
import { openingIn } from '../edition-heading.js';
import { leftToTable } from '../figures/marks.js';
import { drawMeans } from '../figures/means.js';
import { scaleTold } from '../means-sentence.js';
import { type Cell, interval, NONE, number, peopleCell, type Table } from '../table.js';
import type { View } from '../view.js';
import { itemLabel } from './grid.js';
import type { ScaleFigure } from './grid-figure.js';

/** The mean of each item of a grid; undefined where they are not all answered in notes. */
export function meansFigure(items: readonly ComparedClosed[], view: View): ScaleFigure | undefined {
  const given = withMeans(items, view);
  if (given.length < items.length || !given.every(areNotes)) return undefined;
  const notes = given.flatMap(({ values }) => values.map(({ value }) => value));
  const editions = editionsIn(given, view);
  const last = editions.at(-1) ?? view.last;
  const now = ({ means }: Line): EditionMean | undefined => meanIn(means, last);
  const sorted = given.toSorted((a, b) => (now(b)?.mean ?? 0) - (now(a)?.mean ?? 0));
  const lines = sorted.filter((line) => now(line) !== undefined);
  const told = lines.map((line) => {
    const { mean, people: size } = now(line)!;
    return french`${quoted(line.label)}, ${plain(mean)} (${people(size)})`;
  });
  return {
    counted: 'moyennes',
    items: sorted.map(({ item }) => item),
    description: french`${openingIn(view, last)}moyennes : ${told.join(french` ; `)}.`,
    note: french`À droite : la moyenne et le nombre de personnes. Les traits sont des intervalles à 95 %.${leftToTable(editions)}`,
    draw: (width) =>
      drawMeans(lines, [Math.min(1, ...notes), Math.max(...notes)], { ...view, editions }, width),
    table: meansTable(sorted, editions),
  };
}

/** The means of the lines of a grid in words, in their order; undefined where none has any. */
export function meansOfLines(items: readonly ComparedClosed[], view: View): Table | undefined {
  const given = withMeans(items, view);
  if (given.length === 0 || given.some(areNotes)) return undefined;
  // A line lacks the degrees that nobody chose of it.
  const chosen = new Map(given.flatMap(({ values }) => values.map((one) => [one.value, one])));
  const values = [...chosen.values()].sort((a, b) => a.value - b.value);
  const scale = scaleTold({ ...given[0]!, values });
  const editions = editionsIn(given, view);
  return {
    caption: french`Moyennes${scale} ; entre parenthèses, les personnes et l’intervalle à 95 %`,
    head: ['Ligne', ...editions],
    rows: items.map(({ question, means }) => [
      itemLabel(question, view),
      ...editions.map((edition) => briefCell(meanIn(means?.means ?? [], edition))),
    ]),
  };
}

function briefCell(one: EditionMean | undefined): Cell {
  if (one === undefined) return NONE;
  const { mean, people: size, low, high } = one;
  const bounds = low === null || high === null ? '' : french` ; ${plain(low)} à ${plain(high)}`;
  return number(mean, french`${plain(mean)} (${count(size)}${bounds})`);
}

interface Line extends ComparedMeans {
  readonly item: ComparedClosed;
  readonly label: string;
}

const withMeans = (items: readonly ComparedClosed[], view: View): Line[] =>
  items.flatMap((item) =>
    item.means === undefined ? [] : { item, label: itemLabel(item.question, view), ...item.means },
  );

const editionsIn = (lines: readonly Line[], { editions }: View): string[] =>
  editions.filter((edition) => lines.some(({ means }) => meanIn(means, edition) !== undefined));

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
