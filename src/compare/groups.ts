import { groupBy } from '../ground/group-by.js';
import { aboutAny } from '../message.js';
import { listed, quoted } from '../messages/numbers.js';
import type { Compared, ComparedClosed, Comparison } from '../model/comparison.js';
import type { ClosedQuestion } from '../model/survey.js';
import { chosenBy } from '../people/people.js';
import { areFew } from '../people/privacy.js';
import { SMALL } from './doubts.js';
import type { EditionLines } from './editions.js';
import { tagsOf } from './given.js';
import { findQuestion, type Pooling, poolSmall, splitBy } from './grouping.js';
import { isNested } from './nested.js';
import { groupPairing } from './pairing.js';
import { compareParts } from './parts.js';
import { answersTo, eachChosen, type Part, type Person, speakers } from './people.js';
import { genderRemedies } from './question-warnings.js';
import { type Crossing, crossings, OTHERS, withCrossings } from './rare-options.js';
import { remedies } from './remedies.js';
import { warnings } from './warning-texts.js';
import { sizeWarnings } from './warnings.js';

interface GroupOptions {
  /** Name of the closed question that splits the respondents, a final colon and spaces apart. */
  readonly question: string;
  /** Least number of people with an informative answer in a group that is shown. */
  readonly threshold: number;
}

/**
 * Groups of the last edition set against each other: the records of `compareEditions`, with a group’s label
 * where that one has an edition’s. Each group is compared with all others together (`groupPairing`). People who did not
 * answer the question are a group too, so that the groups make up the edition.
 *
 * Privacy: groups under the threshold are pooled (`poolSmall`); with fewer than two groups left there are
 * no tables. A closed question that fewer people of some group answered is left out, so is one whose options are
 * parts of the groups (`nested.ts`), options that fewer
 * people chose are not crossed with groups (`rare-options.ts`), nor are themes of which fewer people of all groups
 * speak, and the feelings about a theme of which fewer people of some group speak are left out. Each is a warning.
 *
 * @throws UserError when the question does not exist, or lets a respondent be in several groups.
 */
export function compareGroups(
  all: readonly Person[],
  lines: EditionLines,
  options: GroupOptions,
): Comparison {
  const { threshold } = options;
  const edition = lines.editions.at(-1) ?? '';
  const lastOnly = aboutAny(lines.editions.slice(0, -1), (own) =>
    warnings.lastEdition(edition, own),
  );
  const question = findQuestion(lines.closed, options.question);
  const people = all.filter((person) => person.edition === edition);
  const pooling = poolSmall(splitBy(people, question), threshold, sizeOf);
  const { parts } = pooling;
  const pairing = groupPairing(pooling.pool);
  if (parts.length < 2) {
    const tables = compareParts([], { ...lines, closed: [] }, pairing);
    return { ...tables, warnings: [...lastOnly, warnings.hidden(question.name, threshold)] };
  }
  const others = lines.closed.filter(({ name }) => name !== question.name);
  const { nested, hidden, crossed } = crossedWith(parts, people, others, threshold);
  const shown = parts.map((part) => ({ ...part, people: withCrossings(part.people, crossed) }));
  const closed = crossed.filter(({ as }) => as !== 'hidden').map((one) => one.question);
  const rare = lines.themes.filter(({ id }) => isFew([{ people }], threshold, speaksOf(id)));
  const themes = lines.themes.filter((theme) => !rare.includes(theme));
  const felt = new Map(
    themes.flatMap(({ id }) => {
      const own = feelingParts(parts, id, threshold);
      return own.length > 1 ? [[id, own] as const] : [];
    }),
  );
  const spoken = themes.filter(({ id }) => speakingOf(parts, id).length > 1);
  const measured = measuredParts(parts, questionsIn(crossed, 'pooled'));
  const tables = compareParts(shown, { ...lines, themes, closed, felt, measured }, pairing);
  return {
    ...tables,
    ...(pooling.pool === undefined ? {} : { pool: pooling.pool }),
    themes: tables.themes.map((line) => withoutFew(line, threshold)),
    closed: tables.closed.map(withoutUnticked),
    warnings: [
      ...lastOnly,
      ...poolWarnings(pooling, threshold),
      ...aboutAny(
        nested.map(({ name }) => name),
        warnings.nested,
      ),
      ...hidden.map(({ name }) => warnings.closedHidden(name, threshold)),
      ...aboutAny(
        rare.map(({ label }) => label),
        (own) => warnings.themesHidden(own, threshold),
      ),
      ...(spoken.some(({ id }) => felt.get(id)?.length !== speakingOf(parts, id).length)
        ? [warnings.toneHidden(threshold)]
        : []),
      ...crossingWarnings(crossed, parts, measured, threshold),
      ...sizeWarnings(parts, closed),
    ],
    remedies: [
      ...(parts.length > 2 && parts.every((part) => sizeOf(part) < SMALL)
        ? [remedies.smallGroups(question.name, SMALL)]
        : []),
      ...genderRemedies(people, [question]),
    ],
  };
}

