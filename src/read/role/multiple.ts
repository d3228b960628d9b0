import { addTo, countEach } from '../../ground/group-by.js';
import { sumOf } from '../../stats/sum.js';
import { numberOfWords } from '../values.js';
import { type CellCut, CODES, COMMA, CUTS, MIXED, SEMICOLON, SPACED_CODES } from './cuts.js';
import type { Counts } from './facts.js';

/** Values of a column where one cell holds several options → the parts of each. */
export type Lists = ReadonlyMap<string, readonly string[]>;

/** An option has at most this many words on average. */
const MAX_WORDS = 16;
/** At least this share of the different ways of answering by options are combinations. */
const COMBINED = 0.25;
/** At least this share of people chose nothing but options that others chose too: free text is not so. */
const EXPLAINED = 0.6;
/** And of those who said more than one thing, this one: « Non » is said by many where they tell what they saw. */
const SEVERAL_EXPLAINED = 0.5;
/** Where the heading says that several options are ticked, what people add of their own may stand in most answers. */
const ASKED = 0.25;
/** A list that people choose from has no more options. */
const MAX_OPTIONS = 40;

/** Different values that are looked at to tell a list from free text. */
const LOOKED_AT = 1_000;

/**
 * The parts of each value, where a column is a list of options; undefined where it is not. The right cut makes
 * the fewest options: « Affiche / flyer, Facebook », cut at its slash, makes « flyer, Facebook ».
 *
 * @param isAsked the heading says that several options are ticked.
 */
export function listsOf(counts: Counts, isAsked = false): Lists | undefined {
  const values = [...counts.keys()];
  const looked = values.slice(0, LOOKED_AT);
  const isTight = isWrittenTight(looked);
  const [found] = [...CUTS, MIXED]
    .flatMap((cut) => {
      const lists = splitAll(looked, cut, counts);
      const isTicked = isAsked || (cut === SEMICOLON && isTight);
      const isFound =
        isList(lists, counts, { isAsked, isTicked }) &&
        (cut !== MIXED || isAsked || areFewOptions(lists, counts));
      return isFound ? [{ cut, options: peopleByPart(lists, counts).size }] : [];
    })
    .sort((one, other) => one.options - other.options);
  if (found) return splitAll(values, found.cut, counts);
  const codes = values.every((value) => CODES.test(value))
    ? splitAll(values, SPACED_CODES, counts)
    : undefined;
  return codes && areCombined(codes, counts) ? codes : undefined;
}

/** Google Forms parts options by semicolons with no space, as nobody types: `Accueil;Repas`. */
function isWrittenTight(values: readonly string[]): boolean {
  const parted = values.filter((value) => value.includes(';'));
  return parted.length > 0 && parted.every((value) => !/\s;|;\s|;$/.test(value));
}

/** Few options, each chosen by some people, of which this share of people chose nothing else. */
const [FEW, CHOSEN, NEARLY_ALL] = [15, 3, 0.9];
/** Of one’s own words, the second of a list hardly ever has a capital. */
const CAPITALS = 0.5;

/**
 * Whether a few options explain nearly all cells, in whatever order they were copied there: `Concert + Balades`.
 * They keep the capital of the questionnaire inside a cell, which those who list things in their own words do
 * not write.
 */
export function areFewOptions(lists: Lists, counts: Counts): boolean {
  const people = peopleByPart(lists, counts);
  const options = new Set([...people].flatMap(([part, n]) => (n >= CHOSEN ? part : [])));
  const explained = [...lists].filter(([, parts]) => parts.every((part) => options.has(part)));
  return (
    options.size <= FEW &&
    givenBy(explained, counts) >= NEARLY_ALL * givenBy(lists, counts) &&
    keepCapitals(explained.map(([, parts]) => parts))
  );
}

/** Whether options have the capital of the questionnaire inside a cell. */
export function keepCapitals(cells: readonly (readonly string[])[]): boolean {
  const inside = cells.flatMap((parts) => parts.slice(1));
  return inside.filter((part) => CAPITAL.test(part)).length >= CAPITALS * inside.length;
}

/** The parts of each value of a column that is known to be a list, though few may have chosen several options. */
export function partsOfLists(counts: Counts, isAsked = false): Lists {
  const values = [...counts.keys()];
  const cutsSome = (cut: CellCut): boolean => values.some((value) => cut(value).length > 1);
  return listsOf(counts, isAsked) ?? splitAll(values, CUTS.find(cutsSome) ?? COMMA, counts);
}

function splitAll(values: readonly string[], cut: CellCut, counts: Counts): Lists {
  const partsIn = (value: string): string[] => cut(value).filter((part) => part !== '');
  const split = new Map(values.map((value) => [value, partsIn(value)] as const));
  return cut === COMMA ? glueContinued(glueInseparable(split), counts) : split;
}

