import type { Message } from '../../message.js';
import * as en from '../english.js';
import { count, listed, quotedList } from '../numbers.js';

/** The French plural of a word that takes an s. */
export const s = (n: number): string => (n >= 2 ? 's' : '');

/** What is said of some names: of `{one|several}`, what fits so many; `{names}` stands for them. */
export const ofNames =
  (french: string, english: string) =>
  (names: readonly string[]): Message => {
    const told = (sentence: string, list: string): string =>
      sentence
        .replace(/\{([^{}|]*)\|([^{}|]*)\}/g, names.length > 1 ? '$2' : '$1')
        .replace('{names}', () => list);
    return {
      french: told(french, quotedList(names)),
      english: told(english, en.quotedList(names)),
    };
  };

/** Some lines of a file: how much there is on them, how many they are, and the first of them. */
export interface SomeLines {
  readonly count: number;
  readonly different: number;
  /** Numbers of lines, from 1. */
  readonly first: readonly number[];
}

/** How many, and the first of them by name. */
export interface CountedNames {
  readonly count: number;
  readonly first: readonly string[];
}

export interface Copied {
  readonly copy: string;
  readonly original: string;
}

/** `12, 15 et 27`; where there are more in all, the list is cut short. */
export const cutList = (shown: readonly string[], all: number): Message => ({
  french: all > shown.length ? `${shown.join(', ')}… (${count(all)} en tout)` : listed(shown),
  english: all > shown.length ? `${shown.join(', ')}… (${en.count(all)} in all)` : en.listed(shown),
});

/** `lignes 12 et 15`. */
export function lines({ different, first }: SomeLines): Message {
  const list = cutList(first.map(String), different);
  return {
    french: `ligne${s(different)} ${list.french}`,
    english: `${different >= 2 ? 'lines' : 'line'} ${list.english}`,
  };
}

/** Copies shown; the output holds all of them. */
const COPIES_SHOWN = 5;

/** Which they are: `r3 comme r1 et r4 comme r2`; English has no word for all that they may have in common. */
export function pairs(copies: readonly Copied[], like = 'repeats'): Message {
  const shown = copies.slice(0, COPIES_SHOWN);
  return {
    french: cutList(
      shown.map(({ copy, original }) => `${copy} comme ${original}`),
      copies.length,
    ).french,
    english: cutList(
      shown.map(({ copy, original }) => `${copy} ${like} ${original}`),
      copies.length,
    ).english,
  };
}
