import { APOSTROPHES } from '../names/apostrophes.js';

/** What a character may be to the tokeniser; anything else is a mark. */
const OTHER = 0;
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const APOSTROPHE = 4;
export const HYPHEN = 5;
export const MIDDOT = 6;
/** Invisible: kept inside a word, skipped outside. */
export const JOINER = 7;

const HYPHENS = '-\u2010\u2011';
const MIDDOTS = '·•‧⋅∙・';
/** Below this code, kinds are read from a table. */
const TABLED = 0x250;

function classify(character: string): number {
  if (character === "'" || APOSTROPHES.includes(character)) return APOSTROPHE;
  if (HYPHENS.includes(character)) return HYPHEN;
  if (MIDDOTS.includes(character)) return MIDDOT;
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/[\s\p{Cc}]/u.test(character)) return SPACE;
  if (/\p{Cf}/u.test(character)) return JOINER;
  return OTHER;
}

const TABLE = Uint8Array.from({ length: TABLED }, (_, code) => classify(String.fromCharCode(code)));

/** Kind of the character that starts at a UTF-16 index; SPACE past the end. */
export function kindAt(text: string, index: number): number {
  if (index >= text.length) return SPACE;
  const code = text.charCodeAt(index);
  if (code < TABLED) return TABLE[code]!;
  return classify(String.fromCodePoint(text.codePointAt(index)!));
}

/** UTF-16 units of the character at an index: 2 for a surrogate pair, else 1. */
export const widthAt = (text: string, index: number): number =>
  text.codePointAt(index)! > 0xffff ? 2 : 1;

export const isLetter = (text: string, index: number): boolean => kindAt(text, index) === LETTER;

/** A letter or a digit. */
export function isWordly(text: string, index: number): boolean {
  const kind = kindAt(text, index);
  return kind === LETTER || kind === DIGIT;
}

/** An upper-case letter of the Basic Multilingual Plane. */
export function isUpper(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128) return code >= 65 && code <= 90;
  const character = text.charAt(index);
  return character !== character.toLowerCase();
}