export function peopleByPart(lists: Lists, counts: Counts): Map<string, number> {
  const people = new Map<string, number>();
  for (const [value, parts] of lists)
    for (const part of new Set(parts)) addTo(people, part, counts.get(value)!);
  return people;
}

export const givenBy = (values: Iterable<readonly [string, unknown]>, counts: Counts): number =>
  sumOf([...values], ([value]) => counts.get(value)!);

interface Known {
  /** The heading says that several options are ticked. */
  readonly isAsked: boolean;
  /** The heading or the separator does. */
  readonly isTicked: boolean;
}

function isList(
  lists: Lists,
  counts: Counts,
  { isAsked, isTicked }: Known = { isAsked: false, isTicked: false },
): boolean {
  const people = peopleByPart(lists, counts);
  const options = [...people].filter(([, n]) => n > 1).map(([option]) => option);
  const words = sumOf(options, numberOfWords);
  const explained = [...lists].filter(([, parts]) => parts.every((part) => people.get(part)! > 1));
  const ways = peopleByPart(lists, new Map([...lists.keys()].map((value) => [value, 1])));
  // What is always said in the same words, commas included, is a sentence.
  const cut = [...lists].filter(([, parts]) => parts.length > 1);
  const several = explained.filter(([, parts]) => parts.length > 1);
  const combined = several.filter(([, parts]) => parts.every((part) => ways.get(part)! > 1));
  return (
    options.length > 1 &&
    options.length <= MAX_OPTIONS &&
    // Options combine: there are more ways of answering than options.
    (options.length < lists.size || (isTicked && several.length > 0)) &&
    words <= MAX_WORDS * options.length &&
    combined.length >= COMBINED * explained.length &&
    givenBy(explained, counts) >= (isAsked ? ASKED : EXPLAINED) * givenBy(lists, counts) &&
    givenBy(several, counts) >= (isAsked ? ASKED : SEVERAL_EXPLAINED) * givenBy(cut, counts)
  );
}

/** Whether every code was chosen by several people, and none twice by one: words of a text are not so. */
function areCombined(lists: Lists, counts: Counts): boolean {
  const people = peopleByPart(lists, counts);
  return (
    isList(lists, counts) &&
    [...people.values()].every((n) => n > 1) &&
    [...lists.values()].every((parts) => new Set(parts).size === parts.length)
  );
}

/** How options begin, where they do not go on from what stands before. */
const CAPITAL = /^[\p{Lu}\d«"]/u;
/** So many cells begin with a capital where a list’s options do. */
const MOSTLY = 0.9;

/** Whether the options of a list begin with a capital, so that a small letter tells another kind of part. */
export function haveCapitals(lists: Lists, counts: Counts): boolean {
  const capital = [...lists].filter(([, [first]]) => CAPITAL.test(first ?? ''));
  return givenBy(capital, counts) >= MOSTLY * givenBy(lists, counts);
}

/** A part goes on from another where at least this share of the people who gave that one gave both. */
const CONTINUED = 0.2;

/**
 * `Non, pas du tout`: a part in lower case that never begins a cell, and that several people gave after the
 * same option, goes on from it, where options begin with a capital.
 */
function glueContinued(lists: Lists, counts: Counts): Lists {
  if (!haveCapitals(lists, counts)) return lists;
  const firsts = new Set([...lists.values()].map(([first]) => first));
  const people = peopleByPart(lists, counts);
  const pairs = neighboursIn(lists, (value) => counts.get(value)!);
  const goesOn = (a: string, b: string): boolean => {
    const together = pairs.get(`${a}\n${b}`)!;
    return (
      /^\p{Ll}/u.test(b) && !firsts.has(b) && together > 2 && together >= CONTINUED * people.get(a)!
    );
  };
  return glued(lists, goesOn);
}

/** `Tables rondes, ateliers` when neither is ever chosen without the other: one option. */
function glueInseparable(lists: Lists): Lists {
  const alone = countEach([...lists.values()].flat());
  const pairs = neighboursIn(lists);
  const always = (a: string, b: string): boolean => {
    const together = pairs.get(`${a}\n${b}`) ?? 0;
    return together > 1 && together === alone.get(a) && together === alone.get(b);
  };
  return glued(lists, always);
}

/** How often each part stands before each other, by both; each time counts once, or as many times as told. */
export function neighboursIn(
  lists: Lists,
  times: (value: string) => number = () => 1,
): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (const [value, parts] of lists)
    for (const [i, part] of parts.slice(1).entries())
      addTo(pairs, `${parts[i]}\n${part}`, times(value));
  return pairs;
}

const glued = (lists: Lists, together: (a: string, b: string) => boolean): Lists =>
  new Map([...lists].map(([value, parts]) => [value, glue(parts, together)]));

function glue(parts: readonly string[], together: (a: string, b: string) => boolean): string[] {
  const out: string[] = [];
  for (const [i, part] of parts.entries())
    if (i > 0 && together(parts[i - 1]!, part)) out.push(`${out.pop()}, ${part}`);
    else out.push(part);
  return out;
}
