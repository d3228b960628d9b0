import { groupBy } from '../../ground/group-by.js';
import { CLOSED_KINDS, type Role } from '../../model/survey.js';
import { foldName } from '../../names/names.js';
import { sumOf } from '../../stats/sum.js';
import { type Facts, measure } from '../role/facts.js';
import { type Rows, valuesIn } from '../rows.js';
import type { ReadColumn } from './columns.js';

/** What the role of a column is decided from. */
export interface Seen {
  readonly facts: Facts;
  /** Rows that were looked at. */
  readonly rows: number;
}

/** What columns that ask the same thing several times have in common: `Tâche 1`, `2e choix`. */
const withoutNumber = (question: string): string =>
  foldName(question).replace(/\d+ ?(?:(?:ers?|res?|es?|emes?|nde?)\b)?/g, '#');

/**
 * Texts that may be turns of a choice: few people give a third one, and a short list of long options looks
 * like free text. All that is said there must be said in the other turns.
 */
export function turnsOfChoices(
  columns: readonly ReadColumn[],
  seen: readonly Seen[],
): Map<string, Seen> {
  const turns = new Map<string, Seen>();
  for (const all of groupBy(columns, ({ question }) => withoutNumber(question)).values()) {
    const choices = all.filter(({ column: { role, aside } }) => role === 'choice' && !aside);
    const given = choices.flatMap(({ column }) => [...seen[column.index]!.facts.counts]);
    const options = new Set(given.map(([value]) => value));
    const isTurn = ({ column: { role, index } }: ReadColumn): boolean =>
      role === 'open' && seen[index]!.facts.values.every((value) => options.has(value));
    for (const { question } of all.filter(isTurn))
      turns.set(question, seen[choices[0]!.column.index]!);
  }
  return turns;
}

/** Roles that the same question may seem to have from few answers. */
const DOUBTFUL: ReadonlySet<Role> = new Set(['open', 'personal', ...CLOSED_KINDS]);

/**
 * Questions that several tables ask and that do not look the same in each: what all their answers look like.
 * A list of options of which few people tick two would be one option each in a small table.
 */
export function sharedQuestions(
  alone: readonly (readonly ReadColumn[])[],
  heads: readonly Rows[],
): Map<string, Seen> {
  const asked = groupBy(
    alone.flatMap((columns, at) =>
      columns
        .filter(({ column }) => column.role !== 'empty')
        .map(({ column, option, question }) => ({ column, option, question, at })),
    ),
    ({ question }) => question,
  );
  const differing = [...asked].filter(
    ([, all]) =>
      all.every(({ column, option }) => !option && DOUBTFUL.has(column.role)) &&
      new Set(all.map(({ column: { role, aside } }) => `${role} ${aside}`)).size > 1,
  );
  return new Map(
    differing.map(([question, all]) => [
      question,
      {
        facts: measure(all.flatMap(({ column, at }) => valuesIn(heads[at]!.rows, column.index))),
        rows: sumOf(all, ({ at }) => heads[at]!.rows.length),
      },
    ]),
  );
}
