import type { Role } from '../../model/survey.js';
import { bareName, foldName } from '../../names/names.js';
import {
  ASKS,
  BARE_CODES,
  BESIDE_OTHERS,
  COLUMNS,
  COUNTS,
  EXTRACTS,
  FACTS,
  HINTS,
  MARKS,
  NUMBERS_ANYTHING,
  NUMBERS_PEOPLE,
  REWRITES,
  SALE,
  STATED,
  STATES,
  TICKET,
  TRIED,
  UNFINISHED,
} from './headings-written.js';

/** What a heading tells by its own words: what it asks the person for, or that a tool or a team wrote the column. */

const says =
  (pattern: RegExp) =>
  (header: string): boolean =>
    pattern.test(bareName(header));

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
export const asksForSeveral = says(ASKS.several);

export const asksToRank = says(ASKS.ranks);

export const asksParticulars = says(ASKS.particulars);

export const asksToCall = says(ASKS.calls);

export const consents = says(ASKS.consents);

/** Numbers and codes that tools write before a heading: `Q3 -`, `12.`, `3)`. */
const NUMBERING = /^q?\d{1,3}( ?[-–.):]| )\s*/;

/** Whether a heading asks for a short fact that helps to tell who the person is. */
export function identifies(header: string): boolean {
  const bare = bareName(wordsApart(header))
    .replace(NUMBERING, '')
    .replace(/[()[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return (
    FACTS.others.test(bare) ||
    (FACTS.one.test(bare.replace(FACTS.leading, '')) && asksForWords(header) === 0)
  );
}

/** A row of a grid: « Évaluez la formation [Durée] ». */
const GRID_ROW = /(?<=\S) \[[^[\]]*\]$/;

/** Whether a heading asks for a quantity; a grid that asks to rate does not, whatever its rows are called. */
export function asksQuantity(header: string): boolean {
  const grid = bareName(header.replace(GRID_ROW, ''));
  const bare = MARKS.rates.test(grid) ? grid : bareName(header);
  return MARKS.quantity.test(withoutExamples(bare)) && !MARKS['out of'].test(bare);
}

/** « Équipe (relations, nombre, support…) »: what is listed in brackets only tells what is meant. */
const withoutExamples = (bare: string): string =>
  bare.replaceAll(/(?<=\S )\([^()]*,[^()]*\)/g, ' ');

/** Whether the figures under a heading are numbers of something, or marks of more steps than a scale has. */
export const isNoScale = (header: string): boolean =>
  MARKS['number of'].test(bareName(header)) || MARKS['out of many'].test(bareName(header));

/** Whether a heading asks for a mark, be it of « le niveau » or « le genre ». */
export const asksToRate = (header: string): boolean =>
  saysToRate(header) || MARKS['out of'].test(bareName(header));

export const saysToRate = says(MARKS.rates);

/** « Votre arrondissement », which has a number for its name; « Table », of what people rate too. */
export const asksForNumber = says(MARKS.names);
export const namesWhatIsRated = says(MARKS['names what is rated']);

/** « Sexe », « Situation familiale ». */
export function asksWhoOneIs(header: string): boolean {
  const noun = bareName(header).replaceAll('_', ' ');
  return MARKS.kind.test(noun) || MARKS.circumstance.test(noun);
}

/** « Classe », « Métier », whose values may be short letters. */
export const asksForGroup = says(MARKS.group);

/** Whether a heading is a code, so that nothing tells what its answers answer. */
export const isBareCode = says(BARE_CODES);

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

/** Whether a heading may be of passages that the team copied out of answers. */
export const saysExtract = says(EXTRACTS);
/** The same, of answers that it wrote again: « Verbatim corrigé ». */
export const saysRewritten = says(REWRITES);

/** Headings that programs write: `proposal_author_email`, `authorEmail`, `author/id`. */
const CODE = /^[a-z][A-Za-z0-9]*([_/]+[A-Za-z0-9]+)*$/;

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
  foldName(wordsApart(heading).replaceAll('/', ' '));

/** `dateDeNaissance`, `date_de_naissance`. */
const wordsApart = (heading: string): string =>
  heading.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').replaceAll('_', ' ');

/** Whether a code counts what was done of a contribution, where all its values are figures. */
export const isCountCode = (header: string): boolean => COUNTS.test(codeInWords(header));

/** Whether a tool wrote a column beside another: nobody answered there. `names` are all bare headings. */
export const standsBeside = (header: string, names: ReadonlySet<string>): boolean =>
  tellsOfSale(header, names) ||
  BESIDE_OTHERS.some(({ heading, others }) => {
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

/** Whether a heading is that of a column of states, if its values are. */
export const tellsState = says(STATED);

/** Whether a state is that of a questionnaire that nobody sent; of one that its team tried. */
export const isUnfinished = says(UNFINISHED);
export const isTried = says(TRIED);

/** Columns that number people or their questionnaires: `ID usager`, `N° questionnaire`, `Participant`, `Matricule`. */
export const numbersPeople = (header: string): boolean =>
  NUMBERS_PEOPLE.test(bareName(header.replaceAll('_', ' ')));
/** « Code », « Référence », which may be those of a workshop or of a day. */
export const numbersAnything = says(NUMBERS_ANYTHING);
export const isEditionName = (header: string): boolean => HINTS.edition.has(bareName(header));
/** `Question (libellé)` is a question too. */
export const isQuestionName = (header: string): boolean =>
  [HINTS.question, HINTS.label].some((names) =>
    names.has(bareName(header.replace(/\([^()]*\)\s*$/, '').replaceAll('_', ' '))),
  );
/** « Intitulé », « Item »: of a question, a course or an object. */
export const isLabelName = (header: string): boolean => HINTS.label.has(bareName(header));
export const isTextName = (header: string): boolean => HINTS.text.has(bareName(header));
