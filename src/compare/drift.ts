import { byFrequency, countEach } from '../ground/group-by.js';
import type { Compared } from '../model/comparison.js';
import type { LexiconDrift } from '../model/drift.js';
import { sumOf } from '../stats/sum.js';
import { tagsOf } from './given.js';
import { type Part, saying, speakers } from './people.js';

/**
 * For each change that has a verdict, and people whom only entries that fire in one edition reach: what is
 * left of it without these people. In order of lines and changes.
 */
export function changesWithoutDrift(
  parts: readonly Part[],
  compared: readonly Compared[],
): LexiconDrift[] {
  return compared.flatMap(({ id, changes }) => {
    const proven = changes.filter(({ verdict }) => verdict !== 'inconclusive');
    if (proven.length === 0) return [];
    const columns = new Map(columnsOf(parts, id).map((column) => [column.edition, column]));
    return proven.flatMap(({ from, to, difference }) => {
      const own = [from, to].flatMap((edition) => columns.get(edition) ?? []);
      const entries = own.flatMap(({ edition, local }) =>
        byPeople(local).map((entry) => ({ ...entry, edition })),
      );
      if (own.length < 2 || entries.length === 0) return [];
      const [before = 0, after = 0] = own.map(({ all, local, of }) => (all - local.length) / of);
      const without = { without: after - before, sharesWithout: [before, after] as const };
      const [first = 0, second = 0] = own.map(({ byChance }) => byChance);
      return [{ theme: id, from, to, difference, ...without, byChance: [first, second], entries }];
    });
  });
}

/** A theme in an edition where somebody says something. */
export interface Fired {
  readonly edition: string;
  readonly of: number;
  /** Of each person who speaks of it, the entries that say so: none where its words alone sound like it. */
  readonly fired: readonly ReadonlySet<string>[];
}

interface Column extends Pick<Fired, 'edition' | 'of'> {
  /** People who speak of the theme. */
  readonly all: number;
  /** Entries of each person whom only entries of this edition reach. */
  readonly local: readonly ReadonlySet<string>[];
  /** How many people only entries of this edition would reach, were people dealt out at random. */
  readonly byChance: number;
}

/** A theme in each edition where somebody says something; none when there is one such edition alone. */
function columnsOf(parts: readonly Part[], theme: string): Column[] {
  const columns = firedIn(parts, theme);
  if (columns.length < 2) return [];
  const editions = countEach(columns.flatMap(({ fired }) => [...new Set(usesIn(fired))]));
  const everybody = columns.flatMap(({ fired }) => fired);
  const users = countEach(usesIn(everybody));
  return columns.map(({ edition, of, fired }) => ({
    edition,
    of,
    all: fired.length,
    local: reached(fired).filter((own) => [...own].every((entry) => editions.get(entry) === 1)),
    byChance: sumOf(
      reached(everybody).map((own) => Math.max(...[...own].map((entry) => users.get(entry)!))),
      (size) => allDealt(size, fired.length, everybody.length),
    ),
  }));
}

export const firedIn = (parts: readonly Part[], theme: string): Fired[] =>
  saying(parts).map((part) => ({
    edition: part.label,
    of: speakers(part).length,
    fired: speakers(part)
      .map((person) => tagsOf(person, theme))
      .filter((tags) => tags.length > 0)
      .map((tags) => new Set(tags.flatMap(({ entries }) => entries))),
  }));

/** Those whom an entry reaches. */
const reached = (fired: Fired['fired']): Fired['fired'] => fired.filter(({ size }) => size > 0);

/**
 * Chance that `size` given people all are among the `dealt` of `all` that fall to one edition: one who is
 * counted through entries of so many users in all is then reached by that edition alone. An entry said
 * once always is, so that the long tail of a rich lexicon proves nothing.
 */
function allDealt(size: number, dealt: number, all: number): number {
  let chance = 1;
  for (let at = 0; at < size && chance > 0; at++) chance *= (dealt - at) / (all - at);
  return Math.max(0, chance);
}

/** Each entry, as often as people say it. */
const usesIn = (fired: readonly ReadonlySet<string>[]): string[] =>
  fired.flatMap((own) => [...own]);

const byPeople = (fired: readonly ReadonlySet<string>[]): { entry: string; people: number }[] =>
  byFrequency(usesIn(fired)).map(([entry, people]) => ({ entry, people }));
