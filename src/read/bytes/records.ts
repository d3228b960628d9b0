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
  /** Column → text. A value inside an object is named by its path: `avis/note`. */
  readonly cells: ReadonlyMap<string, string>;
  /** Keys whose values are no cell: lists of objects, objects too deep. */
  readonly nested: readonly string[];
}

/** Objects inside objects are opened down to this depth: survey tools group their questions. */
const DEPTH = 4;

/** Keys that only say that the answers are in them: the name of each is its own. */
const CONTAINER = /^(data|answers?|responses?|r[eé]ponses?|fields|values|form_?data)$/i;

/** Scalars as they are written; a list of them is the options of one cell, `a; b`; null is nothing. */
export function cellsOf(value: Json): Cells {
  const cells = new Map<string, string>();
  const nested: string[] = [];
  const add = (path: string, item: unknown, depth: number): void => {
    const text = textOf(item);
    if (text !== undefined) cells.set(path, text);
    else if (isObject(item) && depth < DEPTH)
      for (const [key, inner] of Object.entries(item)) add(`${path}/${key}`, inner, depth + 1);
    else nested.push(path);
  };
  for (const [key, item] of Object.entries(value))
    if (isObject(item) && CONTAINER.test(key))
      for (const [inner, one] of Object.entries(item))
        add(inner in value ? `${key}/${inner}` : inner, one, 2);
    else add(key, item, 1);
  return { cells, nested };
}

function textOf(item: unknown): string | undefined {
  if (typeof item === 'string') return item;
  if (item === null) return '';
  if (typeof item !== 'object') return String(item);
  return Array.isArray(item) && item.every((part) => typeof part !== 'object' || part === null)
    ? item.map((part) => textOf(part)).join('; ')
    : undefined;
}

/** `{"1": {…}}`, as older LimeSurveys number their answers → `{…}`. */
export function unnumbered(records: readonly Json[]): readonly Json[] {
  const inner = records.map((record) => Object.values(record));
  return inner.every((values) => values.length === 1 && isObject(values[0]))
    ? inner.map(([value]) => value as Json)
    : records;
}
