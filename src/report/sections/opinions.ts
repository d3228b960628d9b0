import { shareOf } from '../../compare/table.js';
import { french, spaced } from '../../markup.js';
import { capitalised, inEdition, isDate } from '../../messages/edition.js';
import { listed, people, percent, percentSpan, plain, quoted } from '../../messages/numbers.js';
import type { ComparedMeans, EditionMean } from '../../model/compared-means.js';
import type { ComparedClosed } from '../../model/comparison.js';
import { shareIn, type View } from '../view.js';

/** Scales told: a questionnaire that has more asks for details after. */
const SCALES = 3;

/** What the last edition answered to the questions that have a scale, a sentence each: what people think of the event, in their own choice. */
export function opinions(view: View): string[] {
  const { analysis, editions, last, placed, questionLabel } = view;
  const before = editions.every(isDate) ? editions[editions.indexOf(last) - 1] : undefined;
  const where = placed(last) === '' ? '' : `${inEdition(last)}, `;
  return analysis.comparison.closed
    .flatMap((question) => {
      const answered = question.kind === 'scale' ? opinion(question, last, before) : '';
      if (answered === '') return [];
      const asked = quoted(spaced(questionLabel(question.question)));
      return [french`${capitalised(`${where}à ${asked}`)} ${answered}.`];
    })
    .slice(0, SCALES);
}

/**
 * The two answers that most people chose, then the others of the low side of the scale; the mean where answers are numbers, and that of the year
 * before; '' where nobody was asked.
 */
function opinion({ options, means }: ComparedClosed, edition: string, before?: string): string {
  const mean = means?.means.find((one) => one.edition === edition);
  if (mean === undefined) return '';
  if (means?.values.every(({ option }) => /^\d+$/u.test(option))) {
    const past = means.means.find((one) => one.edition === before);
    const reminded =
      past === undefined
        ? ''
        : french` (${inEdition(past.edition)} : ${plain(past.mean)}${spanOf(past)})`;
    return french`(${people(mean.people)}), la moyenne est de ${plain(mean.mean)}${spanOf(mean)}${reminded}`;
  }
  const chosen = options
    .flatMap((option) => {
      const share = shareIn(option, edition);
      return share === undefined || share.people === 0 ? [] : [{ ...share, label: option.label }];
    })
    .sort((a, b) => b.people - a.people);
  const first = chosen.slice(0, 2);
  const told = first.map(
    ({ label, share, low, high, people: size }, at) =>
      french`${percent(share)} (de\u00a0${percentSpan(low, high)})${at > 0 ? '' : size < 2 ? ' répond' : ' répondent'} ${quoted(label)}`,
  );
  const below = means ? belowMiddle(means) : [];
  const untold = chosen.slice(2).filter(({ label }) => below.includes(label));
  return french`(${people(mean.of)}), ${listed(told)}${untold.length > 0 ? others(untold, edition, mean.of) : ''}`;
}

/** Options under the middle of a scale. */
function belowMiddle({ values, degrees }: ComparedMeans): string[] {
  const most = degrees ?? Math.max(...values.map(({ value }) => value));
  return values.flatMap(({ option, value }) => (value < (1 + most) / 2 ? [option] : []));
}

/** Those on the low side of the scale whom the two commonest answers hide, together. */
function others(
  untold: readonly { readonly label: string; readonly people: number }[],
  edition: string,
  of: number,
): string {
  const size = untold.reduce((sum, one) => sum + one.people, 0);
  const { share, low, high } = shareOf({ edition, people: size, of });
  const labels = untold.map(({ label }) => quoted(label)).join(' ou ');
  return french` ; ${percent(share)} (de\u00a0${percentSpan(low, high)}), ${labels}`;
}

const spanOf = ({ low, high }: EditionMean): string =>
  low === null || high === null ? '' : french`, de ${plain(low)} à ${plain(high)}`;
