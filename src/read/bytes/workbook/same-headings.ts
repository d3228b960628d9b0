import type { Message } from '../../../message.js';
import { formatMessages as say } from '../../../messages/reading/formats.js';
import { bareName, foldName } from '../../../names.js';
import { noRepairs } from '../../header/clean.js';
import { sieve } from '../../header/left-out.js';
import { topOf } from '../../header/top.js';
import { areEditions } from '../../layout/told-apart.js';
import { asks } from '../../role/headings.js';
import { filledIn, type Row, rowsWidth, valueAt } from '../../table.js';
import { wordsIn } from '../../values.js';
import { isOfQuestion } from './same-people.js';

interface Named {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** Sheets of the same headings, one below the other. */
interface Stacked<Sheet> {
  readonly sheets: readonly Sheet[];
  readonly rows: readonly Row[];
  /** What the sheets are to each row: the heading of a column more. */
  readonly as: 'Édition' | 'Feuille';
  readonly told: readonly Message[];
}

/**
 * The sheets that have the headings of the one chosen, as one table that tells the sheet of each row: a sheet a day, a
 * town or a year. Undefined where there is none, where a sheet may be a copy of another, and where each is a question.
 */
export function stackedSheets<Sheet extends Named>(
  chosen: Sheet,
  shown: readonly Sheet[],
): Stacked<Sheet> | undefined {
  const sheets = shown.filter((sheet) => haveSameHeadings(chosen, sheet));
  const names = sheets.map(({ name }) => name);
  const tops = sheets.map((sheet) => topOf(sheet, noRepairs()));
  if (sheets.length < 2 || tops.some(({ size }) => size !== 1)) return undefined;
  if (names.some((name) => isOfQuestion(name) || asks(name))) return undefined;
  if (names.some(isVersion) || maybeCopies(sheets)) return undefined;
  const width = rowsWidth(sheets.flatMap(({ rows }) => rows));
  const more = ({ line, cells }: Row, value: string): Row => ({
    line,
    cells: [...Array.from({ length: width }, (_, i) => cells[i] ?? ''), value],
  });
  const as = areEditions(names) ? 'Édition' : 'Feuille';
  const parts = sheets.map((sheet, at) => {
    // Totals and notes stand under each.
    const kept = sieve(tops[at]!, { delimiter: null });
    const rows = kept.take(sheet.rows.slice(1)).concat(kept.finish());
    return { sheet, rows, told: kept.messages() };
  });
  return {
    sheets,
    rows: [
      more(chosen.rows[0]!, as),
      ...parts.flatMap(({ sheet, rows }) => rows.map((row) => more(row, sheet.name))),
    ],
    as,
    told: parts.flatMap(({ sheet, told }) => told.map((one) => say.ofSheet(sheet.name, one))),
  };
}

/** Several columns under one row of headings, which are those of another sheet. */
export function haveSameHeadings({ rows: [head] }: Named, { rows: [other] }: Named): boolean {
  const [own, others] = [head, other].map((row) => (row?.cells ?? []).map(bareName));
  const last = (names: readonly string[]): string => names.join('\n').trimEnd();
  return filledIn(own!).length > 1 && last(own!) === last(others!);
}

/** « Réponses nettoyées », « Export brut », « Traduction »: the same people once more, as likely as not; « Essai », « Modèle ». Bare. */
const VERSION =
  /\b(copies?|brute?s?|nettoye\p{L}*|corrige\p{L}*|traite\p{L}*|anonym\p{L}*|tradu\p{L}*|versions?|tests?|essais?|modeles?|exemples?)\b/u;

const isVersion = (name: string): boolean => VERSION.test(bareName(name).replaceAll('_', ' '));

/** Fewer words are an answer that two people give alike. */
const TEXT = 3;
/** More of the texts of a sheet than this share, or of what tells its rows apart, do not stand in another by accident. */
const SHARED = 0.1;
/** An address, a code, a time. */
const CODE = /^(?=.*[\d@])\S+( \S+)?$/;
/** What only counts rows. */
const COUNT = /^\D{0,4}\d{1,5}$/;

/** Whether some sheets hold rows of others, or nothing tells. */
function maybeCopies(sheets: readonly Named[]): boolean {
  const all = sheets.map(({ rows: [, ...rows] }) => marksOf(rows));
  return all.some((marks, at) =>
    all.slice(0, at).some((others) => {
      const smallest = Math.min(marks.size, others.size);
      const shared = [...marks].filter((mark) => others.has(mark)).length;
      return smallest === 0 || shared > SHARED * smallest;
    }),
  );
}

/** What tells rows apart: all of a row that holds a text, and the address or code that each row has for itself. */
function marksOf(rows: readonly Row[]): ReadonlySet<string> {
  const keys = Array.from({ length: rowsWidth(rows) }, (_, i) => i).filter((i) => {
    const values = new Set(rows.map(({ cells }) => valueAt(cells, i)));
    const areCodes = [...values].every((value) => CODE.test(value) && !COUNT.test(value));
    return values.size === rows.length && areCodes;
  });
  const texts = rows.flatMap(({ cells }) =>
    cells.some((cell) => wordsIn(cell.trim()) >= TEXT)
      ? [
          cells
            .filter((cell) => !COUNT.test(cell.trim()))
            .map(foldName)
            .join('\n'),
        ]
      : [],
  );
  const codes = rows.flatMap(({ cells }) => keys.map((i) => `${i} ${valueAt(cells, i)}`));
  return new Set([...texts, ...codes]);
}
