/**
 * Most lines of a lexicon are list items of plain words, or maps of them between braces. Those are
 * read here, and the parser of YAML sees one item in place of each run of them: it comes to the
 * same values, and takes thirty times as long.
 */

/** Opens the item that stands for a run: of private use, so that no text that people write has it. */
const MARK = '\uE000';

const ITEM = /^( *)- (\S.*)$/u;
/** Words that every reader of YAML takes for a text, in a list of lines and between brackets. */
const [LINE_WORDS, WORDS] = ['', ',[\\]{}'].map(
  (signs) => new RegExp(`^\\p{L}(?:[^:#\\p{C}${signs}]*[^:#\\p{C}\\s${signs}])?$`, 'u'),
) as [RegExp, RegExp];
const QUOTED = /^'([^'\p{C}]*)'$/u;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** Words that are values, for some readers at least. */
const VALUES = /^(?:null|true|false|yes|no|on|off)$/i;
/** A key with a list or another value, up to the next pair. */
const PAIR = /([a-z]+): (?:\[([^[\]{}]*)\]|([^,[\]{}]+))(?:, (?=[a-z])|$)/uy;

/** A text whose runs of plain items are one item each. */
export interface Collapsed {
  readonly text: string;
  /** The values of each run. */
  readonly runs: readonly (readonly unknown[])[];
}

/** Puts one item in place of each run; undefined where that could not be undone. */
export function collapse(text: string): Collapsed | undefined {
  if (text.includes(MARK)) return undefined;
  const lines: string[] = [];
  const runs: unknown[][] = [];
  let open: string | undefined;
  for (const line of text.split(/\r?\n/)) {
    const [, indent = '', written = ''] = ITEM.exec(line) ?? [];
    const item = readItem(written);
    if (item === undefined) {
      lines.push(line);
      open = undefined;
    } else if (indent === open) {
      runs.at(-1)?.push(item);
    } else {
      lines.push(`${indent}- ${MARK}${runs.length}`);
      runs.push([item]);
      open = indent;
    }
  }
  return { text: lines.join('\n'), runs };
}

/**
 * Puts the runs back, in place. False where one of them is no row of items, but words in a longer
 * text, in a key, between brackets: then only the whole text tells what was written.
 */
export function expand(value: unknown, runs: Collapsed['runs']): boolean {
  let found = 0;
  const itemsOf = (item: unknown): readonly unknown[] => {
    const run = runs[found];
    if (run && item === `${MARK}${found}`) {
      found += 1;
      return run;
    }
    visit(item);
    return [item];
  };
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) refill(node, node.flatMap(itemsOf));
    else if (typeof node === 'object' && node !== null) Object.values(node).forEach(visit);
  };
  visit(value);
  return found === runs.length;
}

/** One by one: a lexicon may have more lines than a call takes arguments. */
function refill(list: unknown[], items: readonly unknown[]): void {
  list.length = 0;
  for (const item of items) list.push(item);
}

/** The value of an item; undefined where it takes a parser to tell. */
function readItem(written: string): unknown {
  if (written.startsWith('{') && written.endsWith('}')) return readMap(written.slice(1, -1));
  return readText(written, LINE_WORDS);
}

function readMap(inside: string): Record<string, unknown> | undefined {
  const map: Record<string, unknown> = {};
  PAIR.lastIndex = 0;
  while (PAIR.lastIndex < inside.length) {
    const [, key = '', list, single = ''] = PAIR.exec(inside) ?? [];
    const value = list === undefined ? readValue(single) : readList(list);
    if (key === '' || key in map || value === undefined) return undefined;
    map[key] = value;
  }
  return inside === '' ? undefined : map;
}

function readList(inside: string): unknown[] | undefined {
  const values = inside.split(', ').map(readValue);
  return values.includes(undefined) ? undefined : values;
}

function readValue(written: string): unknown {
  if (NUMBER.test(written)) return Number(written);
  return written === 'true' ? true : readText(written, WORDS);
}

const readText = (written: string, words: RegExp): string | undefined =>
  words.test(written) && !VALUES.test(written) ? written : QUOTED.exec(written)?.[1];
