import { isBeside } from '../../closed/beside.js';
import { isTick, isYes } from '../../closed/values.js';
import { bareName, foldName } from '../../names/names.js';
import { asks, asksForWords } from '../role/headings.js';
import { isOtherOption } from '../role/other-columns.js';
import { filledIn, isBlank, LONGEST_NAME, type Row, valueAt, valuesIn } from '../rows.js';
import { isEmail, isFigure, isPhone } from '../values.js';
import { areNumbered } from './numbering.js';
import {
  isNameOver,
  isOutOf,
  isOver,
  LOOKED_AT,
  type TopColumn,
  topColumns,
} from './top-columns.js';

/** Columns that have one of two header rows alone: fewer may be a slip. */
const SOME_COLUMNS = 2;

/** Figures, dates and ranges: somebody answered. « /5 » tells what marks are out of, and nobody does. */
const FIGURES = /^[\d\s.,:/-]+$/;

/**
 * What the second row of a plain table is, where it may be a header:
 * - `options` of the questions that stand above the first of them;
 * - `questions` under titles of groups, that merged cells leave above the first of each: sure where a name
 *   stands over a column of figures or crosses, where this row alone lacks the number that the others bear, or where
 *   all names that no title stands over ask for words, and no title does;
 * - `doubtful`: it fills the unnamed columns of the first row as a header would, and as a person might.
 */
export function secondHeader(
  rows: readonly Row[],
): 'options' | 'questions' | 'doubtful' | undefined {
  const { columns, data } = topColumns(rows);
  if (!data[0]) return undefined;
  if (columns.some(({ first, second }) => first === '' && second === '')) return undefined;
  if (rows[1]!.cells.some((cell) => FIGURES.test(cell) && !isOutOf(cell))) return undefined;
  if (nameAnswers(columns)) return 'questions';
  if (isSpread(columns) && valueAt(data[0].cells, 0) !== '') return 'options';
  const merged = asMerged(columns);
  const begins = valuesIn(data, 0).length > 0;
  if (isSpread(merged) && begins && merged.every(isNamed)) return 'options';
  const unnamed = columns.filter(({ first }) => first === '');
  const titles = columns.filter(({ first, second }) => first !== '' && second !== '');
  if (unnamed.length < SOME_COLUMNS || titles.length === 0 || !columns.every(isNamed))
    return undefined;
  const sure =
    (unnamed.every(({ second }) => asksForWords(second) > 0) &&
      titles.every(({ first }) => !asks(first))) ||
    columns.some((column) => column.second !== '' && isOverFigures(column)) ||
    numbersRows(columns[0]!, data);
  return sure ? 'questions' : 'doubtful';
}

