import type { Proven } from '../../compare/findings.js';
import { hasRepeated, WITHOUT_REPEATED } from '../../compare/notes.js';
import type { Comparison } from '../../model/comparison.js';
import type { View } from '../view.js';
import { largest, largestChanges } from './largest.js';
import { meanChanges } from './moved-means.js';
import { movedMeans } from './opinions.js';

/**
 * Of the proven changes between two editions, the largest beside those of themes, a point each.
 *
 * @param when what these are all of, where others are told too: ` sur toute la période`.
 * @param isNew whether a change is not told yet.
 */
export function besideThemes(
  proven: readonly Proven[],
  { closed }: Pick<Comparison, 'closed'>,
  when = '',
  isNew: (one: Proven) => boolean = () => true,
): string[] {
  const hasMeans = proven.some(({ table }) => table === 'means' || table === 'netScore');
  const what = hasMeans ? 'hors des thèmes et des moyennes' : 'hors des thèmes';
  const [first] = proven;
  const isRepeated =
    first && hasRepeated(closed, ({ from, to }) => from === first.from && to === first.to);
  return largest(
    besideThemesIn(proven),
    `${what}${when}${isRepeated ? WITHOUT_REPEATED : ''}`,
    isNew,
  );
}

/**
 * Those of means that neither the good side of their scale tells there, nor what was answered to them; '' where there are
 * none.
 *
 * @param isNew whether a change is not told yet.
 */
export function meansBeside(
  proven: readonly Proven[],
  view: View,
  isNew: (one: Proven) => boolean = () => true,
): string {
  const means = proven.filter(({ table }) => table === 'means');
  const sides = largestChanges(besideThemesIn(proven));
  const answered = movedMeans(view);
  const untold = means.filter(
    (one) =>
      isNew(one) &&
      (one.isDoubtful || !answered.has(one.id)) &&
      !sides.some((own) => tellsMean(own, one, view.analysis.comparison)),
  );
  return meanChanges(untold, view, untold.length < means.length);
}

/** Of tone, intents and closed answers, not of means nor of net scores, which are told with the means of their notes. */
const besideThemesIn = (proven: readonly Proven[]): Proven[] =>
  proven.filter(({ table }) => !['themes', 'themeSentiment', 'means', 'netScore'].includes(table));

/** Whether a change is of the good side of a scale, and tells that of its mean. */
const tellsMean = (own: Proven, mean: Proven, { closed }: Comparison): boolean =>
  own.question === mean.id &&
  closed.some(({ question, good }) => question === mean.id && good?.id === own.id);
