import { isReversed, optionValues } from '../../closed/option-order.js';
import { areNotes, sideIn } from '../../closed/sides.js';
import { shareOf } from '../../compare/test-lines.js';
import { french } from '../../markup.js';
import { either, people, percent, quoted } from '../../messages/numbers.js';
import type { Compared, ComparedClosed } from '../../model/comparison.js';
import { sumOf } from '../../stats/sum.js';
import { apartIn } from '../degrees.js';
import { openingIn } from '../edition-heading.js';
import { leftToTable } from '../figures/marks.js';
import { type Degree, drawStacked } from '../figures/stacked.js';
import { sharesTable } from '../shares-table.js';
import { answeredIn, askedShareIn, byShareIn, editionsAsked, shareIn, type View } from '../view.js';
import { itemLabel } from './grid.js';
import type { GridFigure } from './grid-figure.js';

/** Degrees that a bar shows: two need no picture, more than seven make none. */
const SHOWN = { least: 3, most: 7 } as const;

/** The degrees of each item of a grid; undefined where they share no scale of words. */
export function degreesFigure(
  items: readonly ComparedClosed[],
  view: View,
): GridFigure | undefined {
  const degrees = degreesOf(items);
  if (degrees === undefined) return undefined;
  const upper = degrees.filter(({ side }) => side === 1).map(({ label }) => label);
  const all = items.map((item) => ({ item, upper: upperLine(item, upper, view) }));
  const editions = editionsAsked(
    all.map((line) => line.upper),
    view.editions,
  );
  const last = editions.at(-1) ?? view.last;
  const sorted = all.toSorted((a, b) => byShareIn(last)(a.upper, b.upper));
  const lines = sorted
    .filter((line) => askedShareIn(line.upper, last) !== undefined)
    .map(({ item, upper: side }) => ({
      upper: side,
      degrees: degrees.map(({ label }) => {
        const degree = item.options.find((one) => one.label === label);
        return degree && shareIn(degree, last);
      }),
    }));
  const counted = either(upper.map(quoted));
  const told = lines.map(({ upper: side }) => {
    const { share, of } = shareIn(side, last)!;
    return french`${quoted(side.label)}, ${percent(share)} de ${people(of)}`;
  });
  return {
    counted,
    description: french`${openingIn(view, last)}${counted} : ${told.join(french` ; `)}.`,
    note: french`${editions.length < 2 ? 'À droite' : 'À droite et sur les repères'} : ${counted}, parmi qui a choisi un degré.${leftToTable(editions)}`,
    draw: (width) => drawStacked(lines, degrees, { ...view, editions }, width),
    table: sharesTable(
      sorted.map((line) => line.upper),
      view.editions,
      { caption: counted, first: 'Ligne' },
    ),
  };
}

/** The degrees of the scale of all items, the best first; undefined where that is no scale of words with two sides. */
function degreesOf(items: readonly ComparedClosed[]): Degree[] | undefined {
  const given = items.flatMap((item) => apartIn(item).degrees.map(({ label }) => label));
  const labels = [...new Set(given)];
  const scale = optionValues(labels);
  if (scale === undefined || areNotes(scale)) return undefined;
  if (labels.length < SHOWN.least || labels.length > SHOWN.most) return undefined;
  const sideOf = sideIn(scale, labels);
  const order = isReversed(scale) ? scale.values : scale.values.toReversed();
  const degrees = order.map(({ option }) => ({ label: option, side: sideOf(option) }));
  const has = (side: number): boolean => degrees.some((one) => one.side === side);
  return has(1) && has(-1) ? degrees : undefined;
}

/** The people who chose a degree of the upper side, as a line that bears the name of its item. */
function upperLine(item: ComparedClosed, upper: readonly string[], view: View): Compared {
  const { degrees } = apartIn(item);
  const own = degrees.filter(({ label }) => upper.includes(label));
  return {
    id: item.question,
    label: itemLabel(item.question, view),
    shares: view.editions.map((edition) =>
      shareOf({
        edition,
        people: sumOf(own, (one) => shareIn(one, edition)?.people ?? 0),
        of: answeredIn(degrees, edition),
      }),
    ),
    changes: [],
  };
}
