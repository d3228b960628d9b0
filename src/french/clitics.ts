import { columnOf, moodOf, posOfColumn } from './tagset.js';

const PRONOUN = columnOf('PRON');
/** Forms that are an article or a preposition elsewhere. */
const EITHER = /^(?:l[ea]|les|leur|en)$/;
const PARTICIPLE = /(?:ant|été|eue?s?)$/;

/** Whether a verb is one that `le`, `leur` or `en` may lean on: not a participle, but « la tuant ». */
function isLeanedOn(form: string, column: number, clitic: string): boolean {
  const mood = moodOf(column);
  if (posOfColumn(column) === 'AUX') return !PARTICIPLE.test(form);
  if (mood === 'participle') return clitic !== 'en' && form.endsWith('ant');
  return mood !== '' && form !== 'dites';
}

/**
 * Columns of a sentence, where `le`, `la`, `les`, `leur` and `en` before a verb are pronouns: tagged
 * from left to right, they are read before their verb is known.
 */
export function withClitics(forms: readonly string[], columns: readonly number[]): number[] {
  return columns.map((column, at) => {
    const clitic = forms[at]!;
    const next = columns[at + 1];
    if (next === undefined || !EITHER.test(clitic) || column === PRONOUN) return column;
    return isLeanedOn(forms[at + 1]!, next, clitic) ? PRONOUN : column;
  });
}
