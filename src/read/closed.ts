import { isNo, isYes } from '../closed/values.js';
import { CLOSED_KINDS, type ClosedKind, type ClosedQuestion } from '../model/survey.js';
import { foldName } from '../names.js';
import { OTHER } from './choices.js';
import type { ReadColumn } from './columns.js';
import type { Row } from './table.js';

const KINDS: ReadonlySet<string> = new Set(CLOSED_KINDS);

const isClosed = ({ column }: ReadColumn): boolean => !column.aside && KINDS.has(column.role);

const isOther = ({ option }: ReadColumn): boolean => option?.kind === 'other';

/** The closed questions of a file, in its order. A question spread over columns is one. */
export function closedQuestions(columns: readonly ReadColumn[]): ClosedQuestion[] {
  const kinds = new Map<string, ClosedKind>();
  for (const read of columns)
    if (isClosed(read) && !isOther(read)) {
      const name = read.option?.question ?? read.question;
      if (!kinds.has(name)) kinds.set(name, read.column.role as ClosedKind);
    }
  return [...kinds].map(([name, kind]) => ({ name, kind }));
}

/**
 * One row’s closed answers: question → options chosen. Questions without an answer are absent; who
 * said « Non » to every option did answer, and chose none.
 */
export function closedAnswers(
  columns: readonly ReadColumn[],
  { cells }: Row,
): Record<string, readonly string[]> {
  const chosen = new Map<string, string[]>();
  for (const read of columns) {
    const value = cells[read.column.index]?.trim() ?? '';
    if (value === '' || !isClosed(read)) continue;
    const question = read.option?.question ?? read.question;
    const options = chosen.get(question) ?? [];
    for (const option of optionsOf(read, value))
      if (!options.includes(option)) options.push(option);
    if (options.length > 0 || isNo(value)) chosen.set(question, options);
  }
  return Object.fromEntries(chosen);
}

function optionsOf({ option, choices }: ReadColumn, value: string): readonly string[] {
  if (option?.kind === 'other') return [OTHER];
  if (option)
    return isYes(value) || foldName(value) === foldName(option.label) ? [option.label] : [];
  return choices?.options.get(value) ?? [value];
}
