import { isNo, isYes } from '../../closed/values.js';
import { firstOfEach } from '../../ground/group-by.js';
import { OTHER_ANSWER } from '../../messages/words.js';
import type { ClosedKind, ClosedQuestion } from '../../model/survey.js';
import { foldName } from '../../names/names.js';
import { answersAny } from '../columns/blanks.js';
import type { ReadColumn } from '../columns/columns.js';
import { isClosed } from '../role/candidate.js';
import { isOtherOption } from '../role/other-columns.js';
import { type Row, valueAt } from '../rows.js';
import { leftEarly } from './left-early.js';

const questionOf = ({ option, question }: ReadColumn): string => option?.question ?? question;

const isOther = ({ option }: ReadColumn): boolean => option?.kind === 'other';

/** The closed questions of a file, in its order. A question spread over columns is one. */
export function closedQuestions(columns: readonly ReadColumn[]): ClosedQuestion[] {
  const closed = columns.filter((read) => isClosed(read.column) && !isOther(read));
  return firstOfEach(closed, questionOf).map((read) => ({
    name: questionOf(read),
    kind: read.column.role as ClosedKind,
  }));
}

/** One row’s closed answers: question → options chosen. Questions without an answer are absent. */
export type ClosedReader = (row: Row) => Record<string, readonly string[]>;

/**
 * Reads the closed answers of the rows of a file. Who said « Non » to every option did answer, and chose
 * none; so did who left all of them empty, where an empty cell says no (columns/blanks.ts).
 */
export function closedReader(columns: readonly ReadColumn[]): ClosedReader {
  const closed = columns.filter(({ column }) => isClosed(column));
  const blank = closed.filter((read) => read.blank);
  const left = leftEarly(columns);
  return ({ cells }) => {
    const chosen = new Map<string, string[]>();
    for (const read of closed) {
      const value = valueAt(cells, read.column.index);
      if (value === '') continue;
      const question = questionOf(read);
      const options = chosen.get(question) ?? [];
      const isSaid = (option: string): boolean =>
        options.includes(option) || (isOther(read) && options.some(isOtherOption));
      for (const option of optionsOf(read, value)) if (!isSaid(option)) options.push(option);
      if (options.length > 0 || isNo(value)) chosen.set(question, options);
    }
    if (blank.length > 0 && !left?.(cells) && answersAny(columns, cells))
      for (const read of blank) if (!chosen.has(questionOf(read))) chosen.set(questionOf(read), []);
    return Object.fromEntries(chosen);
  };
}

function optionsOf({ option, choices }: ReadColumn, value: string): readonly string[] {
  if (option?.kind === 'other') return [OTHER_ANSWER];
  if (option) return isTicked({ option }, value) ? [option.label] : [];
  return choices?.options.get(value) ?? [value];
}

/** Whether a cell of an option says that it was chosen. */
export const isTicked = ({ option }: Pick<ReadColumn, 'option'>, value: string): boolean =>
  option !== undefined &&
  value !== '' &&
  (isYes(value) || value === option.code || foldName(value) === foldName(option.label));
