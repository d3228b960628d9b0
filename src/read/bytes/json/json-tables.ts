import { sumOf } from '../../../stats/sum.js';
import { withForm } from './answer-lists.js';
import { isObject, type Json } from './records.js';

/** Records under their ids are so many at least: two objects may be parts of one. */
const SOME = 3;

/** The records that a JSON value is, or wraps; undefined where it is none. */
export function recordsIn(value: unknown): readonly Json[] | undefined {
  const list = tableIn(value) ?? value;
  if (Array.isArray(list)) return asRecords(list);
  return isObject(value) ? recordsWrapped(value) : undefined;
}

/** `{"reponses": [{…}, {…}]}`: the one list of objects of an object; else a table, or records under their ids. */
export function recordsWrapped(value: Json): readonly Json[] | undefined {
  const lists = Object.values(value).filter((item) => Array.isArray(item) && item.some(isObject));
  if (lists.length === 1) return asRecords(lists[0] as unknown[], value);
  const records = tableIn(value) ?? underIds(value);
  return records && asRecords(records);
}

/** @param around what their file tells beside them. */
const asRecords = (items: readonly unknown[], around: Json = {}): readonly Json[] | undefined =>
  items.every(isObject) ? withForm(unnumbered(items), around) : undefined;

/** `{"1": {…}}`, as older LimeSurveys number their answers → `{…}`. */
function unnumbered(records: readonly Json[]): readonly Json[] {
  const inner = records.map((record) => Object.values(record));
  return inner.every((values) => values.length === 1 && isObject(values[0]))
    ? inner.map(([value]) => value as Json)
    : records;
}

/**
 * The rows of a table written with its headings apart, as spreadsheets’ interfaces and pandas do:
 * `[["id", "avis"], [1, "Bien"]]`, alone or under a key, or `{"columns": ["id", "avis"], "rows": [[1, "Bien"]]}`; or
 * column by column, `{"avis": {"0": "Bien", "1": "Long"}}`.
 */
function tableIn(value: unknown): Json[] | undefined {
  if (Array.isArray(value)) return underHeadings(value[0], value.slice(1));
  if (!isObject(value)) return undefined;
  const lists = Object.values(value).filter(Array.isArray);
  const rows = lists.find((list) => list.length > 0 && list.every(Array.isArray));
  if (!rows) return onItsSide(value);
  return (
    lists.map((list) => underHeadings(list, rows)).find((found) => found) ??
    underHeadings(rows[0], rows.slice(1))
  );
}

/** The rows of columns whose cells stand under the numbers of their rows, from 0. */
function onItsSide(value: Json): Json[] | undefined {
  const columns = Object.entries(value);
  const areColumns =
    columns.length > 0 && columns.every(([, column]) => isObject(column) && isNumbered(column));
  if (!areColumns) return undefined;
  const numbers = [...new Set(columns.flatMap(([, column]) => Object.keys(column as Json)))];
  return numbers.map((row) =>
    Object.fromEntries(columns.map(([name, column]) => [name, (column as Json)[row] ?? null])),
  );
}

const isNumbered = (column: Json): boolean =>
  '0' in column &&
  Object.entries(column).every(([row, cell]) => /^\d+$/.test(row) && !isObject(cell));

function underHeadings(headings: unknown, rows: readonly unknown[]): Json[] | undefined {
  const areHeadings =
    Array.isArray(headings) &&
    headings.length > 1 &&
    headings.every((one) => typeof one === 'string' && one.trim() !== '') &&
    new Set(headings).size === headings.length;
  if (!areHeadings || rows.length === 0 || !rows.every(Array.isArray)) return undefined;
  if (rows.some((row) => row.length > headings.length)) return undefined;
  return rows.map((row) => Object.fromEntries(headings.map((name, i) => [name, row[i] ?? null])));
}

/** Records under their ids, `{"r1": {"avis": …}, "r2": {"avis": …}}`, alone or in the one object of an object. */
function underIds(value: Json): Json[] | undefined {
  const [[, only] = [], ...others] = Object.entries(value);
  if (others.length === 0) return isObject(only) ? underIds(only) : undefined;
  const records = Object.entries(value);
  if (records.length < SOME || !records.every(([, record]) => isObject(record))) return undefined;
  const keys = records.map(([, record]) => Object.keys(record as Json));
  const areAlike = sumOf(keys, ({ length }) => length) >= 2 * new Set(keys.flat()).size;
  return areAlike ? records.map(([id, record]): Json => ({ id, ...(record as Json) })) : undefined;
}
