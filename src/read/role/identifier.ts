import { foldName } from '../../names/names.js';
import type { RoleCandidate } from './candidate.js';
import { asksQuantity, asksToRate, numbersPeople } from './headings.js';

/** Numbers of rows, alone or after words: `Réponse 12`, « Retour de participant 12 ». */
const NUMBERED = /^(\D{0,40}?)(\d+)$/;
/** More characters before a number are those of a text, but for what names people. */
const BRIEF = /^\D{0,20}?\d+$/;

/** The numbers of values, which stand after one word or after none; undefined where some has no number. */
function numbersIn(values: readonly string[]): number[] | undefined {
  const found = values.map((value) => NUMBERED.exec(value));
  const word = found[0]?.[1];
  if (word === undefined || found.some((one) => one?.[1] !== word)) return undefined;
  return found.map((one) => Number(one![2]));
}

/** Each follows the one before: upwards, or down to the first. */
const areRun = (numbers: readonly number[]): boolean =>
  [1, -1].some(
    (step) =>
      (step > 0 || numbers.at(-1)! <= 1) &&
      numbers.every((number, i) => number === numbers[0]! + step * i),
  );

/** Numbers of people, in whatever order, of whom some are left out: they take so much room for each. */
const ROOM = 1.5;

/** Whether many numbers, no two of which are the same, count rows from the first on, in whatever order: sizes and years begin further. */
function areGiven(numbers: readonly number[]): boolean {
  const [least, most] = [Math.min, Math.max].map((of) => numbers.reduce((a, b) => of(a, b)));
  return numbers.length >= MANY && least! <= 1 && most! - least! < ROOM * numbers.length;
}

/** Headings of rows or of what somebody filled, « Ligne », « Rang », « Bulletin », and what is written for none. Folded (names.ts). */
const ROW_NAME =
  /^(reponse|bulletin|questionnaire|formulaire|fiche|response|submission|ligne|rang|ordre|index|entree|enregistrement|row|record|line)s?( (de |d')(saisie|arrivee|reponse|passage))?$|^(unnamed: 0|colonne \d+)$/;

/** Who has no name of his or her own. Folded (names.ts). */
const NAMELESS = /^(anonym(e|ous)|invitee?|guest|utilisateur|utilisatrice|user)$/;

function namesSomebody(value: string): boolean {
  const word = foldName(NUMBERED.exec(value)?.[1] ?? '');
  // « Retour de participant 3 ».
  const last = word.split(' ').at(-1)!;
  return NAMELESS.test(word) || numbersPeople(word) || numbersPeople(last);
}

/** What somebody filled: « Bulletin 12 ». Folded (names.ts). */
const FORM = /^(reponse|bulletin|questionnaire|formulaire|fiche|response|submission)$/;
const namesAForm = (value: string): boolean =>
  FORM.test(foldName(NUMBERED.exec(value)?.[1] ?? '').trim());

/** Folded (names.ts). */
const IDENTIFIER_NAME =
  /\b(id|identifiant|code|ref|reference|cle|repondant|participant|respondent|key|numero)\b|_id$/;
/** `surveyId` as written, and no « Situation covid ». */
const CAMEL_CASE = /[a-z]I[dD]$/;

const isIdentifier = (header: string): boolean =>
  IDENTIFIER_NAME.test(foldName(header)) || CAMEL_CASE.test(header.trim());

/** A code of somebody: `U01`, `R-0001`, `Participant 3`, `Pers. 1`, or what a spreadsheet left of one, `1,23457E+12`. */
const CODE = /^(?=.*\d)([\w.:-]{1,64}|\p{L}{1,20}\.? \d{1,9}|\d([.,]\d+)?E\+\d+)$/u;

/** So many numbers that follow each other are no accident, where the heading is that of numbers. Folded. */
const MANY = 8;
const NUMBER_NAME = /\bn°|\bnumero\b/;
/** « N° d’arrondissement » numbers a place. Folded. */
const PLACE_NAME =
  /\b(n°|numero) ?(du |de (la )?|de l'|d')(arrondissement|quartier|canton|circonscription|secteur|zone|batiment|salle)\b/;

const namesNumber = (name: string): boolean => NUMBER_NAME.test(name) && !PLACE_NAME.test(name);

/** What tells that a column says who answered, or which row it is; undefined where nothing does. */
export function identifierKind(
  header: string,
  { index, facts, rows }: Pick<RoleCandidate, 'index' | 'facts' | 'rows'>,
): 'codes' | 'sequence' | 'identifier' | undefined {
  const { values } = facts;
  if (numbersPeople(header) && values.every((value) => CODE.test(value))) return 'codes';
  if (facts.filled < rows || facts.counts.size < rows || rows < 2) return undefined;
  // « Anonyme 1 », « Anonyme 2 » tell of people wherever they stand.
  const isCounter = rows >= MANY && namesNumber(foldName(header));
  const numbers = numbersIn(values);
  if (numbers) {
    const isRun = areRun(numbers);
    const isOfSomebody = namesSomebody(values[0]!);
    const counts = (index === 0 || isCounter) && BRIEF.test(values[0]!) && !asksQuantity(header);
    const areCounted =
      (isCounter ||
        isOfSomebody ||
        namesAForm(values[0]!) ||
        ROW_NAME.test(foldName(header)) ||
        isIdentifier(header)) &&
      areGiven(numbers) &&
      !asksToRate(header);
    if ((counts || isOfSomebody) && (isRun || areCounted)) return 'sequence';
  }
  const codes = values.every((value) => /^[\w.:-]{1,64}$/.test(value));
  const figures = values.filter((value) => /\d/.test(value)).length;
  const areCodes = codes && (figures === values.length || (figures > 0 && areOfOneLength(values)));
  return areCodes && isIdentifier(header) ? 'identifier' : undefined;
}

/** Letters and figures drawn by a program, where chance leaves some without any figure. */
const DRAWN = 6;
const areOfOneLength = ([first = '', ...others]: readonly string[]): boolean =>
  first.length >= DRAWN && others.every(({ length }) => length === first.length);
