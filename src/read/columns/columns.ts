import { optionKey } from '../../closed/spellings.js';
import { addTo, groupBy } from '../../ground/group-by.js';
import { roleReasons } from '../../messages/roles.js';
import type { Column } from '../../model/survey.js';
import { bareName, foldName, withoutNumber } from '../../names/names.js';
import { aside, type RoleFound } from '../role/candidate.js';
import { type Counts, countValues, measure, peopleWho } from '../role/facts.js';
import { areWriters, comeBack } from '../role/people-named.js';
import { contactsIn, roleOf, showsOptions } from '../role/roles.js';
import { type OptionOf, optionColumns } from '../role/spread-options.js';
import { HEAD_ROWS, type Header, type Rows, valuesIn } from '../rows.js';
import { withBlanks } from './blanks.js';
import { type Choices, choicesOf } from './choices.js';
import type { Known } from './known.js';
import { ofTeam } from './of-team.js';
import { branchesOf, twinsOf } from './one-heading.js';
import { type Seen, sharedQuestions, turnsOfChoices } from './shared.js';
import { translationsOf } from './translations.js';

export interface ReadColumn {
  readonly column: Column;
  /** Where the column is one option of a question. */
  readonly option?: OptionOf | undefined;
  /** Where the column is closed: the options of values that are not one option as written. */
  readonly choices?: Choices | undefined;
  /** Where the column is ids: they name people (role/people-named.ts). */
  readonly naming?: true;
  /** People sign their rows by it, and some signed several. */
  readonly repeated?: true;
  /** Where the column is ids: they are of those who wrote the rows, of whom some wrote several (shape/ids.ts). */
  readonly writing?: true;
  /** The column before that asks the same of others (branches.ts), where the study words it not otherwise. */
  readonly branchOf?: string;
  /** An empty cell says that it was not ticked, where the row answers anything. */
  readonly blank?: true;
  /** A column of texts, which the user does not ask for: it is of the same questionnaire (copies/duplicates.ts). */
  readonly unasked?: true;
  /** Where it tells editions by dates: the year of each is its edition (people/by-year.ts). */
  readonly byYear?: true;
  /** The question whose answers it holds, as it was asked. */
  readonly question: string;
}

/** Understands the columns of each table; a question that several of them ask is understood once, from all its answers. */
export function readColumns(tables: readonly Rows[], known: Known): ReadColumn[][] {
  const heads = tables.map(({ headers, rows }) => ({ headers, rows: rows.slice(0, HEAD_ROWS) }));
  const seen = heads.map(({ headers, rows }) =>
    headers.map((_, i): Seen => ({ facts: measure(valuesIn(rows, i)), rows: rows.length })),
  );
  const alone = heads.map((head, at) => understand(head, seen[at]!, known));
  const shared = sharedQuestions(alone, heads);
  const agreed = heads.map((head, at) => {
    const all = new Map([...turnsOfChoices(alone[at]!, seen[at]!), ...shared]);
    return all.size === 0 ? alone[at]! : understand(head, seen[at]!, known, all);
  });
  const counted = agreed.map((columns, at) =>
    columns.map((read, i) => ({
      read,
      counts:
        tables[at]!.rows.length > HEAD_ROWS
          ? countValues(valuesIn(tables[at]!.rows, i))
          : seen[at]![i]!.facts.counts,
    })),
  );
  return withBlanks(
    readValues(
      counted,
      tables.map(({ whose }) => whose),
      known,
    ),
    heads,
  );
}

function understand(
  head: Rows,
  seen: readonly Seen[],
  { roles, wordings }: Known,
  shared: ReadonlyMap<string, Seen> = new Map(),
): ReadColumn[] {
  const { headers } = head;
  const branches = branchesOf(head);
  const headed = headers.map(({ name }, i) => ({ name, facts: seen[i]!.facts }));
  const spread = optionColumns(headed, seen[0]?.rows ?? 0);
  const isSaid = (index: number): boolean => roles.has(foldName(headers[index]!.name));
  const worded = (name: string): string => wordings.get(foldName(name)) ?? name;
  const branchAt = (index: number): string | undefined =>
    wordings.has(foldName(headers[index]!.name)) ? undefined : branches.get(index);
  const questionAt = (index: number): string => worded(branchAt(index) ?? headers[index]!.name);
  const seenAt = (index: number): Seen => shared.get(questionAt(index)) ?? seen[index]!;
  const guessed = rolesIn(head, roles, spread, seenAt);
  const team = ofTeam(head, guessed);
  return headers.map((header, index) => {
    const option = spread.options.get(index);
    const branchOf = branchAt(index);
    const found = (isSaid(index) ? undefined : team.get(index)) ?? guessed[index]!;
    const { counts, filled } = seen[index]!.facts;
    const isOption =
      option !== undefined &&
      !found.aside &&
      (found.role === 'multiple' || option.kind === 'other');
    const column: Column = {
      index,
      name: header.name,
      filled,
      distinct: counts.size,
      ...found,
      ...(isOption ? { option: { question: option.question, label: option.label } } : {}),
    };
    return {
      column,
      option: isOption ? { ...option, question: worded(option.question) } : undefined,
      question: questionAt(index),
      ...(branchOf !== undefined && !isOption && { branchOf }),
    };
  });
}