/** What a tool calls the answer under a question: « Réponse 1 », « Choice », « Mot 2 ». Bare (names.ts). */
const ANSWER =
  /^((reponses?|responses?|answers?|choix|choices?|textes?|texts?)( ?(n°|#)? ?\d{1,2})?|(notes?|ratings?|scores?|mots?|words?|commentaires?|comments?) ?(n°|#)? ?\d{1,2})$/;

/** Whether a name only says that the column holds an answer to what stands above. */
export const holdsAnswerTo = (title: string, name: string): boolean =>
  ANSWER.test(bareName(name)) && (asks(title) || /\d$/.test(name));

/**
 * Whether the second row calls so what stands under the first, questions among it, and names the columns that nothing
 * stands over.
 */
function nameAnswers(columns: readonly TopColumn[]): boolean {
  const titles: string[] = [];
  for (const { first } of columns) titles.push(first || (titles.at(-1) ?? ''));
  const areNames = columns.every(({ first, second, below }, i) => {
    const title = titles[i]!;
    if (title === '') return isNameOver(second, below);
    return (first !== '' && second === '') || holdsAnswerTo(title, second);
  });
  const asked = columns.filter(({ first, second }) => asks(first) && second !== '');
  return areNames && asked.length >= SOME_COLUMNS && columns.every(isNamed);
}

/**
 * The columns as merged cells would leave them: a heading stands above the first of those that it is repeated
 * over, and none stands twice in a column.
 */
const asMerged = (columns: readonly TopColumn[]): TopColumn[] =>
  columns.map(({ first, second, below }, i) => ({
    first: first === columns[i - 1]?.first ? '' : first,
    second: second === first ? '' : second,
    below,
  }));

/**
 * Both rows begin together, and some columns have a name in the first row only, the first column among
 * them, and some in the second only.
 */
function isSpread(columns: readonly TopColumn[]): boolean {
  const below = columns.filter(({ second }) => second !== '').length;
  return (
    columns.some(({ first }) => first === '') &&
    columns[0]!.first !== '' &&
    columns[0]!.second === '' &&
    columns.length - below >= SOME_COLUMNS &&
    below >= SOME_COLUMNS
  );
}

/** The name in the second row, if any, is none of the values below; « Autre (précisez) » names an option. */
const isNamed = ({ second: name, below }: TopColumn): boolean =>
  name.length <= LONGEST_NAME &&
  ![isFigure, isEmail, isPhone].some((is) => is(name)) &&
  (isOtherOption(name) || !isBeside(name)) &&
  !below.includes(name);

/** The first column numbers the rows of data, all of them, and not the row that may be a header. */
const numbersRows = ({ first, second }: TopColumn, data: readonly Row[]): boolean =>
  first !== '' && second === '' && areNumbered(data);

/** Figures, dates or crosses alone. */
const isOverFigures = isOver((value) => isFigure(value) || isTick(value));

/**
 * Whether a name of a row above the header stands over the first of several columns of ticks: the question that they
 * are the options of, as in what is left of a Framaforms export. Facts stand there too, « Lieu : Lille ».
 */
export function isOverTicks([above, header, ...data]: readonly Row[]): boolean {
  if (!above || !header) return false;
  const names = filledIn(above.cells);
  if (2 * names.length > filledIn(header.cells).length) return false;
  if (names.some((name) => /:\s*\S/.test(name) && !name.endsWith('?'))) return false;
  const below = header.cells.map((_, i) => valuesIn(data.slice(0, LOOKED_AT), i));
  const areTicks = (values: readonly string[]): boolean => values.length > 0 && values.every(isYes);
  const ticks = (i: number): boolean => valueAt(header.cells, i) !== '' && areTicks(below[i] ?? []);
  // The mark of the ticks below in either row: somebody answered in it.
  const marks = new Set(below.filter(areTicks).flat().map(foldName));
  if ([...names, ...filledIn(header.cells)].some((cell) => marks.has(foldName(cell)))) return false;
  return above.cells.some(
    (cell, at) =>
      at > 0 &&
      !isBlank(cell) &&
      isBlank(above.cells[at + 1] ?? '') &&
      ticks(at) &&
      ticks(at + 1) &&
      !areTicks(below[at - 1] ?? []),
  );
}

/** « Enquête de fin de stage » over all tells nothing apart that two columns of it are both called. */
function areToldApart(above: Row, header: Row): boolean {
  let title = '';
  const all = header.cells.flatMap((name, i) => {
    title = valueAt(above.cells, i) || title;
    return name.trim() === '' ? [] : `${title}\n${name.trim()}`;
  });
  return new Set(all).size === all.length;
}

/** Whether the titles of a row above the header, « MATINÉE », « APRÈS-MIDI », tell apart names that come again in it. */
export function isOverAlike([above, header]: readonly Row[]): boolean {
  const [titles, names] = [above, header].map((row) => filledIn(row?.cells ?? []));
  return (
    titles!.length >= SOME_COLUMNS &&
    titles!.length < names!.length &&
    areToldApart(above!, header!) &&
    new Set(names).size < names!.length &&
    !titles!.some((title) => isFigure(title) || title.includes(':'))
  );
}
