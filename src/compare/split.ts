import { isBeside } from '../closed/beside.js';
import { orderOptions } from '../closed/option-order.js';
import { withQuestionNames } from '../closed/renamed.js';
import { isNumber } from '../closed/values.js';
import { listed } from '../messages/numbers.js';
import type { ClosedQuestion } from '../model/survey.js';
import { allChosen, type Part } from './people.js';

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
  let halves: { readonly places: readonly number[]; readonly chosen: readonly string[] }[] = [];
  for (const [place, { people }] of parts.entries()) {
    const chosen = allChosen(people, name);
    if (chosen.every(isBeside)) continue;
    const met = halves.filter((half) => meet(half.chosen, chosen));
    const joined = [...met, { places: [place], chosen }];
    halves = [
      ...halves.filter((half) => !met.includes(half)),
      {
        places: joined.flatMap(({ places }) => places).sort((a, b) => a - b),
        chosen: joined.flatMap((half) => half.chosen),
      },
    ];
  }
  return halves
    .sort((a, b) => a.places[0]! - b.places[0]!)
    .map(({ places, chosen }) => {
      const editions = places.map((place) => parts[place]!.label);
      const options = orderOptions(chosen, kind);
      return { name: `${name} (${listed(editions)})`, editions, options };
    });
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
