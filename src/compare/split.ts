import { isBeside } from '../closed/beside.js';
import { namedEnds } from '../closed/ends.js';
import { orderOptions } from '../closed/option-order.js';
import { withQuestionNames } from '../closed/renamed.js';
import { areTwoScales } from '../closed/two-scales.js';
import { isNumber } from '../closed/values.js';
import { groupBy } from '../ground/group-by.js';
import type { Message } from '../message.js';
import { listed } from '../messages/numbers.js';
import type { ClosedQuestion } from '../model/survey.js';
import { gridName } from '../names/names.js';
import { asksQuantity, saysToRate } from '../read/role/headings.js';
import { namedByGrid } from './grid-items.js';
import { allChosen, type Part } from './people.js';
import { remedies } from './remedies.js';

/** A closed question whose answers have no name in common from some editions to others, or are degrees of other scales. */
export interface SplitQuestion {
  readonly question: string;
  readonly halves: readonly Half[];
}

/** Editions that answer in the same names, and the name of the question there. */
interface Half {
  readonly name: string;
  readonly editions: readonly string[];
  /** Options chosen there, in their order. */
  readonly options: readonly string[];
}

/** An edition with fewer different answers than this may have no name in common with another by chance. */
const LEAST_OPTIONS = 2;

/**
 * Closed questions that cannot be counted as one: marks from 1 to 5 in an edition, words in the next, or the degrees of
 * another scale. Side by side, each name would seem to come and go. Answers such as « Sans avis » tell nothing of it.
 */
export function splitQuestions(
  parts: readonly Part[],
  closed: readonly ClosedQuestion[],
): SplitQuestion[] {
  const areApart = scalesApart(parts, closed);
  const split = closed.flatMap((question) => {
    const { name, kind, differs } = question;
    const halves =
      (kind === 'number' && !areMarks(question)) || differs
        ? []
        : halvesOf(parts, question, areApart(question));
    return halves.length < 2 ? [] : [{ question: name, halves }];
  });
  return [...split, ...besideSplit(parts, closed, split)];
}

/** Lines of a split grid that only editions of one half answer: they stay in the grid of that half. */
function besideSplit(
  parts: readonly Part[],
  closed: readonly ClosedQuestion[],
  split: readonly SplitQuestion[],
): SplitQuestion[] {
  const told = new Map(split.map((one) => [gridName(one.question)?.grid, one.halves]));
  const done = new Set(split.map(({ question }) => question));
  return closed
    .filter(({ name }) => !done.has(name))
    .flatMap(({ name, kind }) => {
      const grid = gridName(name)?.grid;
      const asked = parts.filter(({ people }) => allChosen(people, name).length > 0);
      const half =
        grid &&
        told
          .get(grid)
          ?.find(({ editions }) => asked.every(({ label }) => editions.includes(label)));
      if (!half || asked.length === 0) return [];
      const chosen = asked.flatMap(({ people }) => allChosen(people, name));
      const own = { name: namedIn(name, half.editions), editions: half.editions };
      return [{ question: name, halves: [{ ...own, options: orderOptions(chosen, kind) }] }];
    });
}

/** Whether some editions and others, by their places, put a question on two scales: the lines of a grid have one together. */
function scalesApart(
  parts: readonly Part[],
  closed: readonly ClosedQuestion[],
): (question: ClosedQuestion) => (some: readonly number[], others: readonly number[]) => boolean {
  const scales = groupBy(closed.filter(areMarks), ({ name }) => gridName(name)?.grid ?? name);
  return (question) => {
    const { name } = question;
    if (!areMarks(question) || namedEnds(name, [])) return () => false;
    const lines = scales.get(gridName(name)?.grid ?? name)!;
    const chosenAt = (place: number): string[] =>
      lines.flatMap((line) => allChosen(parts[place]!.people, line.name));
    return (some, others) => areTwoScales(some.flatMap(chosenAt), others.flatMap(chosenAt));
  };
}

/** Whether answers are of a scale: numbers are, where the question asks for marks and not how many. */
const areMarks = ({ name, kind }: ClosedQuestion): boolean =>
  kind === 'scale' || (kind === 'number' && saysToRate(name) && !asksQuantity(name));

/** Editions that answer on one scale, by their places, and all that was chosen there. */
interface Alike {
  readonly places: readonly number[];
  readonly chosen: readonly string[];
}

