import { addTo, countEach, groupBy, keptIn } from '../ground/group-by.js';
import { foldName } from '../names/names.js';
import { inTime } from '../names/times.js';
import { degreesOf } from './degrees.js';
import { genderless, withoutJoined } from './genders.js';
import { type Choice, type Chooser, withNamesFrom } from './renamed.js';
import { yesAndNoSpeltOut } from './yes-or-no.js';

/** Signs that join the two genders of a word, or stand for the one that does: `élu·e`, `élu-e`, `élu.e`, `élu/e`. */
const JOINED = /(?<=\p{L})[·•∙⋅‧./-](?=\p{L})/gu;
const BRACKETED = /(?<=\p{L})\((\p{L}{1,6})\)/gu;
/** The plural of both: `agent·e·s` is `agent·es`. */
const PLURAL = /(·\p{L}{1,5})·s(?!\p{L})/gu;
/** How much of the feminine is written: `animateur·rice`, `animateur(trice)`. */
const FEMININE =
  /·(?:t?rice|ice|euse|se|ere|re|enne|ne|ive|ve|elle|le|ette|te|esse)(?=s?(?!\p{L}))/gu;

/** « Très satisfait. », as people type it. */
const ENDED = /(?<=[\p{L}\d)])\s*[.!]+\s*$/u;

/**
 * What an option says whatever its spelling: no case, final mark, accents, kinds of apostrophe, dash or space, and one
 * way to write both genders. « Élu·e », « Elu-e » and « élu(e) » are one, « animateur·rice » and « animateur(trice) » too; « Élu » and
 * « Élue » are others.
 */
export const optionKey = (option: string): string =>
  foldName(option.replace(ENDED, ''))
    .replace(/[‐‑–—]/g, '-')
    .replace(BRACKETED, '·$1')
    .replace(JOINED, '·')
    .replace(PLURAL, '$1s')
    .replace(FEMININE, '·e');

/**
 * What an option says among those of its question. Of a degree nobody means its gender: « Très satisfait »,
 * « Très satisfaite » and « Très satisfait(e) » are one, where « Élu » and « Élue » may be two.
 */
export function optionKeys(options: readonly string[]): (option: string) => string {
  const degreeOf = degreesOf(options);
  const keyOf = (option: string): string =>
    degreeOf(option) === undefined
      ? optionKey(option)
      : ungendered(optionKey(withoutJoined(option)));
  // Asked of each who chose it.
  const known = new Map<string, string>();
  return (option) => keptIn(known, option, () => keyOf(option));
}

/** A key without gender: « enchante » and « enchantee », which have lost their accents, end in one `e` or two. */
const ungendered = (key: string): string => genderless(genderless(key));

/**
 * The same people, with one spelling for the options of a closed question that are one: « O » and « Oui »
 * (yes-or-no.ts), and those of one key (`optionKeys`).
 */
export const mergeSpellings = <T extends Chooser>(asked: readonly T[]): T[] =>
  withNamesFrom(
    withNamesFrom(asked, (chosen) => yesAndNoSpeltOut(chosen.map(({ option }) => option))),
    usualSpellings,
  );

/**
 * Options → the spelling of theirs that is most frequent in the latest edition, the first seen of those that
 * are as frequent; among those that join genders as most of the question's do there, where some do, and never
 * the feminine alone.
 */
function usualSpellings(chosen: readonly Choice[]): Map<string, string> {
  const editions = inTime([...new Set(chosen.map(({ edition }) => edition))]);
  const countLatest = (some: readonly Choice[]): Map<string, number> => {
    const latest = editions.findLast((edition) => some.some((one) => one.edition === edition));
    return countEach(some.flatMap(({ option, edition }) => (edition === latest ? option : [])));
  };
  const joined = chosen.filter(({ option }) => signOf(option) !== undefined);
  const signs = new Set(joined.map(({ option }) => signOf(option)));
  const sign = signs.size > 1 ? usualSign(countLatest(joined)) : undefined;
  const keyOf = optionKeys([...new Set(chosen.map(({ option }) => option))]);
  return new Map(
    [...groupBy(chosen, ({ option }) => keyOf(option)).values()].flatMap((alike) => {
      const options = [...new Set(alike.map(({ option }) => option))];
      const feminine = new Set(options.filter((option) => isFeminine(option, options)));
      const written = alike.filter(({ option }) => !feminine.has(option));
      const usual = written.filter(({ option }) => sign === undefined || signOf(option) === sign);
      const label = mostFrequent(countLatest(usual.length > 0 ? usual : written));
      return options.map((option) => [option, label] as const);
    }),
  );
}

/** Whether an option is the feminine of another that it is one with. */
const isFeminine = (option: string, alike: readonly string[]): boolean =>
  withoutJoined(option) === option &&
  alike.some((other) => {
    const [own, theirs] = [optionKey(option), optionKey(withoutJoined(other))];
    return own !== theirs && own.length > theirs.length;
  });

/** The sign by which a spelling joins genders, `(` for brackets; none where it joins none. */
const signOf = (spelling: string): string | undefined =>
  /\p{L}(?:([·•∙⋅‧])\p{L}|(\()\p{L}{1,6}\))/u.exec(spelling)?.slice(1).find(Boolean);

/** That of most choices. */
function usualSign(spellings: ReadonlyMap<string, number>): string {
  const counts = new Map<string, number>();
  for (const [spelling, n] of spellings) addTo(counts, signOf(spelling)!, n);
  return mostFrequent(counts);
}

function mostFrequent(spellings: ReadonlyMap<string, number>): string {
  const most = Math.max(...spellings.values());
  return [...spellings].find(([, n]) => n === most)![0];
}
