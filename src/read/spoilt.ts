import { columnMessages as say } from '../messages/reading/columns.js';
import type { Notice } from '../model/survey.js';
import { bareName } from '../names/names.js';
import type { WholeSource } from './people/respondents.js';
import { isClosed } from './role/candidate.js';
import { valueAt, valuesIn } from './rows.js';
import { MONTH } from './values.js';

/** What a spreadsheet or a form spoilt before the file came: nothing mends it, and it is told. */
export const spoilt = (source: WholeSource): Notice[] => [
  ...datedOptions(source),
  ...cutAnswers(source),
];

/** « 2025-04-03 », « 03-avr », « nov-20 »: what Excel makes of « 3-4 » and « 11-20 », in a workbook and in what it saves as CSV. */
const MADE_DATE = new RegExp(
  `^(?:(?<year>\\d{4})-\\d\\d-\\d\\d|\\d{1,2}-(?:${MONTH})\\.?|(?:${MONTH})\\.?-\\d\\d)$`,
  'iu',
);
/** A question that may well be answered by a date. Bare (names.ts). */
const ASKS_WHEN = /\b(dates?|jours?|journees?|quand|mois|annees?|samedi|dimanche)\b/;

/** Options that are dates, among others that are none. */
function datedOptions({ read: { columns, source }, rows }: WholeSource): Notice[] {
  return columns.flatMap(({ column, question }) => {
    if (!isClosed(column) || ASKS_WHEN.test(bareName(question))) return [];
    const options = [...new Set(valuesIn(rows, column.index))];
    const dated = options.filter((option) => MADE_DATE.test(option)).sort();
    if (dated.length === 0 || dated.length === options.length) return [];
    return { file: source.file, message: say.datedOptions(question, dated, writtenAs(dated)) };
  });
}

/** What stood there, as a French Excel reads it: « 3-4 » for the third of April. */
function writtenAs(dated: readonly string[]): string | undefined {
  const day = dated.find((option) => MADE_DATE.exec(option)?.groups?.year);
  return day?.split('-').slice(1).reverse().map(Number).join('-');
}

/** Lengths at which tools and former workbooks cut what people write, in UTF-16 units; and any multiple of fifty. */
const LIMITS: ReadonlySet<number> = new Set([140, 255, 256, 280, 512, 1023, 1024, 2048, 32767]);
const isLimit = (length: number): boolean =>
  LIMITS.has(length) || (length >= 100 && length % 50 === 0);
/** One text may have that length by accident; two different ones are hardly the longest both. */
const CUT = 2;
const ENDED = /[.!?…)»”"]\s*$/u;

/** Answers that all stop at the length that no other of their column goes beyond. */
function cutAnswers({ read: { source }, shape: { open }, rows }: WholeSource): Notice[] {
  return open.flatMap(({ column: { index }, question }) => {
    const texts = new Map(rows.map(({ cells }) => [valueAt(cells, index), cells[index] ?? '']));
    const longest = Math.max(0, ...[...texts.values()].map(({ length }) => length));
    if (!isLimit(longest)) return [];
    const cut = [...texts.values()].filter((text) => text.length === longest && !ENDED.test(text));
    return cut.length < CUT
      ? []
      : { file: source.file, message: say.cutAnswers(question, cut.length, longest) };
  });
}
