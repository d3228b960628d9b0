import { fold } from '../../lexicon/keys.js';
import type { Token } from '../../model/text.js';

/** A sentence as its folded forms, a space between: « l’atelier » and « latelier » are `l' atelier`; a hyphen is a space, or nothing before a form. */
export interface FoldedLine {
  /** Begins and ends with a space, so that ` word ` is a whole word everywhere. */
  readonly text: string;
  /** Where each token begins in `text`. */
  readonly starts: readonly number[];
}

/** « jai », typed in one piece, has the form `j'ai`. */
const ELIDED = /(?<= |^)(j|m|t|s|l|d|n|c|qu)'(?=[a-z])/gu;
/** « j ai » has the forms `j` and `ai`, « g eu » `g` and `eu`. */
const LONE = /^(?:j|m|t|s|l|d|n|c|qu)$/u;
const HEARD = /^g$/u;
/** « jsuis », « jfais », « jme » have the forms `je suis`, `je fais`, `je me`. */
const CLIPPED = /^j(?!peg)(?=[bcdfglmnpqrstv]+[aeiouy])/u;
/** What may be one of these, as few words are. */
const SHORTENED = /^(?:j|[gmtsldnc]$|qu$)|'/u;

export function foldedLine(tokens: readonly Token[]): FoldedLine {
  const starts: number[] = [];
  let text = ' ';
  for (const { form } of tokens) {
    starts.push(text.length);
    // « Repose-toi » has the forms `repose` and `-toi`: one space is between them.
    const plain = fold(form)
      .replace(/(?<!^)-/gu, ' ')
      .replace(/^-(?=.)/u, '');
    text += `${SHORTENED.test(plain) ? inFull(plain) : plain} `;
  }
  return { text, starts };
}

const inFull = (word: string): string =>
  word.replace(LONE, "$&'").replace(HEARD, "j' ai").replace(CLIPPED, 'je ').replace(ELIDED, "$1' ");

/** Index of the token that stands at a place of the line. */
export const tokenAt = ({ starts }: FoldedLine, place: number): number =>
  Math.max(
    0,
    starts.findLastIndex((start) => start <= place),
  );

/** Any expression of a list, as whole words, in the plural too: `sourd(e), sans abri`. */
export function anyOf(list: string): RegExp {
  const entries = list
    .split(',')
    .map((entry) => fold(entry.trim()).replace(/\s+/gu, ' '))
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
    .map((entry) => entry.replace(/\((\w+)\)/gu, '(?:$1)?'));
  return new RegExp(`(?<= )(?:${entries.join('|')})s?(?= )`, 'gu');
}

/** The line with what an expression finds written over by a letter: its length stays. */
export const over = (text: string, found: RegExp, letter: string): string =>
  text.replace(found, (match) => letter.repeat(match.length));
