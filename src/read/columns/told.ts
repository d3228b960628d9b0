import { groupBy } from '../../ground/group-by.js';
import { aboutAny, type Message } from '../../message.js';
import { columnMessages as say } from '../../messages/reading/columns.js';
import { roleReasons } from '../../messages/roles.js';
import type { Column } from '../../model/survey.js';
import { isClosed, namesOf } from '../role/candidate.js';
import { HEAD_ROWS } from '../rows.js';
import type { ReadColumn } from './columns.js';

/** What the user should know of the columns of a file. */
export const toldColumns = (columns: readonly ReadColumn[]): Message[] => [
  ...lateColumns(columns),
  ...TOLD.flatMap(([message, is]) => about(columns, is, message)),
  ...branches(columns),
];

/** Columns that hold nothing where roles are decided, and something after. */
export const lateColumns = (columns: readonly ReadColumn[]): Message[] =>
  about(
    columns,
    ({ role, filled }) => role === 'empty' && filled > 0,
    (names) => say.late(names, HEAD_ROWS),
  );

type Is = (column: Column) => boolean | undefined;

const about = (
  columns: readonly ReadColumn[],
  is: Is,
  message: (names: readonly string[]) => Message,
): Message[] => aboutAny(namesOf(columns.filter(({ column }) => is(column))), message);

const isScattered: Is = ({ doubtful, role }) => doubtful && role !== 'open';

/** Columns of short values that are hardly ever the same, read or not; those pasted twice, translated or written by the team, rankings, and facts that tell who one is. */
const TOLD: readonly (readonly [(names: readonly string[]) => Message, Is])[] = [
  [say.shortAnswers, ({ doubtful, role }) => doubtful && role === 'open'],
  [say.scattered, (column) => isScattered(column) && column.reason !== roleReasons.quantities],
  [say.quantities, (column) => isScattered(column) && column.reason === roleReasons.quantities],
  [say.twins, ({ reason }) => reason === roleReasons.twin],
  [say.translations, ({ reason }) => reason === roleReasons.translation],
  [
    say.ofTeam,
    ({ reason }) =>
      reason === roleReasons.teamNotes ||
      reason === roleReasons.teamReplies ||
      reason === roleReasons.extract,
  ],
  [say.formText, ({ reason }) => reason === roleReasons.formText],
  [say.weights, ({ reason }) => reason === roleReasons.weights],
  [say.rankings, ({ reason }) => reason === roleReasons.ranking],
  [say.identifying, ({ reason, aside }) => aside && reason === roleReasons.identifying],
  [say.staff, ({ reason }) => reason === roleReasons.staff],
];

/** That the branches of a form are read as one question (branches.ts). */
function branches(columns: readonly ReadColumn[]): Message[] {
  const read = columns.filter(
    ({ branchOf, column }) =>
      branchOf !== undefined && (column.role === 'open' || isClosed(column)),
  );
  return [...groupBy(read, ({ branchOf }) => branchOf!)].map(([first, own]) =>
    say.branches(first, namesOf(own)),
  );
}
