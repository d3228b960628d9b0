import { isLetter, isUpper } from './characters.js';
import { type Cuts, gapBefore, startsLine, tokenText } from './cuts.js';
import { isWrapped } from './wrapped.js';

const STOPS = new Set(['.', '…', '!', '?']);
const CLOSERS = new Set(['»', '”', '"', ')', ']', '’']);
const BULLETS = new Set(['-', '–', '—', '•', '*', '·', '>', '→', '▪', '◦', '‣']);

/** Its stop shortens it; what has a capital behind it begins a sentence all the same. */
const ETC = /^etc\.$/iu;

/** `1.` or `2)` at the head of a line numbers a list. */
function isListNumber(cuts: Cuts, index: number): boolean {
  return index > 0 && startsLine(cuts, index - 1) && /^\d{1,2}$/.test(tokenText(cuts, index - 1));
}

function isStop(cuts: Cuts, index: number): boolean {
  const token = tokenText(cuts, index);
  if (ETC.test(token)) return true;
  if (!STOPS.has(token[0]!)) return false;
  return !(token === '.' && isListNumber(cuts, index));
}

/** « Mme. Dupont ». */
const TITLE = /^(?:M(?:[mM][eE]|[lL]{2}[eE]|[rR])s?)$/u;
/** What stands before an initial in small letters: « mme d. »; not « le plan b. ». */
const BEFORE_INITIAL = /^(?:mme|mr|mlle|madame|monsieur|m\.?)$/u;

const isLetterStop = (cuts: Cuts, stop: number): boolean =>
  2 * stop < cuts.bounds.length &&
  tokenText(cuts, stop) === '.' &&
  /^\p{L}$/u.test(tokenText(cuts, stop - 1));

/** Whether the stop at a token shortens the name before it: « Mme. Dupont », « C. B. a animé », « à É. pour … ». */
function shortens(cuts: Cuts, stop: number, lower: boolean): boolean {
  if (stop === 0 || tokenText(cuts, stop) !== '.') return false;
  if (TITLE.test(tokenText(cuts, stop - 1))) return true;
  if (!isLetterStop(cuts, stop)) return false;
  if (!lower) return isLetterStop(cuts, stop + 2);
  const before = tokenText(cuts, Math.max(0, stop - 2));
  return /^\p{Lu}$/u.test(tokenText(cuts, stop - 1)) || BEFORE_INITIAL.test(before);
}

/** Whether the stop at a token ends a sentence, by what follows it. */
function stopEnds(cuts: Cuts, stop: number, next: number): boolean {
  // « M. B., que je remercie »
  if (tokenText(cuts, next) === ',') return false;
  const token = tokenText(cuts, stop);
  const start = cuts.bounds[2 * next]!;
  const lower = isLetter(cuts.text, start) && !isUpper(cuts.text, start);
  if (ETC.test(token)) return isUpper(cuts.text, start);
  if (shortens(cuts, stop, lower)) return false;
  const trailing = token.startsWith('..') || token.startsWith('…');
  if (trailing && lower) return false;
  const quoted = next > stop + 1;
  return !(quoted && lower);
}

/** A dash between spaces separates segments only in a line that a dash has opened. */
function isInlineBullet(cuts: Cuts, index: number, opened: boolean): boolean {
  const token = tokenText(cuts, index);
  if (token === '/' || token === '//' || token === '|') {
    return gapBefore(cuts, index) !== '' && gapBefore(cuts, index + 1) !== '';
  }
  return opened && BULLETS.has(token) && gapBefore(cuts, index) !== '';
}

/**
 * Index of the first token of each sentence. Sentences end at stops, line breaks, bullets and
 * spaced slashes; abbreviations, list numbers and ellipses before a lower-case word do not end one.
 */
export function sentenceStarts(cuts: Cuts): number[] {
  const count = cuts.bounds.length / 2;
  const starts: number[] = [];
  let ended = true;
  let opened = false;
  for (let index = 0; index < count; index += 1) {
    if (startsLine(cuts, index)) {
      ended ||= index === 0 || !isWrapped(cuts, index, starts.at(-1)!);
      if (ended) opened = BULLETS.has(tokenText(cuts, index));
    } else if (isInlineBullet(cuts, index, opened)) ended = true;
    if (ended) starts.push(index);
    ended = false;
    if (!isStop(cuts, index)) continue;
    let next = index + 1;
    while (next < count && CLOSERS.has(tokenText(cuts, next))) next += 1;
    if (next >= count || startsLine(cuts, next)) continue;
    if (!stopEnds(cuts, index, next)) continue;
    ended = true;
    index = next - 1;
  }
  return starts;
}
