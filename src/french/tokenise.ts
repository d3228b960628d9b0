import {
  DIGIT,
  HYPHEN,
  isUpper,
  isWordly,
  JOINER,
  kindAt,
  LETTER,
  SPACE,
  widthAt,
} from './characters.js';
import { numberEnd } from './numbers.js';
import { addressEnd, symbolEnd } from './symbols.js';
import { cliticEnd, wordEnd } from './words.js';

/** A text that is a list written with hyphens: `riche-dense-convivial`, not `tout-en-un`, `Auvergne-Rhône-Alpes`. */
const HYPHENED_LIST = /^\s*\p{L}\p{Ll}{3,29}(?:[-\u2010\u2011]\p{Ll}{4,30}){2,20}[\s.!]*$/u;

/**
 * Cuts a text into tokens, in one pass whose time grows with the length of the text.
 *
 * @returns UTF-16 bounds, flat: start, end, start, end …; starts and ends never decrease.
 */
export function tokenise(text: string): number[] {
  if (HYPHENED_LIST.test(text)) {
    return [...text.matchAll(/\p{L}+|\S/gu)].flatMap(({ 0: { length }, index }) => [
      index,
      index + length,
    ]);
  }
  const bounds: number[] = [];
  let mail = -2;
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if (kind === SPACE || kind === JOINER) {
      at += widthAt(text, at);
      continue;
    }
    if (mail !== -1 && mail < at) mail = text.indexOf('@', at);
    const end = tokenEnd(text, at, { kind, mail, previous: bounds.at(-1) ?? -1 });
    bounds.push(at, end);
    at = end;
  }
  return bounds;
}

interface Around {
  readonly kind: number;
  /** Next `@`, or -1. */
  readonly mail: number;
  /** End of the token before. */
  readonly previous: number;
}

/** Longest local part of an e-mail address (RFC 5321). */
const LOCAL_PART = 64;

function tokenEnd(text: string, at: number, { kind, mail, previous }: Around): number {
  if (kind === LETTER || kind === DIGIT) {
    const address = addressEnd(text, at, mail !== -1 && mail - at <= LOCAL_PART);
    if (address !== -1) return address;
    if (kind === LETTER) return wordEnd(text, at);
    return numberEnd(text, at);
  }
  if (kind === HYPHEN && at === previous && at > 0 && isWordly(text, at - 1)) {
    const clitic = cliticEnd(text, at, !isAfterCe(text, at));
    if (clitic !== -1) return clitic;
  }
  return symbolEnd(text, at);
}

const isAfterCe = (text: string, at: number): boolean =>
  at > 2 && text.slice(at - 3, at).toLowerCase() === '-ce' && !isUpper(text, at + 1);
