import { foldName } from '../../names.js';
import { isFullName } from '../values.js';
import type { Facts } from './facts.js';

/** Headings whose answer is somebody, or what somebody gave. Folded (names.ts). */
const ASKS_FOR_PEOPLE =
  /\bqui\b|\b(personne|intervenant|intervention|conferenc|orateur|oratrice|speaker|invite|animateur|animatrice|formateur|formatrice|artiste|auteur|autrice|professeur|enseignant|coach|mentor|tuteur|tutrice|enquet(eur|rice)|interlocut|temoin|talk|keynote)/;

/** Whether a question asks for somebody, or for what somebody gave. */
export const asksForPeople = (question: string): boolean =>
  ASKS_FOR_PEOPLE.test(foldName(question));

/** What parts several names in one cell. */
const BETWEEN = /\s*(?:[,;/&+\n]|\bet\b)\s*/u;

/** Half of the people answer with a name. */
const HALF = 0.5;

/**
 * Whether people, asked for somebody, answer with names: however few are named, they are no options to be
 * shown, but words in which names are masked.
 */
export function namesPeople(header: string, { counts, filled }: Facts): boolean {
  if (!asksForPeople(header)) return false;
  const named = [...counts].reduce((sum, [value, n]) => sum + (areNames(value) ? n : 0), 0);
  return named > HALF * filled;
}

/** A name has no more words, on average. */
const NAME_WORDS = 2;

/** What a tool writes for who gave no name. Folded (names.ts). */
const NAMELESS = /^(utilisateur |participant |user )?(anonyme|anonymous)( user)?$/;

/** Whether some gave their name and others none: « Anonyme » stands among values that hardly anybody shares. */
export function hideNames({ counts, words }: Facts): boolean {
  const named = [...counts].filter(([value]) => !NAMELESS.test(foldName(value)));
  const people = named.reduce((sum, [, n]) => sum + n, 0);
  return (
    words <= NAME_WORDS && named.length < counts.size && people < 2 * Math.max(1, named.length)
  );
}

const areNames = (value: string): boolean => value.split(BETWEEN).every(isFullName);
