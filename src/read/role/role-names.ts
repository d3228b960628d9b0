import type { Role } from '../../model/survey.js';
import { bareName, foldName } from '../../names.js';
import * as known from './headings-written.js';

/** A column that no person answered. */
export interface Technical {
  readonly role: Role;
  /** What it is, in the user’s language: the reason shown by `columns`. */
  readonly what: string;
}

const BY_NAME: ReadonlyMap<string, Technical> = new Map(
  known.COLUMNS.flatMap((column) => column.names.map((name) => [name, column] as const)),
);

/** The technical column that a header names, if any. */
export function technicalRole(header: string): Technical | undefined {
  const name = bareName(header) || header.trim();
  const code = codeInWords(header);
  return (
    BY_NAME.get(name) ??
    BY_NAME.get(name.replaceAll('_', ' ')) ??
    known.COLUMNS.find(({ patterns }) => patterns.some((pattern) => pattern.test(name))) ??
    known.COLUMNS.find(({ codes }) => codes.some((pattern) => pattern.test(code)))
  );
}

/** Headings that programs write: `proposal_author_email`, `authorEmail`, `author/id`. */
const CODE = /^[a-z][A-Za-z0-9]*([_/][A-Za-z0-9]+)*$/;

/** Characters of the longest code. */
const LONG = 80;

/** A code in words, folded (names.ts); nothing where people wrote the heading. */
function codeInWords(header: string): string {
  const code = header.trim();
  if (code.length > LONG || !CODE.test(code)) return '';
  return withWordsApart(code);
}

/** A heading whose words a program joined, with spaces between them; folded (names.ts). */
export const withWordsApart = (heading: string): string =>
  foldName(heading.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').replace(/[_/]/g, ' '));

/** Whether a code counts what was done of a contribution, where all its values are figures. */
export const isCountCode = (header: string): boolean => known.COUNTS.test(codeInWords(header));

/** Whether a tool wrote a column beside another: nobody answered there. `names` are all bare headings. */
export const standsBeside = (header: string, names: ReadonlySet<string>): boolean =>
  tellsOfSale(header, names) ||
  known.BESIDE.some(({ heading, others }) => {
    const of = heading.exec(bareName(header))?.[1];
    const stands = (other: string): boolean => names.has(bareName(other.replace('…', () => of!)));
    return of !== undefined && others.every((some) => some.some(stands));
  });

/** Whether a column tells of a sale, in the file of a ticket office. */
const tellsOfSale = (header: string, names: ReadonlySet<string>): boolean =>
  !header.includes('?') &&
  known.SALE.test(bareName(header)) &&
  [...names].some((name) => known.TICKET.test(name));

/** Whether a column called « Statut » holds states of a questionnaire: over other words it asks for a profile. */
export const areStates = (header: string, values: Iterable<string>): boolean =>
  known.STATED.test(bareName(header)) &&
  [...values].every((value) => known.STATES.test(bareName(value)));

/** Columns that number people or their questionnaires: `ID usager`, `N° questionnaire`, `Participant`, `Matricule`. */
export const numbersPeople = (header: string): boolean =>
  known.NUMBERS_PEOPLE.test(bareName(header.replaceAll('_', ' ')));
export const isEditionName = (header: string): boolean => known.HINTS.edition.has(bareName(header));
/** `Question (libellé)` is a question too. */
export const isQuestionName = (header: string): boolean =>
  known.HINTS.question.has(bareName(header.replace(/\([^()]*\)\s*$/, '').replaceAll('_', ' ')));
export const isTextName = (header: string): boolean => known.HINTS.text.has(bareName(header));
