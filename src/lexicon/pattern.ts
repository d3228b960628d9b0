import type { Message } from '../message.js';
import * as en from '../messages/english.js';
import { quoted } from '../messages/numbers.js';
import type { Upos } from '../model/text.js';
import { UPOS } from '../model/text.js';

/** Words that a gap (`…`) may skip, where the entry does not say `within`. */
export const DEFAULT_GAP = 5;

/** Alternatives and optional words of one entry may make at most this many plain phrases. */
const MOST_PHRASES = 600;

/** One written word of an entry, with its conditions. */
export interface WrittenWord {
  readonly text: string;
  /** `cantin*`: only the beginning counts. */
  readonly stem: boolean;
  /** `marche/VERB`. */
  readonly pos?: Upos;
}

/** Words in a row; phrases of an entry are separated by gaps. */
export type Phrase = readonly WrittenWord[];

/** An entry's line. Most lines of a large lexicon are never written out: few texts need them. */
export interface Pattern {
  /** As written, for evidence. */
  readonly text: string;
  /** `=NEC`: compare with what was typed, case and accents included. */
  readonly exact: boolean;
  /** No sign in it has a meaning: `:-)`. */
  readonly literal: boolean;
  /** Its pieces in a row, each with its choices; an empty one where it may be left out. */
  readonly pieces: readonly (readonly string[])[];
}

const GAP = '…';

/** What an entry writes for a person's name, whoever it is. */
export const SOMEONE = '@personne';

/** Signs of the short form, with no word that they would be about. */
const SIGNS_ALONE = /^[=*|]+$/;

/** A group in parentheses, or what stands between spaces. */
const PIECES = /\([^()\s][^()]*\)(?=\s|$)|\S+/gu;

/** `:o)` is no parenthesis, `<3` no number. */
const EMOTICON = /^[:;=<>xX8][^\s\p{Ll}]?[oODpP3)(]?[)(/\\|]?$/u;

/** Words in plain letters, as most lines are. */
const PLAIN = /^[\p{Ll}'’]+(?: [\p{Ll}'’]+)*$/u;

interface Unreadable {
  readonly problem: Message;
}

const unreadable = (problem: Message): Unreadable => ({ problem });

