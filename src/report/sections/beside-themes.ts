import type { Proven } from '../../compare/findings.js';
import type { Comparison } from '../../model/comparison.js';
import type { View } from '../view.js';
import { largest, largestChanges } from './largest.js';
import { meanChanges } from './moved-means.js';

/**
 * Of the proven changes between two editions, in two points: the largest beside those of themes, and those of means that
 * the good side of their scale does not tell there; '' for what there is nothing of.
 *
 * @param when what these are all of, where others are told too: ` sur toute la période`.
 * @param isNew whether a change of a mean is not told yet.
 */
export function besideThemes(
  proven: readonly Proven[],
  view: View,
  when = '',
  isNew: (one: Proven) => boolean = () => true,
): readonly [string, string] {
  const means = proven.filter(({ table }) => table === 'means');
  const beside = besideThemesIn(proven);
  const told = largestChanges(beside);
  const { comparison } = view.analysis;
  const ofMeans = means.filter(
    (one) => isNew(one) && !told.some((own) => tellsMean(own, one, comparison)),
  );
  const what = means.length > 0 ? 'hors des thèmes et des moyennes' : 'hors des thèmes';
  return [
    largest(beside, `${what}${when}`),
    meanChanges(ofMeans, view, ofMeans.length < means.length),
  ];
}

/** Of tone, intents and closed answers, not of means. */
export const besideThemesIn = (proven: readonly Proven[]): Proven[] =>
  proven.filter(({ table }) => !['themes', 'themeSentiment', 'means'].includes(table));

/** Whether a change is of the good side of a scale, and tells that of its mean. */
const tellsMean = (own: Proven, mean: Proven, { closed }: Comparison): boolean =>
  own.question === mean.id &&
  closed.some(({ question, good }) => question === mean.id && good?.id === own.id);
