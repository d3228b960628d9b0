import { type Place, UserError } from '../../../errors.js';
import { addTo } from '../../../ground/group-by.js';
import type { Message } from '../../../message.js';
import { fileMessages } from '../../../messages/reading/files.js';
import { formatMessages as say } from '../../../messages/reading/formats.js';
import { HEAD_ROWS, MAX_ROW, type RawTable, type Row } from '../../rows.js';
import { withAnswersAsKeys } from './answer-lists.js';
import { withQuestionsAsKeys } from './asked-lists.js';
import { recordsIn, recordsWrapped } from './json-tables.js';
import { type Cells, cellsOf, isObject, type Json, parsedJson, recordColumns } from './records.js';

interface Numbered {
  readonly line: number;
  readonly value: Json;
}

/** Whether a text is JSON or JSON Lines: it begins as an array of objects or of lists, or as an object. */
export const looksLikeJson = (text: string): boolean => /^\s*(\[\s*[[{\]]|\{\s*["}])/.test(text);

/** Files whose name says that each line is an object. */
const LINES = /\.(?:jsonl|ndjson)$/i;

/**
 * Refuses JSON that is no list of objects, which would pass for a single header.
 * @throws UserError where the whole text is a list of other things, or null, and at the first line of what
 * is named JSON Lines and is not.
 */
export function refuseOtherJson(text: string, file: string): void {
  if (LINES.test(file)) throw new UserError(say.jsonLine, say.jsonLineRemedy, { file, line: 1 });
  if (!/^\s*(\[|null\s*$)/.test(text)) return;
  const value = parsedJson(text);
  if (value === null || Array.isArray(value))
    throw new UserError(say.jsonShape, say.jsonRemedy, { file });
}

/** An object as cells, and its line. */
interface Read extends Cells {
  readonly line: number;
}

const read = ({ line, value }: Numbered): Read => ({
  line,
  ...cellsOf(withQuestionsAsKeys(withAnswersAsKeys(value))),
});

/**
 * Objects as rows under their keys, in order of first sight.
 * @param unread keys of other objects, and keys that hold no cell, and how often: added to.
 */
function headed(objects: readonly Read[], unread: Map<string, number>) {
  const columns = recordColumns(objects);
  const rowOf = ({ line, cells, nested }: Read): Row => {
    for (const path of cells.keys()) if (!columns.has(path)) addTo(unread, path);
    for (const path of nested) addTo(unread, path);
    return { line, cells: Array.from(columns.keys(), (path) => cells.get(path) ?? '') };
  };
  return { rowOf, rows: [{ line: 1, cells: [...columns.values()] }, ...objects.map(rowOf)] };
}

/**
 * Reads JSON Lines, or a JSON array of objects (alone, or the only array of an object).
 * Keys are the columns (records.ts), and the fields of Typeform's lists of answers; other lists of objects
 * are left out, and told.
 * @throws UserError at the line that is no JSON, or no object, and where there is nothing in them.
 */
export function jsonTable(text: string, file: string, encoding: string): RawTable {
  const nested = new Map<string, number>();
  const { rows } = headed(objectsOf(text, file).map(read), nested);
  if (rows[0]!.cells.length === 0)
    throw new UserError(say.jsonNothing, fileMessages.noRowsRemedy, { file });
  return { encoding, delimiter: null, rows, told: unreadKeys(nested), headerRows: 0 };
}

/** What is told of keys that are not read, and how often they came. */
export const unreadKeys = (unread: ReadonlyMap<string, number>): Message[] =>
  [...unread].map(([key, count]) => say.nested(key, count));

/**
 * Rows of JSON Lines as their text comes; the first row holds the keys of the first objects.
 * @param late keys that come only after, and how often: added to.
 */
export async function* jsonBatches(
  texts: AsyncIterable<string>,
  file: string,
  late: Map<string, number>,
): AsyncGenerator<Row[]> {
  let rowOf: ((object: Read) => Row) | undefined;
  let head: Read[] = [];
  const begin = (): Row[] => {
    const begun = headed(head, late);
    head = [];
    rowOf = begun.rowOf;
    return begun.rows;
  };
  for await (const lines of lineBatches(texts, file)) {
    const objects = lines.map(({ line, text }) =>
      read({ line, value: objectOf(text, { file, line }) }),
    );
    if (rowOf) yield objects.map(rowOf);
    else {
      for (const object of objects) head.push(object);
      if (head.length >= HEAD_ROWS) yield begin();
    }
  }
  if (!rowOf) yield begin();
}

const LINE_BREAK = /\r\n|\n|\r/;

interface Line {
  readonly line: number;
  readonly text: string;
}

/** Lines that are not blank, in batches. */
async function* lineBatches(texts: AsyncIterable<string>, file: string): AsyncGenerator<Line[]> {
  let rest = '';
  let line = 0;
  for await (const piece of texts) {
    const text = rest + piece;
    // A break of two characters may be cut in two.
    const held = text.endsWith('\r') ? 1 : 0;
    const lines = text.slice(0, text.length - held).split(LINE_BREAK);
    rest = (lines.pop() ?? '') + text.slice(text.length - held);
    const place = { file, line: line + lines.length + 1 };
    if (rest.length > MAX_ROW) throw new UserError(say.rowTooLarge, say.jsonLineRemedy, place);
    yield lines.map((text) => ({ line: ++line, text })).filter(({ text }) => text.trim() !== '');
  }
  if (rest.trim() !== '') yield [{ line: line + 1, text: rest }];
}

function objectOf(text: string, place: Place): Json {
  const value = parsedJson(text);
  if (isObject(value)) return value;
  throw new UserError(say.jsonLine, say.jsonLineRemedy, place);
}

/** Whether a text is JSON Lines: its first line is an object by itself, and no list wrapped in one. */
export function looksLikeJsonLines(text: string): boolean {
  const line = /^\s*(\{.*)\r?\n/.exec(text)?.[1];
  const value = line === undefined ? undefined : parsedJson(line);
  return isObject(value) && recordsWrapped(value) === undefined;
}

/** Objects of lines where the first is JSON by itself; else of the one JSON text that a file is. */
function objectsOf(text: string, file: string): Numbered[] {
  const lines = text
    .split(LINE_BREAK)
    .map((content, i) => ({ content, line: i + 1 }))
    .filter(({ content }) => content.trim() !== '');
  if (!isObject(parsedJson(lines[0]?.content ?? ''))) return arrayOf(text, file);
  const objects = lines.map(({ content, line }) => ({
    line,
    value: objectOf(content, { file, line }),
  }));
  const wrapped = objects.length === 1 ? recordsWrapped(objects[0]!.value) : undefined;
  return wrapped ? numbered(wrapped) : objects;
}

function arrayOf(text: string, file: string): Numbered[] {
  const value = parsedJson(text);
  if (value === undefined) throw new UserError(say.json, say.jsonRemedy, jsonPlace(text, file));
  const records = recordsIn(value);
  if (!records) throw new UserError(say.jsonShape, say.jsonRemedy, { file });
  return numbered(records);
}

/** Items of an array have no line of their own that JSON.parse would tell: their place in it is given. */
const numbered = (records: readonly Json[]): Numbered[] =>
  records.map((value, i) => ({ line: i + 1, value }));

/** Where a text stops being JSON, as far as that is known. */
function jsonPlace(text: string, file: string): Place {
  try {
    JSON.parse(text);
  } catch (error) {
    const [, position] = /at position (\d+)/.exec(String(error)) ?? [];
    if (position !== undefined)
      return { file, line: text.slice(0, Number(position)).split('\n').length };
  }
  return { file };
}
