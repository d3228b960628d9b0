import type { Message } from '../../../message.js';
import { workbookMessages as say } from '../../../messages/reading/workbooks.js';
import { bareName, foldName } from '../../../names/names.js';
import { noRepairs } from '../../header/clean.js';
import { sieve } from '../../header/left-out.js';
import { topOf } from '../../header/top.js';
import { withContinuations } from '../../layout/continued.js';
import { areEditions, isMoment } from '../../layout/told-apart.js';
import { asks, technicalRole } from '../../role/headings.js';
import { LANGUAGE, SHEET_VERSION } from '../../role/headings-written.js';
import { filledIn, type Row, rowsWidth, valueAt } from '../../rows.js';
import { countsRow, numberOfWords } from '../../values.js';
import { inOrderOf } from './near-headings.js';
import { isOfQuestion } from './same-people.js';

interface Named {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly whose?: number | undefined;
}

/** Sheets of the same headings, one below the other. */
interface Stacked<Sheet> {
  readonly sheets: readonly Sheet[];
  readonly rows: readonly Row[];
  /** What the sheets are to each row: the heading of a column more. */
  readonly as: 'Édition' | 'Feuille';
  readonly told: readonly Message[];
  /** The column of ids of people that are merged over their rows, if it is that of each sheet. */
  readonly whose: number | undefined;
}

/**
 * The sheets that have the headings of the one chosen, as one table that tells the sheet of each row: a sheet a day, a
 * town or a year. Undefined where there is none, where a sheet may be a copy of another or is of the same people, and
 * where each is a question.
 */
export function stackedSheets<Sheet extends Named>(
  chosen: Sheet,
  shown: readonly Sheet[],
): Stacked<Sheet> | undefined {
  const sheets = shown.flatMap((sheet) =>
    haveSameHeadings(chosen, sheet) ? sheet : (inOrderOf(chosen, sheet) ?? []),
  );
  const names = sheets.map(({ name }) => name);
  const tops = sheets.map((sheet) => topOf(sheet, noRepairs()));
  if (sheets.length < 2 || tops.some(({ size }) => size !== 1)) return undefined;
  if (names.some((name) => isOfQuestion(name) || asks(name))) return undefined;
  if (names.some(isVersion) || maybeCopies(sheets)) return undefined;
  if (names.every((name) => LANGUAGE.test(bareName(name)))) return undefined;
  if (names.some(isMoment) || haveSamePeople(sheets)) return undefined;
  const width = rowsWidth(sheets.flatMap(({ rows }) => rows));
  const more = ({ line, cells }: Row, value: string): Row => ({
    line,
    cells: [...Array.from({ length: width }, (_, i) => cells[i] ?? ''), value],
  });
  const as = areEditions(names) ? 'Édition' : 'Feuille';
  const isOfAll = sheets.every(({ whose }) => whose === chosen.whose);
  const whose = isOfAll ? chosen.whose : undefined;
  // Number 1 of a sheet is nobody of another.
  const ofSheet = ({ line, cells }: Row, name: string): Row => ({
    line,
    cells: cells.map((cell, i) => (i === whose && cell !== '' ? `${name} ${cell}` : cell)),
  });
  const parts = sheets.map((sheet, at) => {
    const whole = withContinuations(sheet.rows);
    // Totals and notes stand under each.
    const kept = sieve(tops[at]!, { delimiter: null });
    const rows = kept.take((whole?.rows ?? sheet.rows).slice(1)).concat(kept.finish());
    return { sheet, rows, told: [...(whole?.told ?? []), ...kept.messages()] };
  });
  return {
    sheets,
    rows: [
      more(chosen.rows[0]!, as),
      ...parts.flatMap(({ sheet, rows }) =>
        rows.map((row) => more(ofSheet(row, sheet.name), sheet.name)),
      ),
    ],
    as,
    whose,
    told: parts.flatMap(({ sheet, told }) => told.map((one) => say.ofSheet(sheet.name, one))),
  };
}

/** Several columns under one row of headings, which are those of another sheet. */
export function haveSameHeadings({ rows: [head] }: Named, { rows: [other] }: Named): boolean {
  const [own, others] = [head, other].map((row) => (row?.cells ?? []).map(bareName));
  const last = (names: readonly string[]): string => names.join('\n').trimEnd();
  return filledIn(own!).length > 1 && last(own!) === last(others!);
}

/** « Réponses nettoyées », « Traduction »: the same people once more, as likely as not; « Essai », « Poubelle ». */
export const isVersion = (name: string): boolean =>
  SHEET_VERSION.test(bareName(name).replaceAll('_', ' '));

