import { foldName } from '../../names/names.js';
import { isBareCode, technicalRole } from '../role/headings.js';
import type { Row } from '../rows.js';
import { isFigure } from '../values.js';
import { areNumbered } from './numbering.js';
import { isNameOver, isOver, type TopColumn, topColumns } from './top-columns.js';

/** So many codes, columns and values are no accident. */
const SOME = 2;
const SOME_VALUES = 3;

/**
 * Which of the first two rows names the questions that the other gives the codes of, `Q1`, `Q2`, `PROFIL`:
 * undefined where they are not both headings.
 */
export function besideCodes(rows: readonly Row[]): 'first' | 'second' | undefined {
  const { columns, data } = topColumns(rows);
  if (data.length < SOME_VALUES) return undefined;
  const coded = columns.filter(({ first, second }) => first !== '' || !technicalRole(second));
  const [ofFirst, ofSecond] = [coded.map((one) => one.first), columns.map((one) => one.second)];
  if (areBareCodes(ofSecond) && !areBareCodes(ofFirst) && columns.some(areTexts)) return 'first';
  const areUnder =
    columns.every(isCodeUnder) &&
    2 * columns.filter(isCodeOf).length >= columns.length &&
    areWordsAlone(ofSecond) &&
    !areWordsAlone(ofFirst);
  if (areUnder && areOverFigures(columns, data) && columns.some(areTexts)) return 'first';
  const isCoded =
    areBareCodes(ofFirst) || (areWordsAlone(ofFirst) && areOverFigures(columns, data));
  return isCoded && areNames(columns) ? 'second' : undefined;
}

/** `num`, `sexe`, `posit`: what a statistician calls columns, all different. */
const areWordsAlone = (cells: readonly string[]): boolean =>
  cells.every((cell) => /^\S+$/.test(cell)) && new Set(cells).size === cells.length;

/** `q2_a`, `REP_CULT`, `pourquoi`: as programs spell names, under a heading, and nobody gave it below. */
const isCodeUnder = ({ first, second, below }: TopColumn): boolean =>
  first !== '' && /^[a-z][\w.-]*$/i.test(second) && isNameOver(second, below);

/** `forts` of « Points forts », or what is spelt as no word: « maya », « absente » are what somebody answered. */
const isCodeOf = ({ first, second }: TopColumn): boolean =>
  /[_\d.-]|^\p{Lu}+$/u.test(second) ||
  foldName(first)
    .split(/[^\p{L}]+/u)
    .some((word) => word.startsWith(foldName(second).slice(0, 3)));

/** Its names stand over several columns of figures, or over the numbers of all rows: nobody answered so. */
const areOverFigures = (columns: readonly TopColumn[], data: readonly Row[]): boolean =>
  columns.filter((column) => column.second !== '' && isOver(isFigure)(column)).length >= SOME ||
  (columns[0]!.second !== '' && areNumbered(data));

/** `PROFIL`, `NOTE_1`. */
const CAPITALS = /^\p{Lu}[\p{Lu}\d_]+$/u;

/** Codes alone, all different, of which most say nothing: the tool’s own columns have names. */
export function areBareCodes(cells: readonly string[]): boolean {
  const bare = cells.filter(isBareCode).length;
  const others = cells.filter((cell) => !technicalRole(cell)).length;
  return (
    bare >= SOME &&
    2 * bare >= others &&
    new Set(cells).size === cells.length &&
    cells.every((cell) => isBareCode(cell) || CAPITALS.test(cell) || technicalRole(cell))
  );
}

const areTexts = ({ below }: TopColumn): boolean =>
  below.length >= SOME && below.some((value) => /\s\S+\s/.test(value));

/** Names that nobody answered, some of them surely: over figures, or with a question mark. */
function areNames(columns: readonly TopColumn[]): boolean {
  // The number that a team gave to its questionnaires has no code, and no second name.
  const named = columns.filter(({ first, second }) => second !== '' || !technicalRole(first));
  const names = named.map(({ second }) => second);
  const areOwn =
    new Set(names).size === names.length &&
    named.every(({ second, below }) => isNameOver(second, below));
  const asking = names.filter((name) => name.endsWith('?')).length;
  return areOwn && (named.some(isOver(isFigure)) || 2 * asking >= names.length);
}