const speakingOf = (parts: readonly Part[], theme: string): Part[] =>
  parts.filter(({ people }) => people.some(speaksOf(theme)));

const speaksOf =
  (theme: string) =>
  (person: Person): boolean =>
    tagsOf(person, theme).length > 0;

/**
 * The groups of which what they feel of a theme may be shown: enough people speak of it, and so do enough of all the
 * others together, whose feelings the total less theirs would give.
 */
function feelingParts(parts: readonly Part[], theme: string, threshold: number): Part[] {
  const { pool, parts: own } = poolSmall(
    speakingOf(parts, theme),
    threshold,
    ({ people }) => people.filter(speaksOf(theme)).length,
  );
  return own.filter(({ label }) => label !== pool);
}

const sizeOf = (part: Part): number => speakers(part).length;

/** Which closed questions are set beside groups and how, and which not: parts of the groups, and those of few answers. */
function crossedWith(
  parts: readonly Part[],
  people: readonly Person[],
  closed: readonly ClosedQuestion[],
  threshold: number,
) {
  const nested = closed.filter((one) => isNested(parts, one, threshold));
  const questions = closed.filter((one) => !nested.includes(one));
  const hidden = questions.filter(
    (one) =>
      isFew(parts, threshold, (person) => chosenBy(person, one.name) !== undefined) ||
      isFew(parts, threshold, answersTo(people, one)),
  );
  const shown = questions.filter((one) => !hidden.includes(one));
  return { nested, hidden, crossed: crossings(people, shown, threshold) };
}

const poolWarnings = ({ pool, small, joined }: Pooling, threshold: number): string[] =>
  pool === undefined
    ? []
    : [
        ...aboutAny(small, (own) => warnings.pooled(own, pool, threshold)),
        ...aboutAny(joined, (own) => warnings.joined(own, pool)),
      ];

const questionsIn = (crossed: readonly Crossing[], as: Crossing['as']): ClosedQuestion[] =>
  crossed.filter((one) => one.as === as).map(({ question }) => question);

/**
 * Of each scale of which rare degrees stand together, the groups that answer it in such numbers that their mean tells
 * who nobody is: of few people, it would tell which degree the one among these chose, and so would the means of all
 * others (`poolSmall`). With fewer than two of them, there is nothing to compare, and the scale is not there.
 */
const measuredParts = (
  parts: readonly Part[],
  pooled: readonly ClosedQuestion[],
): ReadonlyMap<string, readonly Part[]> =>
  new Map(
    pooled
      .filter(({ kind }) => kind === 'scale')
      .map(({ name }) => {
        const { pool, parts: all } = poolSmall(
          parts,
          SMALL,
          ({ people }) => eachChosen(people, name).length,
        );
        return [name, all.filter(({ label }) => label !== pool)] as const;
      })
      .filter(([, measured]) => measured.length > 1),
  );

/** The groups without a mean, where others have one; '' where all or none of them have. */
const unmeasuredTold = (parts: readonly Part[], measured: readonly Part[] = []): string =>
  measured.length === 0
    ? ''
    : listed(parts.filter((part) => !measured.includes(part)).map(({ label }) => quoted(label)));

function crossingWarnings(
  crossed: readonly Crossing[],
  parts: readonly Part[],
  measured: ReadonlyMap<string, readonly Part[]>,
  threshold: number,
): string[] {
  const named = (own: readonly ClosedQuestion[]): string[] => own.map(({ name }) => name);
  const pooled = questionsIn(crossed, 'pooled');
  const unmeasured = groupBy(
    pooled.filter(
      ({ kind, name }) => kind === 'scale' && measured.get(name)?.length !== parts.length,
    ),
    ({ name }) => unmeasuredTold(parts, measured.get(name)),
  );
  return [
    ...named(questionsIn(crossed, 'hidden')).map((name) => warnings.rareHidden(name, threshold)),
    ...aboutAny(named(pooled), (own) => warnings.rarePooled(own, OTHERS, threshold)),
    ...[...unmeasured].map(([groups, own]) => warnings.meanHidden(named(own), groups, SMALL)),
    ...aboutAny(named(questionsIn(crossed, 'shortened')), (own) =>
      warnings.rareLeftOut(own, threshold),
    ),
  ];
}

/** A theme without the few of a group to whom a question gives it: what they feel would be told. */
const withoutFew = ({ given = [], ...line }: Compared, threshold: number): Compared => {
  const enough = given.filter(({ people }) => !areFew(people, threshold));
  return enough.length === 0 ? line : { ...line, given: enough };
};

/** Options that few chose are left out of groups: whoever ticked only these would be told to have ticked none. */
const withoutUnticked = ({ unticked: _, ...line }: ComparedClosed): ComparedClosed => line;

/** Whether some, but fewer than `threshold`, people of a group are concerned. */
function isFew(
  parts: readonly Pick<Part, 'people'>[],
  threshold: number,
  isConcerned: (person: Person) => boolean,
): boolean {
  return parts.some(({ people }) => {
    const concerned = people.filter(isConcerned).length;
    return concerned > 0 && areFew(concerned, threshold);
  });
}
