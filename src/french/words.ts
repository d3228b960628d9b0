import { wordSet } from '../ground/listed.js';
import {
  APOSTROPHE,
  DIGIT,
  HYPHEN,
  isLetter,
  isUpper,
  isWordly,
  JOINER,
  kindAt,
  LETTER,
  MIDDOT,
  SPACE,
  widthAt,
} from './characters.js';

/** Words that lose their last vowel before another word, without the apostrophe. */
const ELIDED = wordSet('l d j m t s n c y z qu jusqu lorsqu puisqu quoiqu presqu quelqu entr');
const LONGEST_ELIDED = 6;

/** Words with an elided start that are one word. */
const WHOLE =
  /(?:aujourd.hui|quelqu.une?s?|prud.hom\p{L}+|presqu.[iî]les?|c.est-[àa]-dire|rock.n.roll|t.(?:ils?|elles?))(?![\p{L}\p{N}])/iuy;

/** Verb-clitic lookalikes that are one word. */
const UNSPLIT =
  /(?:rendez-vous|(?:ce(?:lui|lle|ux|lles)?|jusque|par|de|oui)-(?:l[àa]|ci))(?![\p{L}\p{N}])/iuy;

/** Single letters that stand for words: `r.a.s`, `n.c.`, `N/A`. */
const LETTERS = /(?:\p{L}(?:\.\p{L}){1,5}\.?|n\/[ac]|s\/o)(?![\p{L}\p{N}\p{M}'’.])/iuy;

const CLITIC =
  /[-\u2010\u2011](?:t[-\u2010\u2011'’](?:ils?|elles?|on)|je|tu|ils?|elles?|on|nous|vous|ce|moi|toi|lui|leur|les?|l[àa]|en|y|ci)(?![\p{L}\p{N}\p{M}])/iuy;
const AFTER_CE = /[-\u2010\u2011](?:que|qui|qu(?=['’]))(?![\p{L}\p{N}\p{M}])/iuy;
/** `donne-le-moi`, `allez-vous-en`: two in a row; one more for safety. Bounds the look ahead. */
const MOST_CLITICS = 3;

/** Runs a sticky expression at an index; the end of the match, or -1. */
export function matchAt(expression: RegExp, text: string, index: number): number {
  expression.lastIndex = index;
  return expression.test(text) ? expression.lastIndex : -1;
}

function oneClitic(text: string, at: number, first: boolean): number {
  const end = matchAt(CLITIC, text, at);
  if (end !== -1 || first) return end;
  return matchAt(AFTER_CE, text, at);
}

/**
 * End of the clitic (`-t-il`, `-vous`, `-ce`) whose hyphen stands at an index, or -1 where the
 * hyphen joins a compound: `tout-en-un`.
 */
export function cliticEnd(text: string, at: number, first = true): number {
  const end = oneClitic(text, at, first);
  let last = end;
  for (let count = 1; last !== -1 && count < MOST_CLITICS; count += 1) {
    if (kindAt(text, last) !== HYPHEN || !isWordly(text, last + 1)) return end;
    last = oneClitic(text, last, false);
  }
  return last === -1 ? -1 : end;
}

const FEMININE = /(?:(?:e|ne|le|te|ve|se|fe|t?rice|euse|[èe]re|esse)s?)(?![\p{L}\p{N}])/iuy;
/** What the stem must end with, for endings that are also words: `professionnel.le`, not `bien.les`. */
const BEFORE_WORDLIKE: Readonly<Record<string, RegExp>> = {
  le: /[eiao]l$/i,
  te: /(?:et|ou|ot|us|tous|at)$/i,
  ne: /n$/i,
  se: /[ux]$/i,
  ve: /f$/i,
};

function goodStem(text: string, from: number, at: number, ending: string): boolean {
  const stem = text.slice(Math.max(from, at - 6), at);
  // « L’accueil.Le buffet » lacks a space.
  if (stem.length < 2 || (/^\p{Lu}\p{Ll}/u.test(ending) && /\p{Ll}$/u.test(stem))) return false;
  const rule = BEFORE_WORDLIKE[ending.toLowerCase().replace(/s$/, '')];
  return rule === undefined || rule.test(stem);
}

function closeBracket(text: string, end: number): number {
  if (text[end] !== ')') return -1;
  return /[sSxX]/.test(text[end + 1] ?? '') ? end + 2 : end + 1;
}

/**
 * End of an inclusive or optional ending that starts at `.`, `/` or `(`: `.e.s`, `/e`, `(e)s`; -1
 * when it is none.
 */
function inclusiveEnd(text: string, from: number, at: number): number {
  const mark = text[at]!;
  if (mark === '(' && /^\([sxSX]\)(?![\p{L}\p{N}])/u.test(text.slice(at, at + 4))) return at + 3;
  const ending = matchAt(FEMININE, text, at + 1);
  if (ending === -1 || !goodStem(text, from, at, text.slice(at + 1, ending))) return -1;
  let end = mark === '(' ? closeBracket(text, ending) : ending;
  if (end === -1) return -1;
  if (text[end] === mark && mark !== '(' && /[sSxX]/.test(text[end + 1] ?? '')) end += 2;
  return isWordly(text, end) ? -1 : end;
}

const TITLES = wordSet('m mr mm me mgr dr pr st ste');
const SHORTENED = wordSet(
  'cf p pp vol éd ed ex min max env av apr art fig chap hab tél tel réf ref approx',
);
const DOMAIN =
  /[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.(?:fr|com|org|net|eu|io|coop|gouv|info|re)(?![\p{L}\p{N}])/iuy;
/** Capitalised words that start a sentence rather than follow an initial: `salle B. Nous …`. */
const STARTERS = wordSet(
  'les le la il elle on je nous vous ils elles ce cet cette ces un une des tout très trop et mais merci pas plus dans pour avec sans en au aux à de du sinon aussi donc bravo super bon bonne',
);
const NEXT_WORD = /[\p{Lu}\p{Lt}]\p{L}{0,12}/uy;

function initialEnd(text: string, from: number, at: number): number {
  if (at !== from + 1 || !isUpper(text, from)) return -1;
  let end = at + 1;
  for (;;) {
    const letter = kindAt(text, end) === HYPHEN ? end + 1 : end;
    if (!isUpper(text, letter) || text[letter + 1] !== '.') break;
    end = letter + 2;
  }
  if (end > at + 1) return end;
  const next = kindAt(text, end) === SPACE || kindAt(text, end) === HYPHEN ? end + 1 : end;
  const word = matchAt(NEXT_WORD, text, next);
  if (word < next + 2) return -1;
  return STARTERS.has(text.slice(next, word).toLowerCase()) ? -1 : end;
}

function abbreviationEnd(text: string, from: number, at: number): number {
  if (at - from > 6) return -1;
  const word = text.slice(from, at).toLowerCase();
  if (word === 'etc') return text[at + 1] === '.' ? -1 : at + 1;
  if (kindAt(text, at + 1) !== SPACE || at + 2 >= text.length) return -1;
  const upper = isUpper(text, at + 2);
  if (TITLES.has(word)) return upper && isUpper(text, from) ? at + 1 : -1;
  if (/^(?:av|apr)$/.test(word) && text.startsWith('J.', at + 2)) return at + 1;
  return SHORTENED.has(word) && !upper && isWordly(text, at + 2) ? at + 1 : -1;
}

/** What a full stop right after a word belongs to: the end of the longer word, or -1. */
function dottedEnd(text: string, from: number, at: number): number {
  if (isLetter(text, at + 1)) {
    const domain = at - from < 64 ? matchAt(DOMAIN, text, from) : -1;
    if (domain > at) return domain;
    const inclusive = inclusiveEnd(text, from, at);
    if (inclusive !== -1) return inclusive;
  }
  const initial = initialEnd(text, from, at);
  return initial === -1 ? abbreviationEnd(text, from, at) : initial;
}

function runEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    const kind = kindAt(text, at);
    if (kind !== LETTER && kind !== DIGIT && kind !== JOINER && text[at] !== '_') return at;
    at += widthAt(text, at);
  }
}

function isName(text: string, from: number, at: number): boolean {
  if (at !== from + 1 || !/[NMOK]/.test(text[from]!)) return false;
  return isUpper(text, at + 1) && !/[AEIOUYHÉÈÊÀÂÎÔ]/.test(text[at + 1]!) && !isUpper(text, at + 2);
}

/** Whether an apostrophe closes an elided word: `l'`, `qu'`; also before a stray space. */
function isElision(text: string, from: number, at: number): boolean {
  if (at - from > LONGEST_ELIDED || !ELIDED.has(text.slice(from, at).toLowerCase())) return false;
  const next = kindAt(text, at + 1);
  if (next === LETTER) return !isName(text, from, at);
  if (next === DIGIT || '«"“(#@'.includes(text[at + 1] ?? ' ')) return true;
  return next === SPACE && isLetter(text, at + 2);
}

/** Where the word goes on after a mark that is neither letter nor digit; -1 when it ends before. */
function goOn(text: string, from: number, at: number): number {
  const kind = kindAt(text, at);
  if (kind === HYPHEN) {
    return isWordly(text, at + 1) && cliticEnd(text, at) === -1 ? at + 1 : -1;
  }
  if (kind === APOSTROPHE || kind === MIDDOT) return isLetter(text, at + 1) ? at + 1 : -1;
  const mark = text[at];
  if (mark === '.') return dottedEnd(text, from, at);
  if (mark === '/' && /^km\/h/i.test(text.slice(from, from + 4))) return at + 1;
  if (mark === '(' || mark === '/') return inclusiveEnd(text, from, at);
  if (mark === '°' && at === from + 1 && /[nN]/.test(text[from]!)) return at + 1;
  return mark === '&' && isUpper(text, at - 1) && isUpper(text, at + 1) ? at + 1 : -1;
}

/** End of the word that starts with the letter at an index; elided words keep their apostrophe. */
export function wordEnd(text: string, from: number): number {
  let at = runEnd(text, from);
  const kind = kindAt(text, at);
  if (at === from + 1 && (text[at] === '.' || text[at] === '/')) {
    const letters = matchAt(LETTERS, text, from);
    if (letters !== -1) return letters;
  }
  if (kind === APOSTROPHE) {
    const whole = matchAt(WHOLE, text, from);
    if (whole !== -1) return whole;
    if (isElision(text, from, at)) return at + 1;
  } else if (kind === HYPHEN) {
    const unsplit = matchAt(UNSPLIT, text, from);
    if (unsplit !== -1) return unsplit;
  }
  for (;;) {
    const next = goOn(text, from, at);
    if (next === -1) return at;
    at = runEnd(text, next);
  }
}
