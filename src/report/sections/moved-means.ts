import { findingsOf, type Proven, survivors } from '../../compare/findings.js';
import { french, spaced } from '../../markup.js';
import { named } from '../../messages/edition.js';
import { inWords, plain, quoted, score } from '../../messages/numbers.js';
import type { View } from '../view.js';
import { CAUTION, mostOf } from './most-of.js';

/**
 * The means that change for sure between two editions, the surest first; '' where none does.
 *
 * @param areOther another is told just before, by the good side of its scale.
 */
export function meanChanges(proven: readonly Proven[], view: View, areOther: boolean): string {
  const [first] = proven;
  if (first === undefined) return '';
  const tell = meanTold(view);
  const [mean, means] = areOther ? ['autre moyenne', 'autres moyennes'] : ['moyenne', 'moyennes'];
  const told = [
    ...mostOf(
      proven.filter(({ isDoubtful }) => !isDoubtful),
      [`${mean} change nettement`, `${means} changent nettement`],
      tell,
      counted,
    ),
    ...mostOf(
      proven.filter(({ isDoubtful }) => isDoubtful),
      [french`${mean} semble changer, ${CAUTION}`, french`${means} semblent changer, ${CAUTION}`],
      tell,
      counted,
    ),
  ];
  return french`Entre ${named(first.from)} et ${named(first.to)}, ${told.join(french` ; `)}.`;
}

/** Those that change from the first edition to the last, of which the last two alone prove nothing; '' where none does. */
export function meansOverPeriod(view: View, first: string, before: string): string {
  const proven = survivors(findingsOf(view.analysis.comparison)).filter(
    ({ table, to }) => table === 'means' && to === view.last,
  );
  const told = new Set(proven.filter(({ from }) => from === before).map(({ id }) => id));
  return meanChanges(
    proven.filter(({ id, from }) => from === first && !told.has(id)),
    view,
    told.size > 0,
  );
}

/** « Les supports » (de 3,24 à 4,16, soit +0,92, intervalle…). */
function meanTold({ analysis, questionLabel }: View): (one: Proven) => string {
  const { closed } = analysis.comparison;
  return ({ id, from, to }) => {
    const means = closed.find(({ question }) => question === id)!.means!;
    const [before, after] = [from, to].map(
      (edition) => means.means.find((mean) => mean.edition === edition)!.mean,
    );
    const { difference, low, high } = means.changes.find(
      (one) => one.from === from && one.to === to,
    )!;
    return french`${quoted(spaced(questionLabel(id)))} (de ${plain(before!)} à ${plain(after!)}, soit ${score(difference)}, intervalle ${score(low)} à ${score(high)})`;
  };
}

const counted = (size: number): string => (size === 1 ? 'une' : inWords(size));
