import { nearNames, type OptionCounts } from '../closed/near-names.js';
import type { Compared, ComparedClosed } from '../model/comparison.js';
import type { Wording } from './warning-texts.js';

/** An option that some editions alone know, and another of a near name that only others do. */
export interface Renamed {
  readonly own: Wording;
  readonly other: Wording;
}

/** Closed questions with options that no edition has both of, and whose names are near: see `nearNames`. */
export const renamedOptions = (closed: readonly ComparedClosed[]): Renamed[] =>
  closed.flatMap(({ options }) => nearNames(options).map(([own, other]) => ({ own, other })));

/** Tells whether an option may only have changed its name between two editions: one has it, the other the near name. */
export function renamedBetween(
  options: readonly OptionCounts[],
): (option: string, from: string, to: string) => boolean {
  const pairs = nearNames(options);
  return (option, from, to) =>
    pairs.some((pair) => {
      const [own, other] = pair.map(({ editions }) => editions) as [
        readonly string[],
        readonly string[],
      ];
      return (
        pair.some(({ name }) => name === option) &&
        ((own.includes(from) && other.includes(to)) || (own.includes(to) && other.includes(from)))
      );
    });
}

/** An option, and the editions where nobody chose it and from or to which it changes for sure. */
export interface Unchosen {
  readonly option: string;
  readonly editions: readonly string[];
}

/**
 * Options of a closed question that come from nothing or go to it, and whose change is proven: they may
 * not have been offered there, or under another name.
 */
export const unchosenOptions = ({ options, kind }: ComparedClosed): Unchosen[] =>
  kind === 'number'
    ? []
    : options.flatMap((line) => {
        const editions = line.shares
          .filter(({ people, edition }) => people === 0 && isProven(line, edition))
          .map(({ edition }) => edition);
        return editions.length > 0 ? [{ option: line.label, editions }] : [];
      });

const isProven = ({ changes }: Compared, edition: string): boolean =>
  changes.some(
    ({ from, to, verdict }) => verdict !== 'inconclusive' && (from === edition || to === edition),
  );

/** Whether a change of an option may come from its not being offered in one of two editions. */
export const hangsOnOffer = (
  question: ComparedClosed,
  option: string,
  pair: readonly [from: string, to: string],
): boolean =>
  unchosenOptions(question).some(
    (one) => one.option === option && pair.some((label) => one.editions.includes(label)),
  );
