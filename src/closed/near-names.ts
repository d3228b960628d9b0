import { compareWordings } from '../wording.js';

/** An option, and how many people of each edition chose it. */
export interface OptionCounts {
  readonly label: string;
  readonly shares: readonly { readonly edition: string; readonly people: number }[];
}

/** An option, and the editions where somebody chose it. */
export interface NamedOption {
  readonly name: string;
  readonly editions: readonly string[];
}

/** Options that no edition has both of, and whose names are near: one option, renamed, most likely; the older name first. */
export function nearNames(options: readonly OptionCounts[]): [NamedOption, NamedOption][] {
  const chosen = [...options]
    .sort((a, b) => firstChosen(a) - firstChosen(b))
    .map(namedOption)
    .filter(({ editions }) => editions.length > 0);
  return chosen.flatMap((own, place) =>
    chosen
      .slice(place + 1)
      .filter(
        (other) =>
          !own.editions.some((edition) => other.editions.includes(edition)) &&
          compareWordings(own.name, other.name) !== 'different',
      )
      .map((other): [NamedOption, NamedOption] => [own, other]),
  );
}

/** The place of the first edition where somebody chose an option. */
const firstChosen = ({ shares }: OptionCounts): number =>
  shares.findIndex(({ people }) => people > 0);

const namedOption = ({ label, shares }: OptionCounts): NamedOption => ({
  name: label,
  editions: shares.filter(({ people }) => people > 0).map(({ edition }) => edition),
});