/** Reads the short form of an entry. Returns the reason, for the user, where it cannot be read. */
export function readPattern(entry: string): Pattern | Unreadable {
  const line = entry.normalize('NFC').trim();
  if (PLAIN.test(line)) return { text: line, exact: false, literal: false, pieces: [[line]] };
  const exact = line.length > 1 && line.startsWith('=') && /^=[\p{L}\p{N}#@]/u.test(line);
  const written = (exact ? line.slice(1) : line).match(PIECES) ?? [];
  const misplaced = misplacedIn(line, written);
  if (misplaced) return misplaced;
  if (exact || EMOTICON.test(line) || !/[\p{L}\p{N}]/u.test(line)) {
    return { text: line, exact, literal: true, pieces: [[written.join(' ')]] };
  }
  const pieces: string[][] = [];
  for (const piece of written) {
    const choices = readPiece(piece);
    if ('problem' in choices) return choices;
    pieces.push(choices);
  }
  return tooFree(pieces) ?? { text: line, exact, literal: false, pieces: inARow(pieces) };
}

/** What is wrong with the signs of a line, before its pieces are read. */
function misplacedIn(line: string, written: readonly string[]): Unreadable | null {
  if (written.length === 0)
    return unreadable({ french: 'l’entrée est vide', english: 'the entry is empty' });
  if (SIGNS_ALONE.test(line)) {
    return unreadable({
      french: `${quoted(line)} ne dit aucun mot : écrivez-le contre le signe (=AMAP, cantin*)`,
      english: `${en.quoted(line)} contains no word: write it next to the sign (=AMAP, cantin*)`,
    });
  }
  if (written.some((piece) => /(?:^|[(|])=\p{L}/u.test(piece))) {
    return unreadable({
      french: `le signe = se met au début de l’entrée, et vaut pour tout ce qu’elle dit (=je croyais que)`,
      english: `the sign = stands at the beginning of the entry, and holds for all of it (=NEC 2025)`,
    });
  }
  if (written.some((piece) => /(?:^|[\p{L}(|])\*\p{L}/u.test(piece))) {
    return unreadable({
      french: 'le signe * ne remplace que la fin d’un mot (cantin*)',
      english: 'the sign * stands for the end of a word only (cantin*)',
    });
  }
  if (written.length > 1 && [written[0]!, written.at(-1)!].some(isGap)) {
    return unreadable({
      french: 'le signe … se met entre deux mots (salle … petite)',
      english: 'the sign … stands between two words (salle … petite)',
    });
  }
  const slip = written.find((piece) => /^@person/iu.test(piece) && piece !== SOMEONE);
  if (slip !== undefined) {
    return unreadable({
      french: `${quoted(slip)} n’est le nom de personne : écrivez ${SOMEONE}`,
      english: `${en.quoted(slip)} names nobody: write ${SOMEONE}`,
    });
  }
  return null;
}

/** What is wrong with a line that may be said in too many ways, or in no word. */
function tooFree(pieces: readonly string[][]): Unreadable | null {
  if (pieces.reduce((ways, choices) => ways * choices.length, 1) > MOST_PHRASES) {
    return unreadable({
      french: 'trop de variantes : écrivez plusieurs entrées',
      english: 'too many variants: write several entries',
    });
  }
  if (pieces.every((choices) => choices.some((choice) => wordsOf(choice).every(isGap)))) {
    return unreadable({
      french:
        'les mots entre parenthèses sont facultatifs, et tous le sont ici : sortez-en un ; un choix s’écrit sans parenthèses (parking|stationnement)',
      english:
        'words in brackets are optional, and all are here: take one out of them; a choice is written without brackets (parking|stationnement)',
    });
  }
  return null;
}

/** Pieces of a pattern, those in a row that have one choice joined. */
function inARow(pieces: readonly string[][]): string[][] {
  const joined: string[][] = [];
  let before: string[] = [];
  for (const piece of pieces) {
    if (piece.length === 1 && before.length === 1) {
      before[0] = `${before[0]} ${piece[0]}`;
    } else {
      before = [...piece];
      joined.push(before);
    }
  }
  return joined;
}

/** Whether a pattern is one expression in plain letters, which is the only way to say it. */
export const isPlain = ({ text, pieces }: Pattern): boolean =>
  pieces[0]?.[0] === text && PLAIN.test(text);

/** All ways to say a pattern, each a list of phrases with a gap between two of them. */
export const variantsOf = (pattern: Pattern): Phrase[][] =>
  spelledOut(pattern).map((words) => phrasesOf(words, pattern));

function spelledOut({ pieces }: Pattern): string[][] {
  let variants: string[][] = [[]];
  for (const choices of pieces) {
    variants = variants.flatMap((words) => choices.map((one) => [...words, ...wordsOf(one)]));
  }
  return variants;
}

/** The words of one of the ways to say a pattern, by its number in their order. */
export function wayOf({ pieces }: Pattern, number: number): string[] {
  let [words, left]: [string[], number] = [[], number];
  for (const choices of [...pieces].reverse()) {
    words = [...wordsOf(choices[left % choices.length]!), ...words];
    left = Math.floor(left / choices.length);
  }
  return words;
}

export const hasGap = (pattern: Pattern): boolean =>
  GAP_SIGN.test(pattern.text) && variantsOf(pattern).some((phrases) => phrases.length > 1);

const GAP_SIGN = /…|\.{3}/u;

/** The words of each choice of each piece, gaps aside. */
export const wordChoices = ({ pieces, literal }: Pattern): WrittenWord[][][] =>
  pieces.map((choices) => choices.map((one) => wordsIn(wordsOf(one), literal)));

/** The words of each choice of each piece, with their signs, their part of speech aside: `marche/VERB`. */
export const writtenWords = ({ pieces }: Pattern): string[][][] =>
  pieces.map((choices) => choices.map((one) => wordsOf(one.replace(PARTS_OF_SPEECH, ''))));

const PARTS_OF_SPEECH = /\/[A-Z]+(?=\s|$)/g;

const wordsOf = (written: string): string[] => written.match(/\S+/g) ?? [];

const isGap = (word: string): boolean => word === GAP || word === '...';

/** The choices of one piece: `(de|à)` → '', de, à. */
function readPiece(piece: string): string[] | Unreadable {
  if (PLAIN.test(piece)) return [piece];
  if (/\|\||^\||\|$/.test(piece)) {
    return unreadable({
      french: `${quoted(piece)} : il manque un mot à côté de « | »`,
      english: `${en.quoted(piece)}: a word is missing beside “|”`,
    });
  }
  const tag = piece.includes('/') ? /\p{L}\/([A-Z]{2,})$/u.exec(piece)?.[1] : undefined;
  if (tag !== undefined && !UPOS.some((pos) => pos === tag)) {
    return unreadable({
      french: `nature inconnue : ${tag} (parmi ${UPOS.join(', ')})`,
      english: `unknown part of speech: ${tag} (among ${UPOS.join(', ')})`,
    });
  }
  const inside = /^\(([^()]+)\)$/u.exec(piece)?.[1];
  if (inside !== undefined) return ['', ...inside.split('|').filter(Boolean)];
  if (piece.includes('(') !== piece.includes(')')) {
    return unreadable({
      french: `${quoted(piece)} ouvre ou ferme mal une parenthèse`,
      english: `${en.quoted(piece)} has an unmatched bracket`,
    });
  }
  return piece.split('|').filter(Boolean);
}

const wordsIn = (written: readonly string[], literal: boolean): WrittenWord[] =>
  literal
    ? written.map((text) => ({ text, stem: false }))
    : written.filter((word) => !isGap(word)).map(readWord);

/** The phrases of a way to say a pattern, by its words. */
export function phrasesOf(words: readonly string[], { literal }: Pattern): Phrase[] {
  if (literal) return [wordsIn(words, literal)];
  const phrases: WrittenWord[][] = [[]];
  for (const word of words) {
    if (isGap(word)) phrases.push([]);
    else phrases.at(-1)?.push(readWord(word));
  }
  return phrases.filter((phrase) => phrase.length > 0);
}

function readWord(word: string): WrittenWord {
  const stem = word.length > 1 && word.endsWith('*');
  const tagged = word.includes('/') ? /^(.+)\/([A-Z]+)$/u.exec(word) : null;
  const pos = UPOS.find((tag) => tag === tagged?.[2]);
  if (tagged?.[1] !== undefined && pos !== undefined) return { text: tagged[1], stem: false, pos };
  return { text: stem ? word.slice(0, -1) : word, stem };
}
