import { isLetter, isUpper } from './characters.js';

const STOPS = new Set(['.', '…', '!', '?']);
const CLOSERS = new Set(['»', '”', '"', ')', ']', '’']);
const BULLETS = new Set(['-', '–', '—', '•', '*', '·', '>', '→', '▪', '◦', '‣']);

/** A text and the UTF-16 bounds of its tokens. */
interface Cuts {
  readonly text: string;
  readonly bounds: readonly number[];
}

const tokenAt = ({ text, bounds }: Cuts, index: number): string =>
  text.slice(bounds[2 * index]!, bounds[2 * index + 1]!);

function gapBefore({ text, bounds }: Cuts, index: number): string {
  return text.slice(index === 0 ? 0 : bounds[2 * index - 1]!, bounds[2 * index]!);
}

const BREAK = /[\n\r\u0085\u2028\u2029]/;

const startsLine = (cuts: Cuts, index: number): boolean =>
  index === 0 || BREAK.test(gapBefore(cuts, index));

const words = (...listed: string[]): ReadonlySet<string> =>
  new Set(listed.flatMap((some) => some.split(' ')));

/** A line break that is no paragraph. */
const ONE_BREAK = /^[^\S\n\r]*(?:\r\n?|\n)[^\S\n\r]*$/;
/** Characters from which on a line was broken by what copied it, as in an e-mail, and no longer lists a thing. */
const FULL_LINE = 40;
/** Words behind which something must come. */
const LEADS = words(
  'le la les un une des de du au aux ce cet cette ces mon ma mes son sa ses notre nos votre vos leurs',
  'à pour par sur dans avec sans en chez entre vers et ou ni que qui dont où quand lorsque si comme',
  'très trop je on ne',
);
/** Words that go on with what was said. */
const GOES_ON = words(
  'à pour par sur dans avec chez entre vers depuis pendant selon afin ainsi et ou ni que qui dont où quand',
  'lorsque puisque comme car de du au aux',
);
/** Words that begin to say something else. */
const BEGINS = words(
  'je on il elle nous ils elles ce ça cela vous merci bravo bonne cordialement bien voilà voila sinon bref',
  'dommage désolé désolée bonjour idem ras',
);
const ARTICLES = words('le la les un une des du pas plus trop manque');

const wordAt = (cuts: Cuts, index: number): string =>
  tokenAt(cuts, index).replace('’', "'").toLowerCase();
const isElided = (word: string): boolean => word.endsWith("'");

/** Whether a line break stands inside a sentence that began at a token: « un rendez-vous ⏎ dans le cadre de… ». */
function isWrapped(cuts: Cuts, index: number, begun: number): boolean {
  const start = cuts.bounds[2 * index]!;
  if (!ONE_BREAK.test(gapBefore(cuts, index))) return false;
  if (!isLetter(cuts.text, start) || isUpper(cuts.text, start)) return false;
  const [last, next] = [wordAt(cuts, index - 1), wordAt(cuts, index)];
  // « a) l’accueil »
  if (next.length === 1 && /^[).]/u.test(tokenAt(cuts, index + 1))) return false;
  // « n’ont ⏎ pas honte »
  const denies = index > 1 && /^n[e']$/u.test(wordAt(cuts, index - 2));
  if (denies || LEADS.has(last) || isElided(last)) return true;
  if (!/[\p{L}\p{N})»,]$/u.test(last)) return false;
  let head = index - 1;
  while (!startsLine(cuts, head)) head -= 1;
  const length = cuts.bounds[2 * index - 1]! - cuts.bounds[2 * head]!;
  const first = wordAt(cuts, head);
  if (length < FULL_LINE || first === next) return false;
  if (last === ',' || GOES_ON.has(next)) return true;
  if (BEGINS.has(next) || /^[jc]'$/u.test(next)) return false;
  return isUpper(cuts.text, cuts.bounds[2 * begun]!) && !(isArticle(first) && isArticle(next));
}

const isArticle = (word: string): boolean => ARTICLES.has(word) || isElided(word);

/** `1.` or `2)` at the head of a line numbers a list. */
function isListNumber(cuts: Cuts, index: number): boolean {
  return index > 0 && startsLine(cuts, index - 1) && /^\d{1,2}$/.test(tokenAt(cuts, index - 1));
}

function isStop(cuts: Cuts, index: number): boolean {
  const token = tokenAt(cuts, index);
  if (!STOPS.has(token[0]!)) return false;
  return !(token === '.' && isListNumber(cuts, index));
}

/** « Mme. Dupont ». */
const TITLE = /^(?:M(?:[mM][eE]|[lL]{2}[eE]|[rR])s?)$/u;
/** What stands before an initial in small letters: « mme d. »; not « le plan b. ». */
const BEFORE_INITIAL = /^(?:mme|mr|mlle|madame|monsieur|m\.?)$/u;

const isLetterStop = (cuts: Cuts, stop: number): boolean =>
  2 * stop < cuts.bounds.length &&
  tokenAt(cuts, stop) === '.' &&
  /^\p{L}$/u.test(tokenAt(cuts, stop - 1));

/** Whether the stop at a token shortens the name before it: « Mme. Dupont », « C. B. a animé », « à É. pour … ». */
function shortens(cuts: Cuts, stop: number, lower: boolean): boolean {
  if (stop === 0 || tokenAt(cuts, stop) !== '.') return false;
  if (TITLE.test(tokenAt(cuts, stop - 1))) return true;
  if (!isLetterStop(cuts, stop)) return false;
  if (!lower) return isLetterStop(cuts, stop + 2);
  const before = tokenAt(cuts, Math.max(0, stop - 2));
  return /^\p{Lu}$/u.test(tokenAt(cuts, stop - 1)) || BEFORE_INITIAL.test(before);
}

/** Whether the stop at a token ends a sentence, by what follows it. */
function stopEnds(cuts: Cuts, stop: number, next: number): boolean {
  // « M. B., que je remercie »
  if (tokenAt(cuts, next) === ',') return false;
  const token = tokenAt(cuts, stop);
  const start = cuts.bounds[2 * next]!;
  const lower = isLetter(cuts.text, start) && !isUpper(cuts.text, start);
  if (shortens(cuts, stop, lower)) return false;
  const trailing = token.startsWith('..') || token.startsWith('…');
  if (trailing && lower) return false;
  const quoted = next > stop + 1;
  return !(quoted && lower);
}

/** A dash between spaces separates segments only in a line that a dash has opened. */
function isInlineBullet(cuts: Cuts, index: number, opened: boolean): boolean {
  const token = tokenAt(cuts, index);
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
      if (ended) opened = BULLETS.has(tokenAt(cuts, index));
    } else if (isInlineBullet(cuts, index, opened)) ended = true;
    if (ended) starts.push(index);
    ended = false;
    if (!isStop(cuts, index)) continue;
    let next = index + 1;
    while (next < count && CLOSERS.has(tokenAt(cuts, next))) next += 1;
    if (next >= count || startsLine(cuts, next)) continue;
    if (!stopEnds(cuts, index, next)) continue;
    ended = true;
    index = next - 1;
  }
  return starts;
}
