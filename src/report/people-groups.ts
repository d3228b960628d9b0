import type { PeopleGroup, Privacy, Survey } from '../model.js';

/** Questions with more options than this split people too finely to be a filter. */
const MOST_OPTIONS = 12;

/**
 * The groups that closed questions of one choice make, in the order of questions and of first choice. A
 * group of fewer people than the privacy threshold is left out of its edition.
 */
export function peopleGroups(
  { closed, respondents, editions }: Survey,
  { threshold }: Pick<Privacy, 'threshold'>,
): PeopleGroup[] {
  const counted = respondents.filter(({ duplicateOf }) => duplicateOf === undefined);
  return closed
    .filter(({ kind }) => kind === 'choice' || kind === 'scale')
    .flatMap(({ name }) => {
      const labels = new Set(counted.flatMap((person) => person.closed[name] ?? []));
      if (labels.size > MOST_OPTIONS) return [];
      return [...labels].map((label) => ({
        question: name,
        label,
        members: Object.fromEntries(
          editions
            .map((edition) => {
              const own = counted.filter(
                (person) => person.edition === edition && person.closed[name]?.includes(label),
              );
              return [edition, own.map(({ id }) => id)] as const;
            })
            .filter(([, members]) => members.length >= threshold),
        ),
      }));
    })
    .filter(({ members }) => Object.keys(members).length > 0);
}
