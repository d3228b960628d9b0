import { areDegrees, degreesOf } from '../../closed/degrees.js';
import { isNumber } from '../../closed/values.js';
import { foldName } from '../../names/names.js';
import { yearOf } from '../../names/times.js';
import {
  asksForWords,
  identifies,
  isBareCode,
  isEditionName,
  isQuestionName,
  isTextName,
  technicalRole,
} from '../role/headings.js';
import { type Row, valueAt, valuesIn } from '../rows.js';
import {
  isDate,
  isFigure,
  isFullName,
  isNothing,
  isYesOrNo,
  LOOKS,
  numberOfWords,
} from '../values.js';
import { LOOKED_AT } from './top-columns.js';

/** A first row that is an answer, or may be one. */
export interface FirstAnswer {
  /** Nothing else explains it: it is read as an answer. */
  readonly sure: boolean;
  /** Its cells that show it. */
  readonly cells: readonly string[];
  /** What columns are called then; those that stay without a name are numbered (headers.ts). */
  readonly headings: readonly string[];
}

/** What the only column of texts is called, as nothing tells what was asked. */
const ANSWERS = 'Réponses';

/** So wide a table was written by a program, with its headings. */
const MANY_COLUMNS = 100;

type Kind = 'date' | 'number' | 'again' | 'said';

interface Column {
  readonly name: string;
  /** Values under it, each once. */
  readonly below: readonly string[];
}

/**
 * Whether the first row is an answer, as in a file without a header: a date above dates, a lone figure above
 * figures, a value that is given again below, a sentence or a verdict above others. One of these may be an
 * accident, unless the file has nothing but texts; any heading beside them shows that they are headings too.
 */
export function firstAnswer([first, ...rows]: readonly Row[]): FirstAnswer | undefined {
  if (!first || rows.length === 0 || first.cells.length > MANY_COLUMNS) return undefined;
  const shown = rows.slice(0, LOOKED_AT);
  const columns = first.cells.flatMap((_, i): Column[] => {
    const name = valueAt(first.cells, i);
    const below = new Set(valuesIn(shown, i));
    return name === '' ? [] : [{ name, below: [...below] }];
  });
  if (columns.some(({ name }) => isHeading(name))) return undefined;
  const found = columns.flatMap((column) => {
    const kind = kindOf(column, columns);
    return kind ? [{ kind, name: column.name }] : [];
  });
  const isAlone = columns.length === 1;
  const kinds = found.map(({ kind }) => kind);
  const said = kinds.filter((kind) => kind === 'said').length;
  const sure =
    kinds.includes('date') ||
    kinds.includes('number') ||
    new Set(kinds).size > 1 ||
    said > (isAlone ? 0 : 1);
  const named = columns.filter(isNamed);
  const isPerson =
    named.some(({ name }) => isFullName(name)) || (named.length > 0 && columns.some(isPhrase));
  const isDoubtful = kinds.length > 1 || said > 0 || isPerson || (isAlone && isPhrase(columns[0]!));
  if (!sure && !isDoubtful) return undefined;
  const shownCells = found.length > 0 ? found : isPerson ? columns : [columns[0]!];
  const cells = shownCells.map(({ name }) => name);
  return { sure, cells, headings: headingsOf(first.cells, columns) };
}

/** The only column that holds neither figures, dates, options nor who answers is that of the answers. */
function headingsOf(cells: readonly string[], columns: readonly Column[]): string[] {
  const texts = columns.filter((column) => {
    const kind = kindOf(column, columns);
    const isFact = [isFigure, isYesOrNo, isFullName, LOOKS.contact];
    return kind === 'said' || (kind === undefined && !isFact.some((is) => is(column.name)));
  });
  return cells.map((cell) => (texts.length === 1 && cell.trim() === texts[0]!.name ? ANSWERS : ''));
}