/** The editions with most answers first: one that could be of two scales, as few answer, is of neither. */
function halvesOf(
  parts: readonly Part[],
  { name, kind }: ClosedQuestion,
  areApart: (some: readonly number[], others: readonly number[]) => boolean,
): Half[] {
  let halves: readonly Alike[] = [];
  const editions = parts
    .map(({ people }, place): Alike => ({ places: [place], chosen: allChosen(people, name) }))
    .filter(({ chosen }) => !chosen.every(isBeside))
    .sort((a, b) => b.chosen.length - a.chosen.length);
  for (const own of editions) {
    const met = halves.filter(
      (half) => meet(half.chosen, own.chosen) && !areApart(half.places, own.places),
    );
    const isOfTwo = met.some((one) => met.some((other) => areApart(one.places, other.places)));
    const joined = isOfTwo ? [own] : [...met, own];
    halves = [
      ...halves.filter((half) => !joined.includes(half)),
      {
        places: joined.flatMap(({ places }) => places).sort((a, b) => a - b),
        chosen: joined.flatMap(({ chosen }) => chosen),
      },
    ];
  }
  return halves
    .toSorted((a, b) => a.places[0]! - b.places[0]!)
    .map(({ places, chosen }) => {
      const editions = places.map((place) => parts[place]!.label);
      const options = orderOptions(chosen, kind);
      return { name: namedIn(name, editions), editions, options };
    });
}

/** « Avis (2023) »; « Avis (2023) [Le lieu] », whose grid is that of these editions. */
function namedIn(name: string, editions: readonly string[]): string {
  const { grid, item } = gridName(name) ?? {};
  return item === undefined
    ? `${name} (${listed(editions)})`
    : `${grid} (${listed(editions)}) [${item}]`;
}

/** The split lines of a grid that are so in the same editions, as one question under its name. */
export function splitByGrid(split: readonly SplitQuestion[]): SplitQuestion[] {
  const several = split.filter(({ halves }) => halves.length > 1);
  const headed = namedByGrid(several.map(({ question }) => question));
  const keyOf = ({ question, halves }: SplitQuestion): string =>
    JSON.stringify([headed(question), halves.map(({ editions }) => editions)]);
  return [...groupBy(several, keyOf).values()].map((lines) => ({
    question: headed(lines[0]!.question),
    halves: lines[0]!.halves.map((half, at) => ({
      ...half,
      options: orderOptions(
        lines.flatMap((line) => line.halves[at]!.options),
        'scale',
      ),
    })),
  }));
}

/** What the user may do about a split question: nothing makes the degrees of a scale those of another. */
export function splitRemedy({ question, halves }: SplitQuestion): Message | undefined {
  const marks = halves.map(({ options }) => options.every(isNumber));
  if (marks.every(Boolean)) return remedies.nameEnds(question);
  const names = halves.flatMap(({ options }) => options);
  const areScales = marks.some(Boolean) || new Set(names).size < names.length;
  return areScales ? undefined : remedies.rename(question);
}

/** Whether answers have a name in common, or might: marks are of one kind, and few answers meet by chance. */
function meet(some: readonly string[], others: readonly string[]): boolean {
  const [a, b] = [named(some), named(others)];
  return (
    Math.min(a.length, b.length) < LEAST_OPTIONS ||
    a.some((option) => b.includes(option)) ||
    [...a, ...b].every(isNumber)
  );
}

/** The options among answers, each once, those beside the scale left out. */
const named = (chosen: readonly string[]): string[] =>
  [...new Set(chosen)].filter((option) => !isBeside(option));

/** The parts and their closed questions, each half of a split question as a question of its own. */
export function splitAll(
  parts: readonly Part[],
  closed: readonly ClosedQuestion[],
  split: readonly SplitQuestion[],
): { readonly parts: readonly Part[]; readonly closed: readonly ClosedQuestion[] } {
  if (split.length === 0) return { parts, closed };
  const halves = new Map(split.map((one) => [one.question, one.halves]));
  const nameIn = (question: string, edition: string): string =>
    halves.get(question)?.find(({ editions }) => editions.includes(edition))?.name ?? question;
  return {
    parts: parts.map(({ label, people }) => ({
      label,
      people: people.map((person) => ({
        ...person,
        closed: withQuestionNames(person.closed, (question) => nameIn(question, label)),
      })),
    })),
    closed: closed.flatMap(
      (question) =>
        halves.get(question.name)?.map(({ name }) => ({ ...question, name })) ?? [question],
    ),
  };
}
