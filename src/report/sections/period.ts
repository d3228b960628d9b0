import { findingsOf, type Proven, survivors } from '../../compare/findings.js';
import { french } from '../../markup.js';
import { named } from '../../messages/edition.js';
import type { Change } from '../../model/comparison.js';
import { changeBetween, type View } from '../view.js';
import { besideThemes, besideThemesIn } from './beside-themes.js';
import { largestChanges } from './largest.js';
import { mostOf } from './most-of.js';
import { isOfTone, type MovedTheme, movedThemes, movedTold } from './moved.js';

/**
 * What changes from the first edition to the last: the themes of which the last two alone prove nothing, less, or the contrary, then beside
 * themes what is told of two editions, where it is not what the last two just told.
 */
export function wholePeriod(view: View): string[] {
  const [first = '', ...others] = view.editions;
  const before = others.at(-2);
  if (before === undefined) return [];
  const all = survivors(findingsOf(view.analysis.comparison)).filter(({ to }) => to === view.last);
  const recent = all.filter(({ from }) => from === before);
  const isNew = (one: Proven): boolean => !recent.some((own) => tellsAsMuch(own, one));
  const proven = all.filter((one) => one.from === first);
  const isTold = !largestChanges(besideThemesIn(proven)).some(isNew);
  return [
    themesOverPeriod(view, first, before),
    ...besideThemes(
      isTold ? proven.filter(({ table }) => table === 'means') : proven,
      view,
      ' sur toute la période',
      isNew,
    ),
  ];
}

/** Over the whole period a change is told again only where it is larger by a quarter, or goes the other way. */
const LARGER = 1.25;

const tellsAsMuch = (recent: Proven, one: Proven): boolean =>
  recent.table === one.table &&
  recent.question === one.question &&
  recent.id === one.id &&
  recent.conclusion === one.conclusion &&
  one.size < LARGER * recent.size;

/** Whether what the last two editions prove tells as much of a theme. */
const toldOfTheLast = (recent: Change | undefined, { difference }: Change): boolean =>
  recent !== undefined &&
  recent.verdict !== 'inconclusive' &&
  recent.difference * difference > 0 &&
  Math.abs(difference) < LARGER * Math.abs(recent.difference);

function themesOverPeriod(view: View, first: string, before: string): string {
  const { last } = view;
  const more = movedThemes(view, first).flatMap(({ line, parts }) => {
    const own = parts.filter(
      (part) =>
        !part.isDoubtful && !toldOfTheLast(changeBetween(part.line, before, last), part.change),
    );
    return own.length === 0 ? [] : [{ line, parts: own }];
  });
  const names = othersThan(movedThemes(view, before), more);
  const told = mostOf(more, names, movedTold([first, last]));
  return told.length === 0
    ? ''
    : french`Sur toute la période, entre ${named(first)} et ${named(last)}, ${told[0]!}.`;
}

/** What the themes that change over the whole period are called beside those that were just told. */
function othersThan(
  told: readonly MovedTheme[],
  more: readonly MovedTheme[],
): readonly [string, string] {
  const [one, many] = isOfTone(more)
    ? [', par sa part ou son ton', ', par leur part ou leur ton']
    : ['', ''];
  if (told.length === 0) return [`thème change${one}`, `thèmes changent${many}`];
  return more.some(({ line }) => told.some((own) => own.line.id === line.id))
    ? [`thème change aussi${one}`, `thèmes changent aussi${many}`]
    : [`autre thème change${one}`, `autres thèmes changent${many}`];
}
