import { orderOptions } from '../closed/option-order.js';
import { numberOf } from '../closed/values.js';
import { UserError } from '../errors.js';
import { groupBy } from '../ground/group-by.js';
import type { Message } from '../message.js';
import * as en from '../messages/english.js';
import { chooseAmong } from '../messages/meant.js';
import { quoted } from '../messages/numbers.js';
import { NO_MARK } from '../messages/words.js';
import type { ClosedQuestion, Column } from '../model/survey.js';
import { foldName, meantBy } from '../names/names.js';
import { chosenBy } from '../people/people.js';
import { areFew } from '../people/privacy.js';
import { REST } from './pairing.js';
import { eachChosen, type Part, type Person } from './people.js';

/** Label of the small groups together, unless an option has it. */
const POOL = 'Autres groupes';

/**
 * The closed question of a name, as `namedAmong` finds it, or the only one that begins so.
 *
 * @param columns of the files, of which a name may be though it is no closed question.
 * @throws UserError when there is none, or when it lets a respondent be in several groups.
 */
export function findQuestion(
  closed: readonly ClosedQuestion[],
  name: string,
  columns: readonly Column[] = [],
): ClosedQuestion {
  const question = meantBy(closed, name);
  const single = closed.filter(({ kind }) => kind !== 'multiple').map((one) => one.name);
  const remedy =
    single.length > 0
      ? chooseAmong(single)
      : {
          french: 'Ces fichiers n’ont aucune question fermée à réponse unique.',
          english: 'These files have no closed question with a single answer.',
        };
  const column = question
    ? undefined
    : meantBy(
        columns.filter(({ option }) => option === undefined),
        name,
      );
  if (column) throw new UserError(isNotClosed(column.name), madeClosed(column.name));
  if (!question) {
    throw new UserError(
      {
        french: `Aucune question fermée ne s’appelle ${quoted(name)}.`,
        english: `No closed question is called ${en.quoted(name)}.`,
      },
      remedy,
    );
  }
  if (question.kind === 'multiple') {
    throw new UserError(
      {
        french: `La question ${quoted(question.name)} accepte plusieurs réponses : une personne serait dans plusieurs groupes.`,
        english: `The question ${en.quoted(question.name)} takes several answers: a person would be in several groups.`,
      },
      remedy,
    );
  }
  return question;
}

const isNotClosed = (column: string): Message => ({
  french: `La colonne ${quoted(column)} n’est pas lue comme une question fermée («\u00a0verbatim columns\u00a0» dit comment, et pourquoi).`,
  english: `The column ${en.quoted(column)} is not read as a closed question (“verbatim columns” says how it is, and why).`,
});

const madeClosed = (column: string): Message => ({
  french: `Si ses valeurs forment des groupes, dites-le\u00a0: option --group ${JSON.stringify(column)}, ou columns\u00a0: groups\u00a0: [${JSON.stringify(column)}] dans verbatim.yaml.`,
  english: `If its values make groups, say so: option --group ${JSON.stringify(column)}, or columns: groups: [${JSON.stringify(column)}] in verbatim.yaml.`,
});

/**
 * Groups in the natural order of the options, each with a label of its own. Those who gave no answer are
 * the last, or in the option that says as much: a survey may offer « Sans réponse », and leave blanks too.
 */
export function splitBy(people: readonly Person[], { name, kind }: ClosedQuestion): Part[] {
  const chosen = eachChosen(people, name);
  const labels =
    kind === 'number'
      ? [...new Set(chosen)].sort((a, b) => numberOf(a) - numberOf(b))
      : orderOptions(chosen, kind);
  const silent = labels.find((label) => foldName(label) === foldName(NO_MARK)) ?? NO_MARK;
  const groups = groupBy(people, (person) => chosenBy(person, name)?.[0] ?? silent);
  return [...new Set([...labels, silent])].flatMap((label) => {
    const own = groups.get(label);
    // An option may be called as all the others together are.
    return own ? [{ label: label === REST ? unused(label, [label]) : label, people: own }] : [];
  });
}

export interface Pooling {
  /** Groups that can be shown, the pool last where there is one. */
  readonly parts: readonly Part[];
  /** Label of the pool, which no group has; none where no group is small. */
  readonly pool?: string;
  /** Labels of the groups under the threshold, all in the pool. */
  readonly small: readonly string[];
  /** Labels of larger groups that joined them, since the pool was small itself. */
  readonly joined: readonly string[];
}

/**
 * Groups under the threshold are pooled; while the pool itself is under it, the next smallest group
 * joins (complementary suppression: else totals minus groups would give the hidden one).
 *
 * @param size of a group, in people.
 */
export function poolSmall(
  parts: readonly Part[],
  threshold: number,
  size: (part: Part) => number,
): Pooling {
  const small = parts.filter((part) => areFew(size(part), threshold));
  if (small.length === 0) return { parts, small: [], joined: [] };
  const label = unused(
    POOL,
    parts.map((part) => part.label),
  );
  const rest = parts.filter((part) => !small.includes(part)).sort((a, b) => size(a) - size(b));
  const pool = [...small];
  const pooled = (): Part => ({ label, people: pool.flatMap(({ people }) => people) });
  while (rest.length > 0 && areFew(size(pooled()), threshold)) pool.push(rest.shift()!);
  return {
    parts: [...parts.filter((part) => !pool.includes(part)), pooled()],
    pool: label,
    small: small.map((part) => part.label),
    joined: pool.slice(small.length).map((part) => part.label),
  };
}

/** A label, told apart from those that options have. */
const unused = (label: string, taken: readonly string[]): string =>
  taken.includes(label) ? unused(`${label} (ensemble)`, taken) : label;
