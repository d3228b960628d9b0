import { foldName } from '../names.js';
import { ownWording, textAt } from '../read/answers.js';
import { cleanHeader } from '../read/header/cells.js';
import type { ReadSource } from '../read/source.js';

/** An open question of a file, and the words that it is read by. */
export interface ColumnQuestion {
  /** Its column or, in a long file, what the column of questions holds. */
  readonly name: string;
  readonly asked: string;
}

/** The open questions of a file: its open columns or, where each row is an answer, those that rows name. */
export function columnQuestions({ columns, rows, wordings }: ReadSource): ColumnQuestion[] {
  const open = columns.filter(({ column: { role, aside } }) => role === 'open' && !aside);
  const long = columns.find(({ column }) => column.role === 'question');
  const names =
    long && open.length > 0
      ? new Set(rows.map((row) => cleanHeader(textAt(row, long.column.index))))
      : open.map(({ column }) => column.name);
  return [...names]
    .filter((name) => name !== '')
    .map((name) => {
      const question = wordings.get(foldName(name)) ?? name;
      return { name, asked: ownWording(name, question, wordings).asked ?? question };
    });
}