/** What each column holds: as the user says it, or as its heading and what was seen of it tell. */
function rolesIn(
  head: Rows,
  said: Known['roles'],
  { options, repeated }: ReturnType<typeof optionColumns>,
  seenAt: (index: number) => Seen,
): RoleFound[] {
  const { headers } = head;
  // What a heading asks does not hang on its number.
  const plain = headers.map((header) => ({ ...header, name: withoutNumber(header.name) }));
  const names = new Set(plain.map(({ name }) => bareName(name)));
  const twins = twinsOf(head);
  const translations = translationsOf({ ...head, headers: plain });
  const roleUnder = (header: Header, index: number): RoleFound =>
    roleOf({
      header,
      index,
      ...seenAt(index),
      names,
      option: options.get(index),
      repeated: repeated.has(index),
    });
  return headers.map((header, index) => {
    const known =
      said.get(foldName(header.name)) ??
      (twins.has(index) ? aside('choice', roleReasons.twin) : undefined) ??
      (translations.has(index) ? aside('choice', roleReasons.translation) : undefined);
    if (known) return known;
    const bare = roleUnder(plain[index]!, index);
    // A number tells that a form asks it: no tool, and no team, numbers what it writes.
    return bare.aside && bare.role !== 'personal' ? roleUnder(header, index) : bare;
  });
}

interface Counted {
  readonly read: ReadColumn;
  readonly counts: Counts;
}

/**
 * The same columns, with what their values stand for; a way to reach somebody may come late.
 * @param whose the ids that stand merged over the rows of each person (rows.ts), by table.
 */
function readValues(
  counted: readonly (readonly Counted[])[],
  whose: readonly (number | undefined)[],
  { roles, options }: Known,
): ReadColumn[][] {
  const listed = counted.flat().filter(({ read }) => showsOptions(read.column, read.option));
  const answers = new Map(
    [...groupBy(listed, ({ read }) => read.question)].map(([question, all]) => [
      question,
      addedUp(all.map(({ counts }) => counts)),
    ]),
  );
  const offered = offeredIn(counted);
  return counted.map((columns, at) =>
    columns.map(({ read, counts }) => {
      const column = { ...read.column, filled: peopleWho(counts), distinct: counts.size };
      if (column.role === 'id') {
        const areSeveral = whose[at] === column.index || areWriters(column.name, counts);
        return { ...read, column, ...(areSeveral && { writing: true as const }) };
      }
      if (column.role === 'personal' && comeBack(column.name, counts))
        return { ...read, column, repeated: true };
      if (!showsOptions(column, read.option)) return { ...read, column };
      const values = answers.get(read.question)!;
      const found = roles.has(foldName(column.name)) ? undefined : contactsIn(values);
      return found
        ? { ...read, column: { ...column, ...found } }
        : {
            ...read,
            column,
            choices: choicesOf(
              column.role,
              values,
              withoutNumber(read.question),
              (key) => options.has(key) || offered.has(`${read.question}\n${key}`),
            ),
          };
    }),
  );
}

/** What is surely an option: the values of a question in a file that writes the texts of « Autre » in a column of their own. */
function offeredIn(counted: readonly (readonly Counted[])[]): ReadonlySet<string> {
  const offered = counted.flatMap((columns) => {
    const apart = new Set(
      columns.flatMap(({ read: { option } }) => (option?.kind === 'other' ? option.question : [])),
    );
    return columns
      .filter(({ read }) => apart.has(read.question) && showsOptions(read.column, read.option))
      .flatMap(({ read, counts }) =>
        [...counts.keys()].map((value) => `${read.question}\n${optionKey(value)}`),
      );
  });
  return new Set(offered);
}

function addedUp([first, ...others]: readonly Counts[]): Map<string, number> {
  const sum = new Map(first);
  for (const counts of others) for (const [value, n] of counts) addTo(sum, value, n);
  return sum;
}
