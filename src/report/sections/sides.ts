import { isReversed, optionValues } from '../../closed/option-order.js';
import { areNotes, sideIn } from '../../closed/sides.js';
import { SMALL } from '../../compare/doubts.js';
import { shareOf } from '../../compare/test-lines.js';
import { french } from '../../markup.js';
import {
  count,
  either,
  people as peopleTold,
  percent,
  percentSpan,
  plain,
  quoted,
} from '../../messages/numbers.js';
import type { Share } from '../../model/change.js';
import type { EditionMean } from '../../model/compared-means.js';
import type { Compared, ComparedClosed } from '../../model/comparison.js';
import { sumOf } from '../../stats/sum.js';
import { shareIn } from '../view.js';

/** An option that somebody chose. */
interface Chosen extends Share {
  readonly label: string;
}

/** The options that somebody chose in an edition. */
export const chosenIn = (options: readonly Compared[], edition: string): Chosen[] =>
  options.flatMap((option) => {
    const share = shareIn(option, edition);
    return share === undefined || share.people === 0 ? [] : [{ ...share, label: option.label }];
  });

/** What was chosen of a scale: its good side, its middle, its low side; and what is no degree of it. */
interface Sides {
  readonly good: readonly Chosen[];
  readonly middle: readonly Chosen[];
  readonly low: readonly Chosen[];
  readonly beside: readonly Chosen[];
}

/** The sides of a scale of words in an edition, the best first in each; nothing where nobody was asked, or of numbers. */
export function sidesOf({ options, means }: ComparedClosed, edition: string): Sides | undefined {
  const chosen = chosenIn(options, edition);
  const given = options.filter(({ shares }) => shares.some(({ people: size }) => size > 0));
  // Two editions may word the degrees otherwise: those of this one are a scale by themselves.
  const scale =
    means ??
    optionValues(given.map(({ label }) => label)) ??
    optionValues(chosen.map(({ label }) => label));
  if (scale === undefined || chosen.length === 0 || (means && areNotes(means))) return undefined;
  const worth = new Map(scale.values.map(({ option, value }) => [option, value]));
  const better = isReversed(scale) ? -1 : 1;
  const side = sideIn(
    scale,
    given.map(({ label }) => label),
  );
  const sideOf = ({ label }: Chosen): number => side(label);
  const byWorth = chosen.toSorted(
    (a, b) => better * ((worth.get(b.label) ?? 0) - (worth.get(a.label) ?? 0)),
  );
  const on = (side: number) => byWorth.filter((one) => sideOf(one) === side);
  const beside = byWorth.filter((one) => Number.isNaN(sideOf(one)));
  return { good: on(1), middle: on(0), low: on(-1), beside };
}

/** Some options together, of so many people. */
export const shareTogether = (own: readonly Chosen[], edition: string, of: number): Share =>
  shareOf({ edition, people: sumOf(own, (one) => one.people), of });

/**
 * All of a side together, then each where there are several: `97 % (de 94 à 99 %) répondent « Génial » (55 %) ou « Bien » (42 %)`.
 * Of few people, each is told by its people.
 */
export function sideTold(own: readonly Chosen[], isFirst: boolean, edition: string): string {
  const side = shareTogether(own, edition, own[0]?.of ?? 0);
  const each = ({ of, share, people }: Chosen): string =>
    of < SMALL ? count(people) : percent(share);
  const labels = own.map((one) =>
    own.length < 2 || !isFirst ? quoted(one.label) : french`${quoted(one.label)} (${each(one)})`,
  );
  return french`${shareTold(side)}${isFirst ? ` ${answers(side.people)}` : ''} ${either(labels)}`;
}

export const answers = (size: number): string => (size < 2 ? 'répond' : 'répondent');

/** With its interval; of few people, how many they are: « 63 % » of eight would promise too much. */
export const shareTold = ({ share, low, high, people, of }: Share): string =>
  of < SMALL
    ? people === of && of > 1
      ? 'toutes'
      : count(people)
    : french`${percent(share)} (de\u00a0${percentSpan(low, high)})`;

/** « 12 personnes sur 15 »: few people, where nothing beside says out of how many. */
export const countTold = ({ people, of }: Pick<Share, 'people' | 'of'>): string =>
  french`${peopleTold(people)} sur ${count(of)}`;

/** « , de 7,62 à 8,31 »: the interval of a mean; that it has none, which warns as much. */
export const intervalText = ({ low, high }: EditionMean): string =>
  low === null || high === null
    ? ', sans intervalle faute de réponses assez nombreuses ou différentes'
    : french`, de ${plain(low)} à ${plain(high)}`;
