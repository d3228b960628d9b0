import { isBeside } from '../closed/beside.js';
import { orderOptions } from '../closed/option-order.js';
import { withQuestionNames } from '../closed/renamed.js';
import { isNumber } from '../closed/values.js';
import { groupBy } from '../group-by.js';
import { listed } from '../messages/numbers.js';
import type { ClosedQuestion } from '../model/survey.js';
import { chosenBy, type Part } from './people.js';

/** A closed question whose answers have no name in common from some editions to others. */
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
 * Closed questions that cannot be counted as one: marks from 1 to 5 in an edition, words in the next.
 * Side by side, each name would seem to come and go. Answers such as « Sans avis » tell nothing of it.
 */
export const splitQuestions = (
  parts: readonly Part[],
  closed: readonly ClosedQuestion[],
): SplitQuestion[] =>
  closed.flatMap(({ name, kind, differs }) => {
    const halves = kind === 'number' || differs ? [] : halvesOf(parts, { name, kind });
    return halves.length < 2 ? [] : [{ question: name, halves }];
  });

function halvesOf(parts: readonly Part[], { name, kind }: ClosedQuestion): Half[] {
  const asked = parts
    .map(({ label, people }) => ({
      editions: [label],
      chosen: people.flatMap((person) => chosenBy(person, name) ?? []),
    }))
    .filter(({ chosen }) => chosen.some((option) => !isBeside(option)));
  let halves: (typeof asked)[number][] = [];
  for (const own of asked) {
    const met = halves.filter((half) => meet(half.chosen, own.chosen));
    const joined = [...met, own];
    halves = [
      ...halves.filter((half) => !met.includes(half)),
      {
        editions: joined.flatMap(({ editions }) => editions),
        chosen: joined.flatMap(({ chosen }) => chosen),
      },
    ];
  }
  return halves
    .map(({ editions, chosen }) => ({
      name: `${name} (${listed(inOrder(parts, editions))})`,
      editions: inOrder(parts, editions),
      options: orderOptions(chosen, kind),
    }))
    .sort((a, b) => placeOf(parts, a.editions[0]) - placeOf(parts, b.editions[0]));
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

const inOrder = (parts: readonly Part[], editions: readonly string[]): string[] =>
  parts.map(({ label }) => label).filter((label) => editions.includes(label));

const placeOf = (parts: readonly Part[], edition: string | undefined): number =>
  parts.findIndex(({ label }) => label === edition);

/** The parts and their closed questions, each half of a split question as a question of its own. */
export function splitAll(
  parts: readonly Part[],
  closed: readonly ClosedQuestion[],
  split: readonly SplitQuestion[],
): { readonly parts: readonly Part[]; readonly closed: readonly ClosedQuestion[] } {
  if (split.length === 0) return { parts, closed };
  const halves = groupBy(split, ({ question }) => question);
  const nameIn = (question: string, edition: string): string =>
    halves.get(question)?.[0]?.halves.find(({ editions }) => editions.includes(edition))?.name ??
    question;
  return {
    parts: parts.map(({ label, people }) => ({
      label,
      people: people.map((person) => ({
        ...person,
        closed: withQuestionNames(person.closed, (question) => nameIn(question, label)),
      })),
    })),
    closed: closed.flatMap((question) => {
      const own = halves.get(question.name)?.[0]?.halves;
      return own ? own.map(({ name }) => ({ ...question, name })) : [question];
    }),
  };
}
