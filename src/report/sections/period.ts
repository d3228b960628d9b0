import { findingsOf, type Proven, survivors } from '../../compare/findings.js';
import { french } from '../../markup.js';
import { named } from '../../messages/edition.js';
import type { Change } from '../../model/change.js';
import { changeBetween, type View } from '../view.js';
import { besideThemes, meansBeside } from './beside-themes.js';
import { mostOf } from './most-of.js';
import { isOfTone, type MovedTheme, movedThemes, movedTold } from './moved-themes.js';

/** Of what changes from the first edition to the last beside themes, what the last two did not just prove. */
export function besideOverPeriod(view: View): string[] {
  const [first, ...others] = view.editions;
  const before = others.at(-2);
  if (before === undefined) return [];
  const all = survivors(findingsOf(view.analysis.comparison)).filter(({ to }) => to === view.last);
  const recent = all.filter(({ from }) => from === before);
  const isNew = (one: Proven): boolean => !recent.some((own) => tellsSame(own, one));
  const proven = all.filter(({ from }) => from === first);
  return [
    ...besideThemes(proven, view.analysis.comparison, ' sur toute la période', isNew),
    meansBeside(proven, view, isNew),
  ];
}

/** Whether both are of one line, or of the tone of one question where less praise is more blame, and go the same way. */
const tellsSame = (recent: Proven, one: Proven): boolean =>
  recent.table === one.table &&
  recent.question === one.question &&
  (recent.id === one.id
    ? recent.conclusion === one.conclusion
    : recent.table === 'questionSentiment' && betterBy(recent) * betterBy(one) > 0);

/** 1 where the tone gets better, -1 where it gets worse, 0 where only answers of both sides or of none come or go. */
const betterBy = ({ id, conclusion }: Proven): number =>
  (conclusion === 'up' ? 1 : -1) * (id === 'positive' ? 1 : id === 'negative' ? -1 : 0);

/** Over the whole period the change of a theme is told again only where it is larger by a quarter, or goes the other way. */
const LARGER = 1.25;

/** Whether what the last two editions prove tells as much of a theme. */
const toldOfTheLast = (recent: Change | undefined, { difference }: Change): boolean =>
  recent !== undefined &&
  recent.verdict !== 'inconclusive' &&
  recent.difference * difference > 0 &&
  Math.abs(difference) < LARGER * Math.abs(recent.difference);

/** The themes that change from the first edition to the last, of which the last two alone prove nothing, less, or the contrary. */
export function themesOverPeriod(view: View): string {
  const { last } = view;
  const [first = '', ...others] = view.editions;
  const before = others.at(-2);
  if (before === undefined) return '';
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
  // One that was just told may go the other way: it changes, and not « aussi ».
  const isToldAgain = more.some(({ line }) => told.some((own) => own.line.id === line.id));
  return told.length === 0 || isToldAgain
    ? [`thème change${one}`, `thèmes changent${many}`]
    : [`autre thème change${one}`, `autres thèmes changent${many}`];
}
