import { UserError } from '../errors.js';
import type { ClosedQuestion, Comparison } from '../model.js';
import { numberOf } from './bins.js';
import type { CompareInput } from './editions.js';
import { listed, quoted } from './format.js';
import { warnings } from './messages.js';
import { orderOptions } from './option-order.js';
import { compareParts } from './parts.js';
import { chosenBy, type Part, type Person, peopleOf, speakers } from './people.js';
import { everyPair } from './table.js';
import { sizeWarnings } from './warnings.js';

/** Groups with fewer speakers than this are never shown alone. */
const PRIVACY_THRESHOLD = 5;

const POOL = 'Autres groupes';
const NO_ANSWER = 'Sans réponse';

export interface GroupOptions {
  /** Name of the closed question that splits the respondents. */
  readonly question: string;
  /** The edition whose groups are compared. */
  readonly edition: string;
  /** Least number of people with an informative answer in a group that is shown. */
  readonly threshold?: number;
}

/**
 * Groups of one edition set against each other: the records of `compareEditions`, with a group’s label
 * where that one has an edition’s. Each group is compared with each other one. People who did not
 * answer the question are a group too, so that the groups make up the edition.
 *
 * Privacy: groups under the threshold are pooled in « Autres groupes »; while the pool itself is under
 * it, the next smallest group joins (complementary suppression: else totals minus groups would give
 * the hidden one). With fewer than two groups left there are no tables. A closed question that fewer
 * people of some group answered is left out. Each of these is a warning.
 *
 * @throws UserError when the question does not exist, or lets a respondent be in several groups.
 */
export function compareGroups(input: CompareInput, options: GroupOptions): Comparison {
  const { edition, threshold = PRIVACY_THRESHOLD } = options;
  const question = findQuestion(input.closed, options.question);
  const people = peopleOf(input.respondents, input.coded).filter(
    (person) => person.edition === edition,
  );
  const pooling = poolSmall(groupBy(people, question), threshold);
  if (pooling.parts.length < 2) {
    const tables = compareParts([], { ...input, closed: [] }, everyPair);
    return { ...tables, warnings: [warnings.hidden(question.name, threshold)] };
  }
  const others = input.closed.filter(({ name }) => name !== question.name);
  const hidden = others.filter(({ name }) => answeredByFew(pooling.parts, name, threshold));
  const closed = others.filter((other) => !hidden.includes(other));
  return {
    ...compareParts(pooling.parts, { ...input, closed }, everyPair),
    warnings: [
      ...pooling.warnings,
      ...hidden.map(({ name }) => warnings.closedHidden(name, threshold)),
      ...sizeWarnings(pooling.parts),
    ],
  };
}

function findQuestion(closed: readonly ClosedQuestion[], name: string): ClosedQuestion {
  const question = closed.find((one) => one.name === name);
  const single = closed.filter(({ kind }) => kind !== 'multiple').map((one) => quoted(one.name));
  const remedy =
    single.length > 0
      ? `Choisissez l’une de celles-ci\u00a0: ${listed(single)}.`
      : 'Ces fichiers n’ont aucune question fermée à réponse unique.';
  if (!question) {
    throw new UserError(`Aucune question fermée ne s’appelle ${quoted(name)}.`, undefined, remedy);
  }
  if (question.kind === 'multiple') {
    throw new UserError(
      `La question ${quoted(name)} accepte plusieurs réponses\u00a0: une personne serait dans plusieurs groupes.`,
      undefined,
      remedy,
    );
  }
  return question;
}

/** Groups in the natural order of the options, those who gave no single answer last. */
function groupBy(people: readonly Person[], { name, kind }: ClosedQuestion): Part[] {
  const groupOf = (person: Person): string | undefined => chosenBy(person, name)?.[0];
  const chosen = people.map(groupOf).filter((option) => option !== undefined);
  const labels =
    kind === 'number'
      ? [...new Set(chosen)].sort((a, b) => numberOf(a) - numberOf(b))
      : orderOptions(chosen, kind);
  const parts = labels.map((label) => ({
    label,
    people: people.filter((person) => groupOf(person) === label),
  }));
  const silent = people.filter((person) => groupOf(person) === undefined);
  return silent.length > 0 ? [...parts, { label: NO_ANSWER, people: silent }] : parts;
}

interface Pooling {
  readonly parts: readonly Part[];
  readonly warnings: readonly string[];
}

function poolSmall(parts: readonly Part[], threshold: number): Pooling {
  const size = (part: Part): number => speakers(part).length;
  const small = parts.filter((part) => size(part) < threshold);
  if (small.length === 0) return { parts, warnings: [] };
  const rest = parts.filter((part) => !small.includes(part)).sort((a, b) => size(a) - size(b));
  const pool = [...small];
  while (rest.length > 0 && pool.reduce((sum, part) => sum + size(part), 0) < threshold) {
    pool.push(rest.shift()!);
  }
  const joined = pool.slice(small.length).map(({ label }) => label);
  const pooled = { label: POOL, people: pool.flatMap(({ people }) => people) };
  return {
    parts: [...parts.filter((part) => !pool.includes(part)), pooled],
    warnings: [
      warnings.pooled(
        small.map(({ label }) => label),
        POOL,
        threshold,
      ),
      ...(joined.length > 0 ? [warnings.joined(joined, POOL)] : []),
    ],
  };
}

/** Whether some, but fewer than `threshold`, people of a group answered a question. */
function answeredByFew(parts: readonly Part[], name: string, threshold: number): boolean {
  return parts.some(({ people }) => {
    const answered = people.filter((person) => chosenBy(person, name) !== undefined).length;
    return answered > 0 && answered < threshold;
  });
}