/** Fewer words are an answer that two people give alike. */
const TEXT = 3;
/** More of the texts of a sheet than this share, or of what tells its rows apart, do not stand in another by accident. */
const SHARED = 0.1;
/** An address, a code, a time. */
const CODE = /^(?=.*[\d@])\S+( \S+)?$/;

/** Whether some sheets hold rows of others, or nothing tells. */
function maybeCopies(sheets: readonly Named[]): boolean {
  const all = sheets.map(({ rows: [, ...rows] }) => ({
    marks: marksOf(rows),
    texts: longTextsOf(rows),
  }));
  return all.some((own, at) =>
    all.slice(0, at).some((other) => {
      const nothingTells = own.marks.size === 0 || other.marks.size === 0;
      const areSame = shareOf(own.marks, other.marks) > SHARED;
      return nothingTells || areSame || shareOf(own.texts, other.texts) > SHARED_TEXTS;
    }),
  );
}

/** More of those who are named in a sheet than this share are not named in another by accident. */
const SAME_PEOPLE = 0.5;

/** Whether those who are named in a sheet are named in another: each answered in both. */
function haveSamePeople(sheets: readonly Named[]): boolean {
  const all = sheets.map(({ rows: [head, ...rows] }) => {
    const places = (head?.cells ?? []).flatMap((cell, i) =>
      technicalRole(cell)?.role === 'personal' ? [i] : [],
    );
    const named = rows.map((row) => places.map((i) => foldName(valueAt(row.cells, i))).join(' '));
    return new Set(named.filter((name) => name.trim() !== ''));
  });
  return all.some((own, at) => all.slice(0, at).some((other) => shareOf(own, other) > SAME_PEOPLE));
}

/** Share of the smaller set that stands in the other. */
function shareOf(own: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const smallest = Math.min(own.size, other.size);
  return smallest === 0 ? 0 : [...own].filter((mark) => other.has(mark)).length / smallest;
}

/** So many words are hardly said alike by two people, and a copy holds nearly all of them. */
const LONG_TEXT = 5;
const SHARED_TEXTS = 0.8;

/** The sheets that are a selection of answers from a wider one, under headings of their own: « Thème, Verbatim ». All of them, in as many columns, are none. */
export function picksAmong<Sheet extends Named>(sheets: readonly Sheet[]): Sheet[] {
  if (sheets.length < 2) return [];
  const all = sheets.map((sheet) => ({
    sheet,
    headings: namesOf(sheet),
    texts: longTextsOf(sheet.rows.slice(1)),
    columns: sheet.rows[0]?.cells.filter((_, i) => isOfTexts(sheet.rows, i)).length ?? 0,
  }));
  return all.flatMap(({ sheet, headings, texts, columns }) =>
    all.some(
      (wider) =>
        headings.length < wider.headings.length &&
        headings.some((name) => !wider.headings.includes(name)) &&
        (texts.size < wider.texts.size ||
          (texts.size === wider.texts.size && columns < wider.columns)) &&
        shareOf(texts, wider.texts) > SHARED_TEXTS,
    )
      ? sheet
      : [],
  );
}

const isOfTexts = ([, ...rows]: readonly Row[], index: number): boolean =>
  rows.some(({ cells }) => numberOfWords(valueAt(cells, index)) >= LONG_TEXT);

const namesOf = ({ rows: [head] }: Named): string[] => filledIn(head?.cells ?? []).map(bareName);

/** Texts that stand in a copy too whose other cells were taken out, recoded or mended. */
const longTextsOf = (rows: readonly Row[]): ReadonlySet<string> =>
  new Set(
    rows.flatMap(({ cells }) =>
      cells.filter((cell) => numberOfWords(cell.trim()) >= LONG_TEXT).map(lettersOf),
    ),
  );

/** What tells rows apart: all of a row that holds a text, and the address or code that each row has for itself. */
function marksOf(rows: readonly Row[]): ReadonlySet<string> {
  const keys = Array.from({ length: rowsWidth(rows) }, (_, i) => i).filter((i) => {
    const values = new Set(rows.map(({ cells }) => valueAt(cells, i)));
    const areCodes = [...values].every((value) => CODE.test(value) && !countsRow(value));
    return values.size === rows.length && areCodes;
  });
  const texts = rows.flatMap(({ cells }) =>
    cells.some((cell) => numberOfWords(cell.trim()) >= TEXT)
      ? [
          cells
            .filter((cell) => !countsRow(cell.trim()))
            .map(foldName)
            .join('\n'),
        ]
      : [],
  );
  const codes = rows.flatMap(({ cells }) => keys.map((i) => `${i} ${valueAt(cells, i)}`));
  return new Set([...texts, ...codes]);
}

/** A text whatever its marks and accents, which are mended in copies. */
const lettersOf = (text: string): string => (foldName(text).match(/[\p{L}\d]+/gu) ?? []).join(' ');
