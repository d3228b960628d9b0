import type { Privacy } from '../model/publication.js';
import { option } from './language.js';
import { readText } from './text-file.js';

export interface PrivacyArguments {
  readonly allowNames?: string;
  readonly threshold?: number;
}

export const allowNamesOption = () =>
  option('--allow-names <fichier>', {
    french: 'noms de personnes publiques, un par ligne',
    english: 'names of public people, one per line',
  });

/** What the command line says of privacy. */
export const privacyGiven = ({ allowNames, threshold }: PrivacyArguments): Partial<Privacy> => ({
  ...(allowNames !== undefined && { allowNames: new Set(readNames(allowNames)) }),
  ...(threshold !== undefined && { threshold }),
});

/** Names of public people: one a line, empty lines aside. */
const readNames = (file: string): string[] =>
  readText(file)
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter(Boolean);
