import type { PeopleGroup } from '../model/analysis.js';
import type { Privacy } from '../model/publication.js';
import type { Survey } from '../model/survey.js';

/** Questions with more options than this split people too finely to be a filter. */
const MOST_OPTIONS = 12;

/**
 * The groups that closed questions of one choice make, in the order of questions and of first choice. A
 * group of fewer people than the privacy threshold is left out of its edition, and larger ones with it
 * until those in no group are enough, as who is in none tells who is in the small one.
 */
export function peopleGroups(
  { closed, respondents, editions }: Survey,
  { threshold }: Pick<Privacy, 'threshold'>,
): PeopleGroup[] {
  const counted = respondents.filter(({ duplicateOf }) => duplicateOf === undefined);
  return closed
    .filter(({ kind }) => kind === 'choice' || kind === 'scale')
    .flatMap(({ name }) => {
      const labels = [...new Set(counted.flatMap((person) => person.closed[name] ?? []))];
      if (labels.length > MOST_OPTIONS) return [];
      const shown = editions.map((edition) => {
        const people = counted.filter((person) => person.edition === edition);
        const groups = labels.map((label): Group => {
          const own = people.filter((person) => person.closed[name]?.includes(label));
          return { label, ids: own.map(({ id }) => id) };
        });
        return { edition, groups: safeGroups(groups, people.length, threshold) };
      });
      return labels.map((label) => ({
        question: name,
        label,
        members: Object.fromEntries(
          shown.flatMap(({ edition, groups }) =>
            groups.filter((group) => group.label === label).map(({ ids }) => [edition, ids]),
          ),
        ),
      }));
    })
    .filter(({ members }) => Object.keys(members).length > 0);
}

interface Group {
  readonly label: string;
  readonly ids: readonly string[];
}

/** Without small groups, and without the smallest others while fewer people than the threshold, though some, are in none. */
function safeGroups(groups: readonly Group[], people: number, threshold: number): Group[] {
  const shown = groups
    .filter(({ ids }) => ids.length >= threshold)
    .sort((a, b) => b.ids.length - a.ids.length);
  const left = (): number => people - shown.reduce((sum, { ids }) => sum + ids.length, 0);
  while (shown.length > 0 && left() > 0 && left() < threshold) shown.pop();
  return shown;
}
