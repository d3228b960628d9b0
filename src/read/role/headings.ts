import type { Role } from '../../model/survey.js';
import { bareName, foldName } from '../../names.js';
import {
  ASKS,
  BARE_CODES,
  BESIDE,
  COLUMNS,
  COUNTS,
  FACTS,
  HINTS,
  NUMBERS_PEOPLE,
  SALE,
  STATED,
  STATES,
  TICKET,
} from './headings-written.js';

/** What a heading tells by its own words: what it asks the person for, or that a tool or a team wrote the column. */

/** Letters within which a heading has said what it asks: some are a whole page. */
const TOLD = 2000;

/** 0: no; 1: its words let expect a text; 2: it asks for words and for nothing else. */
export function asksForWords(header: string): 0 | 1 | 2 {
  const folded = foldName(header.slice(0, TOLD)).replaceAll('_', ' ');
  if (ASKS.plainly.test(folded)) return 2;
  return ASKS.words.test(folded) ? 1 : 0;
}

/** Whether a heading asks for words, and not whether something is so: « Avez-vous apprécié l’accueil ? ». */
export function asksOpenly(header: string): boolean {
  const asked = asksForWords(header);
  return asked === 2 || (asked === 1 && !ASKS.whether.test(foldName(header)));
}

/** Whether a heading asks for words, by a question or by its own words. */
export const asks = (heading: string): boolean =>
  heading.trim().endsWith('?') || asksForWords(heading) > 0;

/** « Plusieurs réponses possibles »: what is under it was ticked. */
export const asksForSeveral = (header: string): boolean => ASKS.several.test(bareName(header));

export const asksToRank = (header: string): boolean => ASKS.toRank.test(bareName(header));

export const asksParticulars = (header: string): boolean => ASKS.particulars.test(bareName(header));

export const asksToCall = (header: string): boolean => ASKS.toCall.test(bareName(header));

export const consents = (header: string): boolean => ASKS.toConsent.test(bareName(header));

/** Numbers and codes that tools write before a heading: `Q3 -`, `12.`, `3)`. */
const NUMBERING = /^q?\d{1,3}( ?[-–.):]| )\s*/;

/** Whether a heading asks for a short fact that helps to tell who the person is. */
export function identifies(header: string): boolean {
  const bare = bareName(header.replaceAll('_', ' ').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '))
    .replace(NUMBERING, '')
    .replace(/[()[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return (
    FACTS.others.test(bare) ||
    (FACTS.one.test(bare.replace(FACTS.leading, '')) && asksForWords(header) === 0)
  );
}

/** Whether a heading is a code, so that nothing tells what its answers answer. */
export const isBareCode = (heading: string): boolean => BARE_CODES.test(bareName(heading));

/** A column that no person answered. */
export interface Technical {
  readonly role: Role;
  /** What it is, in the user’s language: the reason shown by `columns`. */
  readonly what: string;
}

const BY_NAME: ReadonlyMap<string, Technical> = new Map(
  COLUMNS.flatMap((column) => column.names.map((name) => [name, column] as const)),
);

/** The technical column that a header names, if any. */
export function technicalRole(header: string): Technical | undefined {
  const name = bareName(header) || header.trim();
  const code = codeInWords(header);
  return (
    BY_NAME.get(name) ??
    BY_NAME.get(name.replaceAll('_', ' ')) ??
    COLUMNS.find(({ patterns }) => patterns.some((pattern) => pattern.test(name))) ??
    COLUMNS.find(({ codes }) => codes.some((pattern) => pattern.test(code)))
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
export const isCountCode = (header: string): boolean => COUNTS.test(codeInWords(header));

/** Whether a tool wrote a column beside another: nobody answered there. `names` are all bare headings. */
export const standsBeside = (header: string, names: ReadonlySet<string>): boolean =>
  tellsOfSale(header, names) ||
  BESIDE.some(({ heading, others }) => {
    const of = heading.exec(bareName(header))?.[1];
    const stands = (other: string): boolean => names.has(bareName(other.replace('…', () => of!)));
    return of !== undefined && others.every((some) => some.some(stands));
  });

/** Whether a column tells of a sale, in the file of a ticket office. */
const tellsOfSale = (header: string, names: ReadonlySet<string>): boolean =>
  !header.includes('?') &&
  SALE.test(bareName(header)) &&
  [...names].some((name) => TICKET.test(name));

/** Whether a column called « Statut » holds states of a questionnaire: over other words it asks for a profile. */
export const areStates = (header: string, values: Iterable<string>): boolean =>
  STATED.test(bareName(header)) && [...values].every((value) => STATES.test(bareName(value)));

/** Columns that number people or their questionnaires: `ID usager`, `N° questionnaire`, `Participant`, `Matricule`. */
export const numbersPeople = (header: string): boolean =>
  NUMBERS_PEOPLE.test(bareName(header.replaceAll('_', ' ')));
export const isEditionName = (header: string): boolean => HINTS.edition.has(bareName(header));
/** `Question (libellé)` is a question too. */
export const isQuestionName = (header: string): boolean =>
  HINTS.question.has(bareName(header.replace(/\([^()]*\)\s*$/, '').replaceAll('_', ' ')));
export const isTextName = (header: string): boolean => HINTS.text.has(bareName(header));
