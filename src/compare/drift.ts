import type { Theme } from '../model.js';
import { type Part, type Person, speakers } from './people.js';
import { tagsOf } from './themes.js';

/** A theme whose count in one edition hangs on lexicon entries that fire in no other. */
export interface Drift {
  readonly theme: Theme;
  readonly edition: string;
  /** People counted through these entries alone. */
  readonly only: number;
  /** People of the edition who speak of the theme. */
  readonly all: number;
  /** Denominator of the theme's share. */
  readonly of: number;
  /** The entries, those of most people first. */
  readonly entries: readonly string[];
}

/** Fewer people than this prove nothing about a lexicon. */
const LEAST_PEOPLE = 5;

/**
 * Where more than half of the people of a theme in one edition, five at least, are reached only by
 * entries that fired in that edition alone: the words changed, or the lexicon was written on that
 * edition, and the change of the theme is to be read with that in mind.
 */
export function driftOf(parts: readonly Part[], themes: readonly Theme[]): Drift[] {
  const filled = parts.filter((part) => speakers(part).length > 0);
  if (filled.length < 2) return [];
  return themes.flatMap((theme) => driftOfTheme(filled, theme));
}

function driftOfTheme(parts: readonly Part[], theme: Theme): Drift[] {
  const columns = parts.map((part) => ({
    edition: part.label,
    of: speakers(part).length,
    fired: speakers(part)
      .map((person) => entriesOf(person, theme.id))
      .filter((entries) => entries.size > 0),
  }));
  const where = new Map<string, Set<string>>();
  for (const { edition, fired } of columns) {
    for (const entry of fired.flatMap((own) => [...own])) {
      where.set(entry, (where.get(entry) ?? new Set()).add(edition));
    }
  }
  return columns.flatMap(({ edition, of, fired }) => {
    const local = fired.filter((own) => [...own].every((entry) => where.get(entry)!.size === 1));
    if (local.length < LEAST_PEOPLE || 2 * local.length <= fired.length) return [];
    const entries = byPeople(local);
    return [{ theme, edition, only: local.length, all: fired.length, of, entries }];
  });
}

const entriesOf = (person: Person, theme: string): Set<string> =>
  new Set(tagsOf(person, theme).flatMap(({ evidence }) => evidence.map(({ entry }) => entry)));

function byPeople(fired: readonly ReadonlySet<string>[]): string[] {
  const people = new Map<string, number>();
  for (const entry of fired.flatMap((own) => [...own])) {
    people.set(entry, (people.get(entry) ?? 0) + 1);
  }
  return [...people].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([entry]) => entry);
}
