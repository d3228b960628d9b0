import { meets, type Wording } from '../wording/rewordings.js';
import { contentOf, turningWords } from '../wording/wording.js';
import { waysAmong } from './attending.js';
import { degreesOf } from './degrees.js';
import { bare, withoutJoined } from './genders.js';
import { nearDegrees } from './near-degrees.js';

/** An option, and how many people of each edition chose it. */
export interface OptionCounts {
  readonly label: string;
  readonly shares: readonly { readonly edition: string; readonly people: number }[];
}

/** An option that some editions alone know, and another of a near name that only others do; the older name first. */
export type Renamed = readonly [older: Wording, newer: Wording];

/**
 * Options that no edition has both of, and whose names are near, or of one way to attend: one option, renamed, most
 * likely; of two ways, never. Those that tell a degree are near by their place on the scale (near-degrees.ts).
 */
export function nearNames(options: readonly OptionCounts[]): Renamed[] {
  const chosen = [...options]
    .sort((a, b) => firstChosen(a) - firstChosen(b))
    .map(namedOption)
    .filter(({ editions }) => editions.length > 0);
  const names = chosen.map(({ name }) => name);
  const degreeOf = degreesOf(names);
  const degrees = new Set(names.filter((name) => degreeOf(name) !== undefined));
  const scale = renamedDegrees(options);
  const wayOf = waysAmong(names);
  const said = new Map(names.map((name) => [name, saidBy(name)]));
  const couldBe = (own: string, other: string): boolean => {
    const ways = [wayOf(own), wayOf(other)];
    if (!ways.includes(undefined)) return ways[0] === ways[1];
    return degrees.has(own) && degrees.has(other)
      ? scale.some((pair) => pair.includes(own) && pair.includes(other))
      : areNear(said.get(own)!, said.get(other)!);
  };
  return chosen.flatMap((own, place) =>
    chosen
      .slice(place + 1)
      .filter((other) => !meets(own, other) && couldBe(own.name, other.name))
      .map((other): Renamed => [own, other]),
  );
}

/** The degrees that any two editions of a question word otherwise. */
function renamedDegrees(options: readonly OptionCounts[]): [string, string][] {
  const editions = [...new Set(options.flatMap(({ shares }) => shares.map((one) => one.edition)))];
  const chosenIn = (edition: string): string[] =>
    options
      .filter(({ shares }) => shares.some((one) => one.edition === edition && one.people > 0))
      .map(({ label }) => label);
  return editions.flatMap((edition, at) =>
    editions.slice(at + 1).flatMap((later) => nearDegrees(chosenIn(edition), chosenIn(later))),
  );
}

/** A name that says more than another has at most so many times its words. */
const LONGER = 3;

/** What a name says: its words, whatever their gender and number, and those that turn it round. */
interface Said {
  readonly words: ReadonlySet<string>;
  readonly turns: string;
}

const saidBy = (name: string): Said => ({
  words: new Set(contentOf(withoutJoined(name)).map(bare)),
  turns: turningWords(name),
});

/**
 * Whether one name says all that the other says: « Médiateur » and « Médiatrice numérique ». Each with a word
 * of its own, they are two: « Agent d’accueil », « Agent de sécurité ».
 */
function areNear(one: Said, other: Said): boolean {
  const [fewer, more] =
    one.words.size <= other.words.size ? [one.words, other.words] : [other.words, one.words];
  return (
    fewer.size > 0 &&
    more.size <= LONGER * fewer.size &&
    [...fewer].every((word) => more.has(word)) &&
    one.turns === other.turns
  );
}

/** The place of the first edition where somebody chose an option. */
const firstChosen = ({ shares }: OptionCounts): number =>
  shares.findIndex(({ people }) => people > 0);

/** An option, and the editions where somebody chose it. */
export const namedOption = ({ label, shares }: OptionCounts): Wording => ({
  name: label,
  editions: shares.filter(({ people }) => people > 0).map(({ edition }) => edition),
});
