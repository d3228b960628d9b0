import { groupBy } from '../../cloud/group-by.js';
import { french } from '../../markup.js';
import { inEdition } from '../../messages/edition.js';
import { count, people } from '../../messages/numbers.js';
import type { Figure } from '../figures/figure.js';
import { drawPairs, type Pair } from '../figures/pairs.js';
import { number } from '../table.js';
import type { View } from '../view.js';

export const TOGETHER_TITLE = 'Thèmes dont parlent les mêmes personnes';

/** Pairs that the figure shows; the table has more. */
const SHOWN = 12;
const IN_TABLE = 40;
/** A pair of fewer people singles them out. */
const LEAST_PEOPLE = 5;

export const togetherIntro = ({ last, writers }: View): string =>
  french`Combien de personnes parlent de deux thèmes à la fois ${inEdition(last)}, sur ${people(writers.get(last) ?? 0)} qui ont écrit. Le trait vertical dit combien on en attendrait si les deux thèmes étaient sans lien : un écart est un indice, non une preuve.`;

/** Which themes are spoken of by the same people, in the last edition. */
export function togetherFigure(view: View): Figure {
  const pairs = pairsOfThemes(view);
  const shown = pairs.slice(0, SHOWN);
  const pairText = ({ names }: Pair): string => names.join(' et ');
  return {
    name: 'themes-ensemble',
    title: french`${TOGETHER_TITLE} ${inEdition(view.last)}`,
    description: french`${shown.map((pair) => `${pairText(pair)} ${people(pair.people)}`).join(' ; ')}.`,
    note: togetherIntro(view),
    draw: (width) => drawPairs(shown, view, width),
    table: {
      caption: french`${TOGETHER_TITLE} ${inEdition(view.last)}`,
      head: ['Thème', 'Et', 'Personnes', 'Attendu sans lien'],
      rows: pairs
        .slice(0, IN_TABLE)
        .map(({ names, people: size, expected }) => [
          ...names,
          number(size, count(size)),
          number(expected, count(expected)),
        ]),
    },
  };
}

/** Pairs of themes that enough people speak of in the last edition, most people first. */
export function pairsOfThemes({ counting, last, writers, themeLabel }: View): Pair[] {
  const own = counting.filter(({ edition }) => edition === last);
  const speakers = new Map(
    [
      ...groupBy(
        own.flatMap(({ id, themes }) => themes.map((theme) => ({ id, theme: theme.id }))),
        ({ theme }) => theme,
      ),
    ].map(([theme, uses]) => [theme, new Set(uses.map(({ id }) => id))]),
  );
  const themes = [...speakers].sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1));
  const all = Math.max(1, writers.get(last) ?? 0);
  return themes
    .flatMap(([a, first], at) =>
      themes.slice(at + 1).map(
        ([b, second]): Pair => ({
          names: [themeLabel(a), themeLabel(b)],
          people: [...first].filter((id) => second.has(id)).length,
          expected: (first.size * second.size) / all,
        }),
      ),
    )
    .filter(({ people: both }) => both >= LEAST_PEOPLE)
    .sort((a, b) => b.people - a.people);
}
