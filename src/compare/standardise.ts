import { UserError } from '../errors.js';
import * as en from '../messages/english.js';
import { people, quoted } from '../messages/numbers.js';
import type { Compared, Standardised } from '../model/comparison.js';
import type { ClosedQuestion } from '../model/survey.js';
import { type StandardisedShare, standardisedShare } from '../stats/standardised-share.js';
import { Z95 } from '../stats/wilson.js';
import { poolSmall, splitBy } from './grouping.js';
import { type Part, type Person, saying, speakers } from './people.js';

/** A way to split people, and how much each group weighs. */
export interface Mix {
  readonly question: string;
  /** The group of each person who says something. */
  readonly groupOf: ReadonlyMap<Person, number>;
  /** People of each group, all editions together. */
  readonly weights: readonly number[];
  /** Options that stand together, as too few people of some edition chose them. */
  readonly pooled: readonly string[];
}

/**
 * The mix of people that standardised shares have: that of all editions together, by the options of a
 * closed question. Options that fewer people than `threshold` of some edition chose stand together.
 *
 * @throws UserError when fewer than two groups are left, as where an edition did not ask the question.
 */
export function mixOf(parts: readonly Part[], question: ClosedQuestion, threshold: number): Mix {
  const mix = mixIn(parts, question, threshold);
  if (mix !== undefined) return mix;
  throw new UserError(
    {
      french: `La question ${quoted(question.name)} ne permet pas de ramener les éditions à la même composition : il ne reste pas deux groupes d’au moins ${people(threshold)} dans chaque édition.`,
      english: `The question ${en.quoted(question.name)} cannot bring the editions to the same mix of people: it does not leave two groups of at least ${en.counted(threshold, 'person', 'people')} in each edition.`,
    },
    {
      french: 'Choisissez une question posée dans toutes les éditions, avec moins d’options.',
      english: 'Choose a question asked in all editions, with fewer options.',
    },
  );
}

/** The same; undefined where fewer than two groups are left. */
export function mixIn(
  parts: readonly Part[],
  question: ClosedQuestion,
  threshold: number,
): Mix | undefined {
  const filled = saying(parts);
  const least = (group: Part): number =>
    Math.min(
      ...filled.map((part) => {
        const own = new Set(part.people);
        return speakers(group).filter((person) => own.has(person)).length;
      }),
    );
  const everybody = filled.flatMap((part) => part.people);
  const {
    parts: groups,
    small,
    joined,
  } = poolSmall(splitBy(everybody, question), threshold, least);
  if (groups.length < 2) return undefined;
  return {
    question: question.name,
    groupOf: new Map(groups.flatMap((group, at) => speakers(group).map((one) => [one, at]))),
    weights: groups.map((group) => speakers(group).length),
    pooled: [...small, ...joined],
  };
}

/**
 * Adds to lines of a table what their shares would be if every edition had the same mix of people
 * (post-stratification). What is left of a change is not due to the mix.
 *
 * @param marked whether a person is counted in a line.
 */
export function standardise(
  lines: readonly Compared[],
  { parts, mix }: { readonly parts: readonly Part[]; readonly mix: Mix },
  marked: (person: Person, line: string) => boolean,
): Compared[] {
  return lines.map((line) => ({
    ...line,
    standardised: standardisedLine(line, parts, {
      ...mix,
      marked: (person) => marked(person, line.id),
    }),
  }));
}

function standardisedLine(
  { changes }: Compared,
  parts: readonly Part[],
  { marked, ...mix }: Mix & { readonly marked: (person: Person) => boolean },
): Standardised {
  const shares = saying(parts).map((part) => {
    const { share, interval, error } = shareAtMix(part, mix, marked);
    return { edition: part.label, share, low: interval[0], high: interval[1], error };
  });
  const find = (edition: string) => shares.find((share) => share.edition === edition)!;
  return {
    shares: shares.map(({ error: _, ...share }) => share),
    changes: changes.map(({ from, to }) => ({
      from,
      to,
      ...standardisedChange(find(from), find(to)),
    })),
  };
}

/** The share of a part whose people are `marked`, were it of a mix. */
export function shareAtMix(
  part: Part,
  { weights, groupOf }: Mix,
  marked: (person: Person) => boolean,
): StandardisedShare {
  const groups = weights.map(() => ({ people: 0, of: 0 }));
  for (const person of speakers(part)) {
    const group = groups[groupOf.get(person)!]!;
    group.of++;
    if (marked(person)) group.people++;
  }
  return standardisedShare(groups, weights);
}

/** What two standardised shares differ by, with the 95 % interval that their errors give. */
export function standardisedChange(
  before: Pick<StandardisedShare, 'share' | 'error'>,
  after: Pick<StandardisedShare, 'share' | 'error'>,
): Omit<Standardised['changes'][number], 'from' | 'to'> {
  const difference = after.share - before.share;
  const half = Z95 * Math.hypot(before.error, after.error);
  return {
    difference,
    low: Math.max(-1, difference - half),
    high: Math.min(1, difference + half),
  };
}
