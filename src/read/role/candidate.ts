import { CLOSED_KINDS, type Column, type Role } from '../../model/survey.js';
import type { Header } from '../rows.js';
import type { Facts } from './facts.js';
import type { OptionOf } from './spread-options.js';

/** A column, with all that its role is decided from. */
export interface RoleCandidate {
  readonly header: Header;
  /** Place in the file, from 0. */
  readonly index: number;
  readonly facts: Facts;
  /** Rows of data of the file. */
  readonly rows: number;
  /** Bare names (names.ts) of all columns. */
  readonly names: ReadonlySet<string>;
  readonly option?: OptionOf | undefined;
  /** Says again, in one cell, what option columns say. */
  readonly repeated: boolean;
}

export interface RoleFound {
  readonly role: Role;
  readonly reason: string;
  /** Not an answer of the respondent: written by the tool, or said elsewhere. */
  readonly aside?: true;
  /** It could be answers as well (model/survey.ts). */
  readonly doubtful?: true;
}

const CLOSED: ReadonlySet<Role> = new Set(CLOSED_KINDS);

/** Whether a column holds answers to a closed question. */
export const isClosed = ({ role, aside }: Pick<RoleFound, 'role' | 'aside'>): boolean =>
  CLOSED.has(role) && !aside;

export const columnsOfRole = (
  columns: readonly { readonly column: Column }[],
  role: Role,
): Column[] => columns.map(({ column }) => column).filter((column) => column.role === role);

export const namesOf = (columns: readonly { readonly column: Column }[]): string[] =>
  columns.map(({ column }) => column.name);

/** A value is typical of a column when this share of the cells has it. */
export const MOSTLY = 0.8;
/** Addresses and ways to reach people are typed in too many ways for all to be known as such. */
export const HALF = 0.5;

/** A role of what the tool writes, or of what is not to be read as an answer. */
export const aside = (role: Role, reason: string): RoleFound => ({ role, reason, aside: true });
