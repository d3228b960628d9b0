import { groupBy } from '../../ground/group-by.js';
import { french } from '../../markup.js';
import { count, people } from '../../messages/numbers.js';
import { byCode } from '../../names/names.js';
import { areFew } from '../../people/privacy.js';
import type { Figure } from '../figures/figure.js';
import { drawMatrix, MARKED_PEOPLE, type Together, type TogetherLine } from '../figures/matrix.js';
import { ownThemes } from '../given.js';
import { counting, peopleCell } from '../table.js';
import { lastCounting, type View, writersIn } from '../view.js';

export const TOGETHER_TITLE = 'Thèmes dont parlent les mêmes personnes';

const DESCRIBED = 12;
const IN_TABLE = 24;

interface Pair extends Together {
  readonly names: readonly [string, string];
}

export function togetherIntro(view: View): string {
  const { last, analysis } = view;
  return french`Combien de personnes parlent de deux thèmes à la fois${view.placed(last)}, sur ${writersIn(view, last)}. Case pleine : les personnes qui parlent du thème. Autres cases : en haut, celles qui parlent des deux ; en bas, le nombre attendu par hasard. « + » et bleu : nettement plus ; « \u2212 » et orange : nettement moins (au moins un quart et ${count(MARKED_PEOPLE)} personnes d’écart) ; un indice, non une preuve. Tiret : moins de ${people(analysis.threshold)}.`;
}

/** Which themes are spoken of by the same people, in the last edition. */
export function togetherFigure(view: View): Figure {
  const lines = linesOf(view);
  const pairs = pairsIn(lines);
  const title = french`${TOGETHER_TITLE}${view.placed(view.last)}`;
  const of = view.writers(view.last);
  return {
    name: 'themes-ensemble',
    title,
    description: french`${pairs
      .slice(0, DESCRIBED)
      .map(
        (pair) =>
          french`${pair.names.join(' et ')} ${people(pair.people)} pour ${count(pair.expected)} attendues`,
      )
      .join(french` ; `)}.`,
    note: togetherIntro(view),
    draw: (width) => drawMatrix(lines, view, width),
    table: {
      caption:
        pairs.length > IN_TABLE
          ? french`${title} : les ${IN_TABLE} premières paires sur ${pairs.length}`
          : title,
      head: ['Thème', 'Et', 'Personnes', 'Attendu sans lien'],
      rows: pairs
        .slice(0, IN_TABLE)
        .map(({ names, people: size, expected }) => [
          ...names,
          peopleCell(size, of),
          counting(expected),
        ]),
    },
  };
}

/** Those who speak of a theme. */
interface ThemePeople {
  readonly theme: string;
  readonly ids: ReadonlySet<string>;
}

/** Pairs of themes that enough people speak of in the last edition, most people first. */
export const pairsOfThemes = (view: View): Pair[] => pairsIn(linesOf(view));

const pairsIn = (lines: readonly TogetherLine[]): Pair[] =>
  lines
    .flatMap(({ label }, row) =>
      lines.slice(row + 1).flatMap(({ label: other, before }): Pair[] => {
        const both = before[row];
        return both === undefined ? [] : [{ names: [label, other], ...both }];
      }),
    )
    .sort((a, b) => b.people - a.people);

/**
 * Themes of the last edition of which enough people speak of another too, most people first, each with those
 * before it. A pair of fewer people than the privacy threshold would single them out.
 */
function linesOf(view: View): TogetherLine[] {
  const { last, writers, themeLabel, analysis } = view;
  const uses = lastCounting(view).flatMap((answer) =>
    ownThemes(answer).map((theme) => ({ id: answer.id, theme })),
  );
  const speakers = [...groupBy(uses, ({ theme }) => theme)]
    .map(([theme, own]) => ({ theme, ids: new Set(own.map(({ id }) => id)) }))
    .sort((a, b) => b.ids.size - a.ids.size || byCode(a.theme, b.theme));
  const all = Math.max(1, writers(last));
  const bothOf = (one: ThemePeople, other: ThemePeople): number =>
    [...one.ids].filter((id) => other.ids.has(id)).length;
  const linked = speakers.filter((one) =>
    speakers.some((other) => other !== one && !areFew(bothOf(one, other), analysis.threshold)),
  );
  return linked.map((one, row) => ({
    id: one.theme,
    label: themeLabel(one.theme),
    people: one.ids.size,
    before: linked.slice(0, row).map((other) => {
      const both = bothOf(one, other);
      return areFew(both, analysis.threshold)
        ? undefined
        : { people: both, expected: (one.ids.size * other.ids.size) / all };
    }),
  }));
}
