import type { Change } from '../model/change.js';
import type { Compared } from '../model/comparison.js';
import type { GivenTheme } from '../model/given-theme.js';
import type { SavedTheme } from '../model/saved.js';
import { SENTIMENTS } from '../model/tags.js';
import { overall } from '../tag/tone/sentiment.js';
import { pairEnds } from './pairing.js';
import { type Part, type Person, speakers } from './people.js';
import { showsVerdict } from './test-lines.js';
import { endsOfTrend } from './trends.js';

/** All that a person says of a theme in their own words: what the wording of a question alone gives is not theirs. */
export const tagsOf = (person: Person, theme: string): readonly SavedTheme[] =>
  person.answers.flatMap(({ themes }) => themes.filter(({ id, given }) => id === theme && !given));

/**
 * Each theme with the people whom it does not count, as a question alone gives it to them. Where it does so
 * in one of two editions only, a change has a verdict only if it is the same with them: who is asked of
 * the meals need not name them.
 */
export const withGiven = (parts: readonly Part[], compared: readonly Compared[]): Compared[] =>
  compared.map((line) => {
    const given = parts.flatMap((part) => givenIn(part, line.id));
    if (given.length === 0) return line;
    const changes = line.changes.map(
      (change): Change =>
        change.verdict !== 'inconclusive' && hangsOn(given, line, change)
          ? { ...change, verdict: 'inconclusive', given: true }
          : change,
    );
    const ends = endsOfTrend(line);
    const trend = ends && hangsOn(given, line, ends) && { ...line.trend!, given: true as const };
    return { ...line, changes, given, ...(trend && { trend }) };
  });

function hangsOn(
  given: readonly GivenTheme[],
  { shares }: Compared,
  change: Pick<Change, 'from' | 'to' | 'verdict'>,
): boolean {
  const pair = [change.from, change.to] as const;
  const asked = shares.map(({ edition, of }) => ({
    edition,
    people: given.find((one) => one.edition === edition)?.people ?? 0,
    of,
  }));
  const [before, after] = pairEnds(asked, pair);
  if (before.people > 0 === after.people > 0) return false;
  const all = shares.map((share, at) => ({ ...share, people: share.people + asked[at]!.people }));
  return !showsVerdict(pairEnds(all, pair), change);
}

function givenIn(part: Part, theme: string): GivenTheme[] {
  const asked = speakers(part)
    .filter((person) => tagsOf(person, theme).length === 0)
    .map(({ answers }) => answers.filter(({ themes }) => themes.some(({ id }) => id === theme)))
    .filter((answers) => answers.length > 0);
  if (asked.length === 0) return [];
  const felt = asked.map((answers) =>
    overall(
      answers.flatMap(({ themes }) =>
        themes.flatMap((one) => (one.id === theme ? one.polarity : [])),
      ),
    ),
  );
  return [
    {
      edition: part.label,
      people: asked.length,
      questions: [...new Set(asked.flat().map(({ question }) => question))],
      feelings: Object.fromEntries(
        SENTIMENTS.flatMap((one) =>
          felt.includes(one) ? [[one, felt.filter((own) => own === one).length]] : [],
        ),
      ),
    },
  ];
}
