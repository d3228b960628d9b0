import type { Upos } from '../model.js';
import { UPOS } from '../model.js';

/** Words that a gap (`…`) may skip, where the entry does not say `within`. */
export const DEFAULT_GAP = 5;

/** Alternatives and optional words of one entry may make at most this many plain phrases. */
const MOST_PHRASES = 600;

/** One written word of an entry, with its conditions. */
export interface Word {
  readonly text: string;
  /** `cantin*`: only the beginning counts. */
  readonly stem: boolean;
  /** `marche/VERB`. */
  readonly pos?: Upos;
}

/** Words in a row; phrases of an entry are separated by gaps. */
export type Phrase = readonly Word[];

/** An entry's line, with alternatives and optional words written out. */
export interface Pattern {
  /** `=NEC`: compare with what was typed, case and accents included. */
  readonly exact: boolean;
  /** Each variant is a list of phrases with a gap between two of them. */
  readonly variants: readonly (readonly Phrase[])[];
}

const GAP = '…';

/** A group in parentheses, or what stands between spaces. */
const PIECES = /\([^()\s][^()]*\)(?=\s|$)|\S+/gu;

/** `:o)` is no parenthesis, `<3` no number. */
const EMOTICON = /^[:;=<>xX8][^\s\p{Ll}]?[oODpP3)(]?[)(/\\|]?$/u;

/** Reads the short form of an entry. Returns the reason, for the user, where it cannot be read. */
export function readPattern(entry: string): Pattern | { readonly problem: string } {
  const line = entry.normalize('NFC').trim();
  const exact = line.length > 1 && line.startsWith('=') && /^=[\p{L}\p{N}#@]/u.test(line);
  const pieces = (exact ? line.slice(1) : line).match(PIECES) ?? [];
  if (pieces.length === 0) return { problem: 'l’entrée est vide' };
  const literal = exact || EMOTICON.test(line) || !/[\p{L}\p{N}]/u.test(line);
  let variants: string[][] = [[]];
  for (const piece of pieces) {
    const choices = literal ? [piece] : readPiece(piece);
    if (!literal && /\|\||^\||\|$/.test(piece)) {
      return { problem: `« ${piece} » : il manque un mot à côté de « | »` };
    }
    const tag = literal ? undefined : /\p{L}\/([A-Z]{2,})$/u.exec(piece)?.[1];
    if (tag !== undefined && !UPOS.some((pos) => pos === tag)) {
      return { problem: `nature inconnue : ${tag} (parmi ${UPOS.join(', ')})` };
    }
    if (choices === null) return { problem: `« ${piece} » ouvre ou ferme mal une parenthèse` };
    variants = variants.flatMap((words) =>
      choices.map((choice) => [...words, ...choice.split(/\s+/u).filter(Boolean)]),
    );
    if (variants.length > MOST_PHRASES) {
      return { problem: 'trop de variantes : écrivez plusieurs entrées' };
    }
  }
  const phrases = variants.map((words) => splitAtGaps(words, literal));
  if (phrases.some((parts) => parts.length === 0)) {
    return { problem: 'tous les mots sont facultatifs : gardez-en au moins un' };
  }
  return { exact, variants: phrases };
}

/** The choices of one piece: `(de|à)` → '', de, à; null where a parenthesis has no partner. */
function readPiece(piece: string): string[] | null {
  const inside = /^\(([^()]+)\)$/u.exec(piece)?.[1];
  if (inside !== undefined) return ['', ...inside.split('|').filter(Boolean)];
  if (piece.includes('(') !== piece.includes(')')) return null;
  return piece.split('|').filter(Boolean);
}

function splitAtGaps(words: readonly string[], literal: boolean): Phrase[] {
  if (literal) return [words.map((text) => ({ text, stem: false }))];
  const phrases: Word[][] = [[]];
  for (const word of words) {
    if (word === GAP || word === '...') phrases.push([]);
    else phrases.at(-1)?.push(readWord(word));
  }
  return phrases.filter((phrase) => phrase.length > 0);
}

function readWord(word: string): Word {
  const stem = word.length > 1 && word.endsWith('*');
  const tagged = /^(.+)\/([A-Z]+)$/u.exec(word);
  const pos = UPOS.find((tag) => tag === tagged?.[2]);
  if (tagged?.[1] !== undefined && pos !== undefined) return { text: tagged[1], stem: false, pos };
  return { text: stem ? word.slice(0, -1) : word, stem };
}
