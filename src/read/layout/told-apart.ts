import { bareName } from '../../names/names.js';

/** Whether names of sheets or titles tell people apart, who then are others under each: editions, groups. */

const YEAR = /\b(?:19|20)\d\d\b/g;

/** Whether names tell different years: « NEC 2024 », « NEC 2025 ». */
export const areEditions = (names: readonly string[]): boolean =>
  !names.some(isRoom) && new Set(names.flatMap((name) => name.match(YEAR)?.join() ?? [])).size > 1;

/** What titles call their tables: by the year of each, where they differ by numbers alone; « Lyon 2024 » and « Metz 2025 » do not. */
export function titleLabels(titles: readonly string[]): readonly string[] {
  const years = titles.map((title) => title.match(YEAR)?.join('-') ?? title);
  const alike = new Set(titles.map((title) => bareName(title).replace(/\d+/g, '#')));
  return alike.size === 1 && new Set(years).size === titles.length ? years : titles;
}

/** Whether a name is that of a room, whose number is no year. */
export const isRoom = (name: string): boolean => ROOM.test(bareName(name));

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