/** A heading of so many words that says what is asked. */
const SHORT = 4;
/** « Ce que j’ai aimé », « Si c’était à refaire », and what speaks to the person. Folded (names.ts). */
const ASKS =
  /\?|(:|…|\.\.\.)$|^(ce (que?|qui)\b|ce qu'|si |qu(e|i|oi|els?|elles?)?[ ']|comment |pourquoi )|\b(vous|votre|vos|tu|ton|ta|tes|you|your)\b/;

const isHeading = (name: string): boolean =>
  ASKS.test(foldName(name)) ||
  technicalRole(name) !== undefined ||
  [isTextName, isQuestionName, isEditionName, isBareCode, identifies].some((is) => is(name)) ||
  (numberOfWords(name) <= SHORT && asksForWords(name) > 0);

/** How a first cell shows that it is an answer, if it does. */
function kindOf({ name, below }: Column, columns: readonly Column[]): Kind | undefined {
  if (below.length === 0) return undefined;
  if (isDate(name)) return below.every(isDate) ? 'date' : undefined;
  if (isNumber(name)) {
    // « 2023, 2024 » and « 1, 2, 3 » are headings in a row.
    const isLone = columns.filter((other) => isNumber(other.name)).length === 1;
    return isLone && name !== '0' && yearOf(name) === undefined && below.every(isNumber)
      ? 'number'
      : undefined;
  }
  if (below.length > 1 && below.includes(name)) return 'again';
  if (isYesOrNo(name)) return below.length > 1 && below.every(isYesOrNo) ? 'again' : undefined;
  return isSaid(name, below) ? 'said' : undefined;
}

/** « Tout à fait d’accord ». */
const LONGEST_DEGREE = 4;
/** So many words are a sentence, where they say something. */
const SENTENCE = 4;
/** Of the texts below, so many say something too. */
const SOME = 1 / 4;
/** « J’ai aimé », which those below complete, unless they say so too, or it goes on. */
const BEGINS = /^(je |j'|on |nous )/;
const GOES_ON = /[,;.!]/;

/** Whether a text says something as those below do, and is none of the statements that they agree with. */
function isSaid(name: string, below: readonly string[]): boolean {
  const degreeOf = degreesOf([name, ...below]);
  const isVerdict = (text: string): boolean =>
    numberOfWords(text) < SENTENCE && degreeOf(text) !== undefined;
  if (
    below.length > 1 &&
    isVerdict(name) &&
    below.every((text) => isVerdict(text) || isNothing(text))
  )
    return true;
  const many = (is: (text: string) => boolean): boolean =>
    below.filter(is).length >= SOME * below.length;
  if ((areDegrees(below) && below.every(isShort)) || !many(says)) return false;
  if (isNothing(name)) return true;
  if (numberOfWords(name) < SENTENCE || !says(name)) return false;
  return !begins(name) || GOES_ON.test(name) || many(begins);
}

const isShort = (text: string): boolean => numberOfWords(text) <= LONGEST_DEGREE;
const begins = (text: string): boolean => BEGINS.test(foldName(text));
const says = (text: string): boolean =>
  LOOKS.clause(text) || begins(text) || isNothing(text) || /\S[.!]$/.test(text);

/** A name of one or two words. */
const NAME = /^\p{Lu}\p{Ll}[\p{L}'’-]*( \p{Lu}[\p{L}'’-]*)?$/u;
/** So many names, each another, are those of people or towns: titles of sessions come again. */
const SOME_NAMES = 5;

/** A name above names, as of the people whose answers stand beside them. */
const isNamed = ({ name, below }: Column): boolean =>
  below.length >= SOME_NAMES && [name, ...below].every((one) => NAME.test(one) || isFullName(one));

/** Several words above several words: a wording, or the first of the answers. */
const isPhrase = ({ name, below }: Column): boolean =>
  numberOfWords(name) > 2 &&
  asksForWords(name) === 0 &&
  below.some((text) => numberOfWords(text) > 2);
