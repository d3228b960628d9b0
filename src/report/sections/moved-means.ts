import { isSmall } from '../../compare/doubts.js';
import type { Proven } from '../../compare/findings.js';
import { french, spaced } from '../../markup.js';
import { named } from '../../messages/edition.js';
import { inWords, listed, plain, quoted, score, scoreBound } from '../../messages/numbers.js';
import { directionOf } from '../../messages/words.js';
import type { ComparedMeans, EditionMean, MeanChange } from '../../model/compared-means.js';
import type { View } from '../view.js';
import { CAUTION, mostOf } from './most-of.js';

/**
 * The proven changes of means between two editions, the doubtful ones after the others; '' where there is none.
 *
 * @param areOther changes of other means are told before: with what was answered, or by the good side of a scale.
 */
export function meanChanges(proven: readonly Proven[], view: View, areOther: boolean): string {
  const [first] = proven;
  if (first === undefined) return '';
  const tell = meanTold(view);
  const [mean, means, of] = areOther
    ? ['autre question', 'autres questions', ' de moyenne']
    : ['moyenne', 'moyennes', ''];
  const told = [
    ...mostOf(
      proven.filter(({ isDoubtful }) => !isDoubtful),
      [`${mean} change nettement${of}`, `${means} changent nettement${of}`],
      tell,
      counted,
    ),
    ...mostOf(
      proven.filter(({ isDoubtful }) => isDoubtful),
      [
        french`${mean} semble changer${of}, ${CAUTION}`,
        french`${means} semblent changer${of}, ${CAUTION}`,
      ],
      tell,
      counted,
    ),
  ];
  return french`Entre ${named(first.from)} et ${named(first.to)}, ${told.join(french` ; `)}.`;
}

/** « Les supports » (en hausse, de 3,24 à 4,16, soit +0,92, intervalle…). */
function meanTold({ analysis, questionLabel }: View): (one: Proven) => string {
  const { closed } = analysis.comparison;
  return ({ id, from, to }) => {
    const means = closed.find(({ question }) => question === id)!.means!;
    const [before, after] = [from, to].map(
      (edition) => means.means.find((mean) => mean.edition === edition)!.mean,
    );
    const change = means.changes.find((one) => one.from === from && one.to === to)!;
    return french`${quoted(spaced(questionLabel(id)))} (${directionOf(change)}, de ${plain(before!)} à ${plain(after!)}, soit ${gapOf(change)})`;
  };
}

/** « , en baisse depuis 2025 (7,76 ; −0,75, intervalle …) »: how a mean moved. */
export function movedSince(moves: readonly MeanChange[], means: readonly EditionMean[]): string {
  const told = moves.map((change, at) => {
    const { mean } = means.find((one) => one.edition === change.from)!;
    const way =
      moves.slice(0, at).map(directionOf).at(-1) === directionOf(change)
        ? ''
        : `${directionOf(change)} `;
    return french`${way}depuis ${named(change.from)} (${plain(mean)} ; ${gapOf(change)})`;
  });
  return told.length === 0 ? '' : `, ${listed(told)}`;
}

/** The proven changes of a mean up to an edition, of enough people at both ends, the latest first. */
export const surelyMoved = ({ means, changes }: ComparedMeans, edition: string): MeanChange[] =>
  changes.filter(
    ({ from, to, verdict }) =>
      to === edition && verdict !== 'inconclusive' && !isSmall(means, [from, to]),
  );

const gapOf = ({ difference, low, high }: MeanChange): string =>
  `${score(difference)}, intervalle ${scoreBound(low, high)} à ${scoreBound(high, low)}`;

const counted = (size: number): string => (size === 1 ? 'une' : inWords(size));
