import type { Compared, ComparedClosed } from '../model/comparison.js';
import { compareWordings } from '../wording.js';
import type { Wording } from './warning-texts.js';

/** An option that some editions alone know, and another of a near name that only others do. */
export interface Renamed {
  readonly question: string;
  readonly own: Wording;
  readonly other: Wording;
}

/** Closed questions with options that no edition has both of, and whose names are near: see `nearNames`. */
export const renamedOptions = (closed: readonly ComparedClosed[]): Renamed[] =>
  closed.flatMap(({ question, options }) =>
    nearNames(options).map(([own, other]) => ({ question, own, other })),
  );

interface Option {
  readonly label: string;
  readonly shares: readonly { readonly edition: string; readonly people: number }[];
}

/** Options that no edition has both of, and whose names are near: one option, renamed, most likely; the older name first. */
function nearNames(options: readonly Option[]): [Wording, Wording][] {
  const chosen = [...options]
    .sort((a, b) => firstChosen(a) - firstChosen(b))
    .map(wordingOf)
    .filter(({ editions }) => editions.length > 0);
  return chosen.flatMap((own, place) =>
    chosen
      .slice(place + 1)
      .filter(
        (other) =>
          !own.editions.some((edition) => other.editions.includes(edition)) &&
          compareWordings(own.name, other.name) !== 'different',
      )
      .map((other): [Wording, Wording] => [own, other]),
  );
}

/** Tells whether an option may only have changed its name between two editions: one has it, the other the near name. */
export function renamedBetween(
  options: readonly Option[],
): (option: string, from: string, to: string) => boolean {
  const pairs = nearNames(options);
  return (option, from, to) =>
    pairs.some((pair) => {
      const [own, other] = pair.map(({ editions }) => editions) as [string[], string[]];
      return (
        pair.some(({ name }) => name === option) &&
        ((own.includes(from) && other.includes(to)) || (own.includes(to) && other.includes(from)))
      );
    });
}

/** The place of the first edition where somebody chose an option. */
const firstChosen = ({ shares }: Option): number => shares.findIndex(({ people }) => people > 0);

const wordingOf = ({ label, shares }: Option): Wording => ({
  name: label,
  editions: shares.filter(({ people }) => people > 0).map(({ edition }) => edition),
});

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
