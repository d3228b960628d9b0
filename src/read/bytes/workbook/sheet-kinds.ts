import type { Role } from '../../../model/survey.js';
import { bareName } from '../../../names/names.js';
import { sum } from '../../../stats/sum.js';
import { type Facts, measure } from '../../role/facts.js';
import {
  asksForWords,
  identifies,
  isBareCode,
  isTextName,
  technicalRole,
} from '../../role/headings.js';
import { SHEET_BESIDE, SHEET_OF_ANSWERS } from '../../role/headings-written.js';
import { isOpen } from '../../role/open-score.js';
import { scaleReason } from '../../role/scales.js';
import { filledIn, type Row, rowsWidth, valuesIn } from '../../rows.js';

/** What a sheet is for, beside others. */

interface Named {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** Sheets on which a team sums up the others. Bare (names.ts). */
const SUMS_UP =
  /^((la|le|les|notre|nos) )?(syntheses?|bilans?|analyses?|resumes?|conclusions?|recap\p{L}*)\b|\b(a|que) retenir\b/u;

/** « Accueil : 12 personnes », « Son (5) », « Repas : 30 % ». Bare (names.ts). */
const COUNTED =
  /\b\d+ (personnes?|participante?s?|repondante?s?|reponses?|mentions?|citations?|occurrences?|avis|fois)\b|[:(=] ?\d+ ?%?\)?$/;

/** Whether a team wrote a sheet of what people answered on others: by its name, or as most of its cells count them. */
export function sumsUp({ name, rows: [, ...rows] }: Named): boolean {
  const counted = rows.filter(({ cells }) => COUNTED.test(bareName(cells[0] ?? ''))).length;
  const isList = rowsWidth(rows) === 1;
  return SUMS_UP.test(bareName(name)) || (isList && counted * 2 >= rows.length && counted > 0);
}

/** Whether people answer on a sheet, in words or by marks, beside the first column, which names them. */
export const holdsAnswers = (sheet: Named): boolean =>
  answersIn(sheet)
    .slice(1)
    .some((n) => n > 0);

/** How many answers people gave on a sheet, in words or by marks. */
export const answersOn = (sheet: Named): number => sum(answersIn(sheet));

/** The same, in words alone. */
export const textsOn = (sheet: Named): number => sum(answersIn(sheet, isText, () => false));

/** The same, of words under headings that ask for them alone: a programme has texts too. */
export const askedOn = (sheet: Named): number => sum(answersIn(sheet, asksForText));

/** Whether most people of a sheet answer in one of its columns. */
export const mostAnswer = (sheet: Named): boolean =>
  answersIn(sheet).some((n) => 2 * n >= sheet.rows.length);

/** How many texts people gave on a sheet that asks them, as a questionnaire does, and names nobody: lists have remarks too, and needs. */
export const toldOn = (sheet: Named): number =>
  namesPeople(sheet)
    ? 0
    : sum(
        answersIn(
          sheet,
          (heading, facts) => isPut(heading) && isText(heading, facts),
          () => false,
        ),
      );

const namesPeople = ({ rows: [head] }: Named): boolean =>
  (head?.cells ?? []).some((heading) => technicalRole(heading)?.role === 'personal');

/** Whether a heading is put to somebody, or is the code of a question; « Votre question » is theirs, and « Pour qui ? » the public’s. */
const isPut = (heading: string): boolean =>
  (YOU.test(bareName(heading)) || isBareCode(heading)) && !/\bquestion\b/.test(bareName(heading));

/** Bare (names.ts). */
const YOU = /\b(vous|votre|vos|toi|ton|ta|tes|you|your)\b/;

/** Whether a sheet is called after answers; or after those who enrol, who are asked things too. */
export const isCalledAnswers = ({ name }: Named): boolean => SHEET_OF_ANSWERS.test(nameOf(name));
export const isOfEnrolment = ({ name }: Named): boolean => ENROLMENT.test(nameOf(name));

/** Bare (names.ts). */
const ENROLMENT = /\b(pre ?)?(inscri\w*|enregistrements?|billetterie|registrations?)\b/;

/**
 * Whether a sheet is called after what a team writes for itself or for the public, a programme, a FAQ. One that asks people
 * is theirs, where no other is called after answers.
 */
export const isElse = (sheet: Named, among: readonly Named[]): boolean =>
  SHEET_BESIDE.test(nameOf(sheet.name)) && (toldOn(sheet) === 0 || among.some(isCalledAnswers));

const nameOf = (name: string): string => bareName(name).replaceAll('_', ' ');

const isText = (heading: string, facts: Facts): boolean =>
  asksForText(heading) || isOpen(heading, facts);

const isMark = (heading: string, facts: Facts): boolean =>
  scaleReason(heading, facts) !== undefined;

const asksForText = (heading: string): boolean => asksForWords(heading) > 0 || isTextName(heading);

/**
 * How many answers people gave in each column of a sheet.
 * @param areWords whether the cells of a column are words of theirs.
 * @param areMarks whether they are marks.
 */
function answersIn(
  { rows: [head, ...rows] }: Named,
  areWords = isText,
  areMarks = isMark,
): number[] {
  return (head?.cells ?? []).map((heading, i) => {
    const facts = measure(valuesIn(rows, i));
    if (facts.filled === 0 || identifies(heading) || technicalRole(heading)) return 0;
    return areWords(heading, facts) || areMarks(heading, facts) ? facts.filled : 0;
  });
}

/** Whether a sheet tells who enrolled or came: most of its headings ask who people are, their names among them. */
export function listsPeople({ rows: [head] }: Named): boolean {
  const headings = filledIn(head?.cells ?? []);
  const roles = headings.map((heading) => technicalRole(heading)?.role);
  const tell = headings.filter((heading, i) => PARTICULARS.has(roles[i]) || identifies(heading));
  return roles.includes('personal') && 2 * tell.length > headings.length;
}

const PARTICULARS: ReadonlySet<Role | undefined> = new Set<Role>(['id', 'personal']);
