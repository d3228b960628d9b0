import { groupBy } from '../ground/group-by.js';
import { foldName } from '../names/names.js';

/** Endings that a feminine has, and what its masculine has there; the plural and the mute `e` are off by then. */
const ENDINGS: readonly (readonly [feminine: RegExp, masculine: string])[] = [
  [/tric$/u, 'teur'],
  [/eus$/u, 'eur'],
  [/iv$/u, 'if'],
  [/iqu$/u, 'ic'],
  [/([nlt])\1$/u, '$1'],
];

/** An option without case and the marks of gender and number: « Conseillère numérique » and « Conseiller numérique » are one. */
export const genderless = (option: string): string =>
  option.trim().toLowerCase().split(/\s+/u).map(bare).join(' ');

/** What joins the feminine to the masculine: « élu·e », « agent·e·s », « animateur(trice) », « exposant.e », « satisfait (e) ». */
const JOINED =
  /(?<=\p{L})(?:[·•∙⋅‧]\p{L}{1,6}(?:[·•∙⋅‧]s)?|\(\p{L}{1,6}\)|\s\((?:e|ne|le|ve|euse|t?rice)s?\)|[./-](?:e|t?rice|euse|[èe]re|n?ne|le|ve|te)(?:[./-]?s)?)(?!\p{L})/gu;

/** An option without its feminine, where it writes both genders: « Agent·e de mairie » is « Agent de mairie ». */
export const withoutJoined = (option: string): string =>
  option.normalize('NFC').replace(JOINED, '');

/** Shorter words are no names of people: « S », « ES », « CP », « CPE ». */
const SHORTEST = 3;

/** A word in small letters without the marks of its gender and number. */
export function bare(word: string): string {
  const root = foldName(word.replace(/s$/u, '').replace(/e$/u, ''));
  if (root.length < SHORTEST) return word;
  const [feminine, masculine] = ENDINGS.find(([ending]) => ending.test(root)) ?? [];
  return feminine === undefined || masculine === undefined
    ? root
    : root.replace(feminine, masculine);
}

/** Options that differ by their gender or number alone: one option, most likely, that two kinds of people chose. */
export const sameButGender = (options: readonly string[]): string[][] =>
  [...groupBy([...new Set(options)].sort(), genderless).values()].filter(
    ({ length }) => length > 1,
  );
