import { UPOS, type Upos } from '../model/text.js';

/**
 * The tagger's own tags: the 17 universal ones, VERB meaning a finite verb, then infinitives and
 * participles, whose neighbours differ. Their order is that of the weight table's columns.
 */
const COLUMNS: readonly string[] = [...UPOS, 'VERB Inf', 'VERB Part'];

/** Columns of the weight table. */
export const WIDTH = COLUMNS.length;

const INDEX: ReadonlyMap<string, number> = new Map(COLUMNS.map((name, index) => [name, index]));

/** Column of a tag; `form`: the verb's, `Inf`, `Part` or anything else. */
export const columnOf = (pos: Upos, form = ''): number =>
  INDEX.get(`${pos} ${form}`) ?? INDEX.get(pos)!;

const NAMES: readonly Upos[] = COLUMNS.map((name) => name.split(' ')[0] as Upos);

/** Universal tag of a column. */
export const posOfColumn = (column: number): Upos => NAMES[column]!;

/** What a verb's column says of its form; empty for other words and auxiliaries. */
export type ColumnMood = 'finite' | 'infinitive' | 'participle' | '';

const MOODS: Readonly<Record<string, ColumnMood>> = {
  VERB: 'finite',
  'VERB Inf': 'infinitive',
  'VERB Part': 'participle',
};

export const moodOf = (column: number): ColumnMood => MOODS[COLUMNS[column]!] ?? '';

/** A set of columns, one bit each. */
export type Columns = number;

export const tagColumns = (names: readonly string[]): Columns =>
  names.reduce((set, name) => set | (1 << INDEX.get(name)!), 0);

export const has = (set: Columns, column: number): boolean => (set & (1 << column)) !== 0;

export const ALL_COLUMNS: Columns = (1 << WIDTH) - 1;
