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
import { answeredIn, askedShareIn, shareIn, type View } from '../view.js';
import { itemLabel } from './grid.js';
import type { ScaleFigure } from './grid-figure.js';

/** Degrees that a bar shows: two need no picture, more than seven make none. */
const SHOWN = { least: 3, most: 7 } as const;

/** The degrees of each item of a grid; undefined where they share no scale of words. */
export function degreesFigure(
  items: readonly ComparedClosed[],
  view: View,
): ScaleFigure | undefined {
  const editions = ofOneScale(items, view.editions);
  const degrees = degreesOf(items, editions);
  if (degrees === undefined) return undefined;
  const upper = degrees.filter(({ side }) => side === 1).map(({ label }) => label);
  const last = editions.at(-1)!;
  const shareNow = (line: Compared): number => shareIn(line, last)?.share ?? 0;
  const all = items
    .map((item) => ({ item, upper: upperLine(item, upper, { ...view, editions }) }))
    .sort((a, b) => shareNow(b.upper) - shareNow(a.upper));
  const lines = all
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
    items: all.map(({ item }) => item),
    description: french`${openingIn(view, last)}${counted} : ${told.join(french` ; `)}.`,
    note: french`${editions.length < 2 ? 'À droite' : 'À droite et sur les repères'} : ${counted}, parmi qui a choisi un degré.${leftToTable(editions)}`,
    draw: (width) => drawStacked(lines, degrees, { ...view, editions }, width),
    table: sharesTable(
      all.map((line) => line.upper),
      editions,
      { caption: counted, first: 'Ligne' },
    ),
  };
}

const labelsIn = (items: readonly ComparedClosed[], edition: string): string[] => [
  ...new Set(
    items.flatMap((item) =>
      apartIn(item).degrees.flatMap((one) =>
        (shareIn(one, edition)?.people ?? 0) > 0 ? one.label : [],
      ),
    ),
  ),
];

/** The last edition that asked, and those whose degrees it may share: one that has others than it, and lacks some, had another scale. */
function ofOneScale(items: readonly ComparedClosed[], editions: readonly string[]): string[] {
  const asked = editions.filter((edition) => labelsIn(items, edition).length > 0);
  const now = labelsIn(items, asked.at(-1) ?? '');
  return asked.filter((edition) => {
    const own = labelsIn(items, edition);
    return own.every((one) => now.includes(one)) || now.every((one) => own.includes(one));
  });
}

/** The degrees of the scale of all items, the best first; undefined where that is no scale of words with two sides. */
function degreesOf(
  items: readonly ComparedClosed[],
  editions: readonly string[],
): Degree[] | undefined {
  const labels = [...new Set(editions.flatMap((edition) => labelsIn(items, edition)))];
  const scale = optionValues(labels);
  if (scale === undefined || areNotes(scale)) return undefined;
  if (labels.length < SHOWN.least || labels.length > SHOWN.most) return undefined;
  const sideOf = sideIn(scale, labels);
  const order = isReversed(scale) ? scale.values : scale.values.toReversed();
  const degrees = order.map(({ option }) => ({ label: option, side: sideOf(option) }));
  const has = (side: number): boolean => degrees.some((one) => one.side === side);
  return degrees.length === labels.length && has(1) && has(-1) ? degrees : undefined;
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
