import { JaroWinklerDistance } from 'natural/lib/natural/distance/index.js';
import { stripAccents } from './accents.js';
import { plainApostrophes } from './apostrophes.js';

/** A name as people compare it: no case, accents, typographic apostrophes, double or no-break spaces. */
export const foldName = (name: string): string =>
  plainApostrophes(stripAccents(name).toLowerCase())
    // A space alone, as nearly all are, is left as it is.
    .replace(/ \s+|[^\S ]\s*/g, ' ')
    .trim();

const FRENCH = new Intl.Collator('fr');

/** The order of two texts by their code units, which no locale changes. */
export const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** French order of two names: « Écologie » before « Lieu »; by code where letters are the same. */
export const alphabetical = (a: string, b: string): number => FRENCH.compare(a, b) || byCode(a, b);

/** A folded name without the marks around a heading: `Vous êtes :`, `E-mail *` and `*Nom*` are those of the bare words. */
export function bareName(name: string): string {
  const folded = foldName(name).replace(/^[\s*]+/, '');
  // A regular expression would look to the end of each run of marks from each of them.
  let end = folded.length;
  while (end > 0 && /[\s:*?.!…]/.test(folded[end - 1]!)) end -= 1;
  return folded.slice(0, end);
}

/** The number of a question before its wording: `3. `, `3.1 `, `Q3 - `, `Question 3 : `. */
const NUMBER = /^(?:q|question )?(?:\d{1,3}(?:\.\d{1,2})+\.? |\d{1,3} ?[.):–-] ?)/;

/** A bare name without the number of its question. */
export const unnumbered = (name: string): string => bareName(name).replace(NUMBER, '');

/** The same as people write it, or a program before its code, `Q1 Mot`; what Qualtrics adds to an answer is known by its number, `Q4 - Topics`. */
const WRITTEN_NUMBER =
  /^(?:(?:q|question )?(?:\d{1,3}(?:\.\d{1,2})+\.? |\d{1,3} ?[.):] ?)|(?:q|question )\d{1,3} +(?![-–]))(?=\S*\p{L})/iu;

/** A name as it stands, without the number of its question. */
export const withoutNumber = (name: string): string => name.replace(WRITTEN_NUMBER, '');

/** The key of a question, of which some is no digit, and its wording, where a form exports both: « site [Votre site] ». */
export function keyed(
  name: string,
): { readonly key: string; readonly wording: string } | undefined {
  const [, key, wording] = /^(?=\d*[a-z_])([a-z0-9_]+) \[(.*\S)\]$/.exec(name) ?? [];
  return key !== undefined && wording !== undefined ? { key, wording } : undefined;
}

/** What all items of a grid begin with, and the item: « Votre avis [Le lieu] », Microsoft Forms’s « Votre avis.Le lieu », Tally’s « Votre avis (Le lieu) ». */
export function gridName(
  name: string,
): { readonly grid: string; readonly item: string } | undefined {
  // « satisfait.e du lieu » is one word, « (plusieurs réponses) » a remark: an item begins with a capital.
  const [, grid, bracketed, dotted, parenthesised] =
    /^(.*?\S)(?: \[([^[\]]+)\]|\.(?=\p{Lu})(.+)| \((?=\p{Lu})([^()]+)\))$/su.exec(name) ?? [];
  const item = bracketed ?? dotted ?? parenthesised;
  return grid !== undefined && item !== undefined ? { grid, item } : undefined;
}

/** A name of a grid’s item by one spelling of how the grid holds it, « Votre avis [Le lieu] »; any other as it is. */
export function gridSpelt(name: string): string {
  const { grid, item } = gridName(name) ?? {};
  return item === undefined ? name : `${grid} [${item}]`;
}

/** A name as people compare it, with the key of its question and without, and as an item of a grid. */
export const foldedNames = (name: string): string[] => [
  ...new Set([name, keyed(name)?.wording ?? [], gridSpelt(name)].flat().map(foldName)),
];

/**
 * The item of a name that somebody typed: as it is, or else the only one that people take for the same,
 * whatever its case, accents and spaces, then whatever the marks around it, then its number, then however the item
 * of a grid is joined to it, or the item alone, then without its key.
 */
export function namedAmong<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  typed: string,
): T | undefined {
  const likened = (like: (name: string) => string): T | undefined =>
    like(typed) === ''
      ? undefined
      : onlyOne(items.filter((item) => like(nameOf(item)) === like(typed)));
  const wording = keyed(typed)?.wording;
  return (
    items.find((item) => nameOf(item) === typed) ??
    likened(foldName) ??
    likened(bareName) ??
    likened(unnumbered) ??
    likened((name) => bareName(gridSpelt(name))) ??
    // « Rythme.Le lieu » is no item of another grid.
    (gridName(typed) ? undefined : likened((name) => bareName(gridName(name)?.item ?? name))) ??
    (wording === undefined ? undefined : namedAmong(items, nameOf, wording))
  );
}

/** The item of a name, as `namedAmong` finds it, or the only one whose name begins so. */
export function meantBy<T extends { readonly name: string }>(
  all: readonly T[],
  name: string,
): T | undefined {
  const nameOf = (one: T): string => one.name;
  const beginning = onlyBeginning(name, all.map(nameOf));
  return namedAmong(all, nameOf, name) ?? all.find((one) => nameOf(one) === beginning);
}

/** What a list holds, where it holds one thing. */
const onlyOne = <T>(some: readonly T[]): T | undefined => (some.length === 1 ? some[0] : undefined);

/** Takes a name that is free: as it is, or followed by the first number that is, `Pourquoi ? (2)`. */
export function takeFree(name: string, taken: Set<string>): string {
  let free = name;
  for (let n = 2; taken.has(free); n++) free = `${name} (${n})`;
  taken.add(free);
  return free;
}

/** A word however its parts are joined: « masterclass » is « master class » and « master-class ». */
export const joinedWord = (word: string): string => word.toLowerCase().replace(/[\s-]/g, '');

/** Whether a name begins as another, as people compare them. */
export const beginsWith = (name: string, beginning: string): boolean =>
  foldName(name).startsWith(foldName(beginning));

/** The name that begins as somebody typed it, where there is only one but for the marks around it; its number may lack. */
export function onlyBeginning(typed: string, names: readonly string[]): string | undefined {
  const beginning = bareName(typed);
  if (beginning === '') return undefined;
  const found = names.filter((name) =>
    [bareName(name), unnumbered(name)].some((one) => beginsWith(one, beginning)),
  );
  return new Set(found.map(bareName)).size === 1 ? found[0] : undefined;
}

/** Below this Jaro–Winkler similarity a name is no likely slip of another. */
const CLOSE = 0.8;

/** Names compared are cut to this many characters: the distance is quadratic. */
const COMPARED = 120;

/**
 * The candidates that look like a name, closest first.
 * @returns those of Jaro–Winkler similarity 0.8 or more, case and accents ignored.
 */
export function closeNames(name: string, candidates: readonly string[]): string[] {
  const folded = foldName(name).slice(0, COMPARED);
  return candidates
    .map((candidate) => ({
      candidate,
      similarity: JaroWinklerDistance(folded, foldName(candidate).slice(0, COMPARED), {}),
    }))
    .filter(({ similarity }) => similarity >= CLOSE)
    .sort((a, b) => b.similarity - a.similarity)
    .map(({ candidate }) => candidate);
}
