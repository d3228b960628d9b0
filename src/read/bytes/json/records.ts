import { groupBy } from '../../../ground/group-by.js';

/** An object of a JSON text. */
export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a JSON text says; undefined where it is none. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export interface Cells {
  /** Path → text: `avis/note` for a value inside an object. */
  readonly cells: ReadonlyMap<string, string>;
  /** Paths → what they are in an object that only says that the answers are in it: `data/note` → `note`. */
  readonly held: ReadonlyMap<string, string>;
  /** Keys whose values are no cell: lists of objects, objects too deep. */
  readonly nested: readonly string[];
}

/** Objects inside objects are opened down to this depth: survey tools group their questions. */
export const DEPTH = 4;

/** Keys that only say that the answers are in them: the name of each is its own. */
const CONTAINER = /^(data|answers?|responses?|r[eé]ponses?|fields|values|form_?data)$/i;

/** Scalars as they are written; a list of them is the options of one cell, `a; b`; null is nothing. */
export function cellsOf(value: Json): Cells {
  const cells = new Map<string, string>();
  const held = new Map<string, string>();
  const nested: string[] = [];
  const add = (path: string, item: unknown, depth: number): void => {
    const text = textOf(item);
    if (text !== undefined) cells.set(path, text);
    else if (isObject(item) && depth < DEPTH)
      for (const [key, inner] of Object.entries(item)) add(`${path}/${key}`, inner, depth + 1);
    else nested.push(path);
  };
  for (const [key, item] of Object.entries(value)) {
    const from = cells.size;
    add(key, item, 1);
    if (isObject(item) && CONTAINER.test(key))
      for (const path of [...cells.keys()].slice(from)) held.set(path, path.slice(key.length + 1));
  }
  return { cells, held, nested };
}

/** The column of each path, for all records at once: what holds it is named only where it would meet another without. */
export function recordColumns(records: readonly Cells[]): ReadonlyMap<string, string> {
  const bare = new Map<string, string>();
  for (const { cells, held } of records)
    for (const path of cells.keys()) bare.set(path, held.get(path) ?? path);
  const paths = groupBy([...bare], ([, name]) => name);
  return new Map(
    [...bare].map(([path, name]) => [
      path,
      paths.get(name)!.length > 1 || (name !== path && bare.has(name)) ? path : name,
    ]),
  );
}

function textOf(item: unknown): string | undefined {
  if (typeof item === 'string') return item;
  if (item === null) return '';
  if (typeof item !== 'object') return String(item);
  return Array.isArray(item) && item.every((part) => typeof part !== 'object' || part === null)
    ? item.map((part) => textOf(part)).join('; ')
    : undefined;
}
