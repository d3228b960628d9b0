import { bareName } from '../../names/names.js';

/** Whether names of sheets or titles tell people apart, who then are others under each: editions, groups. */

const YEAR = /\b(?:19|20)\d\d\b/g;

/** Whether names tell different years: « NEC 2024 », « NEC 2025 ». */
export const areEditions = (names: readonly string[]): boolean =>
  !names.some((name) => ROOM.test(bareName(name))) &&
  new Set(names.flatMap((name) => name.match(YEAR)?.join() ?? [])).size > 1;

/** « Salle 2001 »; bare (names.ts). */
const ROOM = /\b(salle|amphi|hall|bureau) \d/;

/** What the column of titles is called that ask nothing: of editions, of sessions, of groups. */
export const headingOfTitles = (titles: readonly string[]): 'Édition' | 'Tableau' =>
  areEditions(titles) ? 'Édition' : 'Tableau';

/** A number, a letter or a year by itself: « Groupe 2 », « Atelier B », « 1er groupe ». */
const MARK = /\b(?:\d+(?:er|re|e|eme|nde?)?|[a-z]|[ivx]+)\b/g;

/** Whether some names differ only by a number, a letter or a year. */
export const areGroups = (names: readonly string[]): boolean =>
  new Set(names.map((name) => bareName(name).replace(MARK, '#'))).size < names.length;

/** « Avant » and « Après la formation », « À chaud » and « À froid »: the same people are asked twice; « Après-midi » is a session. */
export const isMoment = (title: string): boolean => MOMENT.test(bareName(title));

/** Bare (names.ts). */
const MOMENT =
  /^(avant|apres|before|after|(pre|post).?test|t ?0|a chaud|a froid|entree|sortie|(mi|fin de|debut de).?(parcours|formation|cycle|session|stage))(?![^ ])(?! midi)/;
