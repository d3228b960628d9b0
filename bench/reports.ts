/**
 * What whole reports claim, from the people of the samples: in how many of them something is announced
 * although nothing changed, a table at a time and all together, and how often a closed question that
 * changed is found.
 */
import { seededRandom } from '../src/cloud/random.js';
import { openToCompare, tagToCompare } from '../src/commands/compare-inputs.js';
import { compareEditions } from '../src/compare/editions.js';
import { findingsOf, survivors } from '../src/compare/findings.js';
import { compareGroups } from '../src/compare/groups.js';
import type { Person } from '../src/compare/people.js';
import { combine } from '../src/compare/tagged.js';
import type { Comparison } from '../src/model/comparison.js';

const EDITIONS = ['2023', '2024', '2025'];
const FIRST_VISIT = 'Est-ce votre première participation à NEC ?';

const coded = combine(
  tagToCompare(
    openToCompare(
      EDITIONS.map((edition) => `samples/nec-${edition}.csv`),
      {},
    ),
  ),
);
const { themes, closed } = coded;
/** Words are of no use here, and long to compare. */
const people: Person[] = coded.people.map((person) => ({
  ...person,
  answers: person.answers.map((answer) => ({ ...answer, words: [] })),
}));

/** In which share of reports a table announces something: `any` is the whole report. */
export type Announced = Readonly<Record<string, number>>;

/** People shuffled between editions, so that nothing changed: `2024`, `2025` as sized in the samples. */
export function falseEditions(editions: readonly string[], reports: number): Announced {
  const own = people.filter(({ edition }) => editions.includes(edition));
  const labels = own.map(({ edition }) => edition);
  return announced(reports, (random) => {
    const drawn = shuffled(labels, random);
    const moved = own.map((person, at) => ({ ...person, edition: drawn[at]! }));
    return tablesOf(compareEditions(moved, { editions, themes, closed }));
  });
}

/** People of 2025 shuffled between those who came for the first time and the others. */
export function falseGroups(reports: number): Announced {
  const own = people.filter(({ edition }) => edition === '2025');
  const labels = own.map((person) => person.closed[FIRST_VISIT] ?? []);
  return announced(reports, (random) => {
    const drawn = shuffled(labels, random);
    const moved = own.map((person, at) => ({
      ...person,
      closed: { ...person.closed, [FIRST_VISIT]: drawn[at]! },
    }));
    const asked = { question: FIRST_VISIT, threshold: 5 };
    return tablesOf(compareGroups(moved, { editions: ['2025'], themes, closed }, asked));
  });
}

/**
 * Two editions of `size` people drawn from all; in the second, `rise` more of them choose one option of
 * a closed question, each in turn. Share of reports that say so, by the share of the option before.
 */
export function closedPower(
  size: number,
  rise: number,
  reports: number,
): { readonly rare: number; readonly common: number } {
  const random = seededRandom(9);
  const options = closed.flatMap(({ name, kind }) => {
    const own = people.flatMap((person) => person.closed[name] ?? []);
    const answered = people.filter((person) => person.closed[name] !== undefined).length;
    return [...new Set(own)]
      .map((option) => ({
        name,
        option,
        isMultiple: kind === 'multiple',
        share: own.filter((one) => one === option).length / answered,
      }))
      .filter(({ share }) => share > 0.05 && share + rise < 0.95);
  });
  const found = { rare: [0, 0], common: [0, 0] };
  for (let report = 0; report < reports; report++) {
    const { name, option, isMultiple, share } = options[report % options.length]!;
    const draw = (edition: string): Person[] =>
      Array.from({ length: size }, () => ({
        ...people[Math.floor(random() * people.length)]!,
        edition,
      }));
    const chance = rise / (1 - share);
    const after = draw('after').map((person) => {
      const own = person.closed[name];
      if (own === undefined || own.includes(option) || random() >= chance) return person;
      const chosen = isMultiple ? [...own, option] : [option];
      return { ...person, closed: { ...person.closed, [name]: chosen } };
    });
    const compared = compareEditions([...draw('before'), ...after], {
      editions: ['before', 'after'],
      themes,
      closed,
    });
    const line = compared.closed
      .find(({ question }) => question === name)!
      .options.find(({ id }) => id === option)!;
    const tally = found[share < 0.3 ? 'rare' : 'common'];
    if (line.changes[0]?.verdict === 'up') tally[0]! += 1;
    tally[1]! += 1;
  }
  const rate = ([hits = 0, all = 0]: readonly number[]): number => hits / all;
  return { rare: rate(found.rare), common: rate(found.common) };
}

function announced(
  reports: number,
  report: (random: () => number) => ReadonlySet<string>,
): Announced {
  const random = seededRandom(7);
  const wrong: Record<string, number> = { any: 0 };
  for (let at = 0; at < reports; at++) {
    const tables = report(random);
    for (const table of tables.size > 0 ? ['any', ...tables] : []) {
      wrong[table] = (wrong[table] ?? 0) + 1 / reports;
    }
  }
  return wrong;
}

const tablesOf = (comparison: Comparison): Set<string> =>
  new Set(survivors(findingsOf(comparison)).map(({ table }) => table));

/** Fisher–Yates. */
function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const own = [...list];
  for (let at = own.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [own[at], own[other]] = [own[other]!, own[at]!];
  }
  return own;
}
