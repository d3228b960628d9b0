import { MASKS } from '../../messages/quotes.js';
import type { Span } from '../../model/text.js';
import type { Typeset } from './typeset.js';

/** A stretch of an answer, and what a text that prints it leaves out of it. */
export interface PrintedPlace extends Span {
  readonly edits: readonly Hidden[];
}

/** What a text leaves out, or masks. */
type Hidden =
  | ({ readonly kind: 'ellipsis' } & Span)
  | ({ readonly kind: 'mask'; readonly as: string } & Span);

/** A printed passage, as it is sought. */
export interface Sought {
  /** Its words, between what hides others: one stretch more than of these. */
  readonly words: readonly string[];
  /** What hides words: labels of masks, and cuts. */
  readonly hiding: readonly string[];
}

/** What stands for a cut, once typeset: `[…]` and `(…)`; the space before it may be left out too. */
const CUT = ' ?[[(] ?\\.\\.\\. ?[\\])]';
/** « [prénom] », « [Prénom Nom] »: people mask names in their own ways. */
const NAME = '\\[(?:pr[ée]nom|nom)(?: (?:et )?(?:pr[ée]nom|nom))?\\](?: \\[nom\\])?';
const LABELS = new Set(Object.values(MASKS));
const labels = [...LABELS].map((label) => label.replace(/[[\]]/g, '\\$&')).join('|');
const HIDING = new RegExp(`(${CUT}|${NAME}|${labels})`, 'iu');
/** Cuts at the ends of a passage say nothing, nor does « [sic] ». */
const IDLE = new RegExp(`^(?:${CUT} ?)+|(?:${CUT})+$| ?\\[sic\\]`, 'giu');
/** « [U]ne respiration ». */
const CAPITAL = /^\[(\p{L})\](?=[\p{L}' ])/u;

/** @param printed typeset. */
export function soughtOf(printed: string): Sought {
  const parts = printed.replace(IDLE, '').replace(CAPITAL, '$1').split(HIDING);
  return {
    words: parts.filter((_, at) => at % 2 === 0).map((words) => words.trim()),
    hiding: parts.filter((_, at) => at % 2 === 1).map(labelOf),
  };
}

function labelOf(hiding: string): string {
  if (new RegExp(`^${CUT}$`, 'u').test(hiding)) return hiding;
  return LABELS.has(hiding) ? hiding : MASKS.name;
}

/** Whether a passage has a word of its own. */
export const saysSomething = ({ words }: Sought): boolean =>
  words.some((some) => /[\p{L}\p{N}]/u.test(some));

/**
 * Where a passage may stand in an answer that is typeset, its first letter in either case; what hides words takes as few
 * of them as can be.
 */
export function* placesOf(answer: Typeset, { words, hiding }: Sought): Generator<PrintedPlace> {
  const [first = '', ...others] = words;
  for (const start of startsOf(first, answer.text)) {
    let at = start + first.length;
    const edits: Hidden[] = [];
    const isThere = others.every((next, n) => {
      const end = endOfHidden(answer.text, at, { next, isMask: LABELS.has(hiding[n]!) });
      if (end === -1) return false;
      edits.push(...hiddenAs(hiding[n]!, answer, [at, end]));
      at = end + next.length;
      return true;
    });
    if (isThere && !isInWord(answer.text, at)) yield { ...answer.spanOf(start, at), edits };
  }
}

/** Where the first words of a passage stand in a text; every place but within words, of a passage that opens with a mask. */
function* startsOf(words: string, text: string): Generator<number> {
  const [letter = ''] = words;
  const own = new Set([letter.toLowerCase(), letter.toUpperCase(), letter]);
  const rest = words.slice(letter.length);
  for (let start = 0; start + letter.length <= text.length; start += 1) {
    const at = text.indexOf(rest, start + letter.length);
    if (at === -1) return;
    start = at - letter.length;
    if (own.has(text.slice(start, at)) && !isInWord(text, start)) yield start;
  }
}

/** Where the words after what is hidden begin, from a place on: -1 where they do not come. What hides the end hides a word. */
function endOfHidden(
  text: string,
  from: number,
  { next, isMask }: { readonly next: string; readonly isMask: boolean },
): number {
  if (isInWord(text, from)) return -1;
  for (let at = text.indexOf(next, from); at !== -1; at = text.indexOf(next, at + 1))
    if (!isInWord(text, at) && (!isMask || text.slice(from, at).trim() !== '')) return at;
  return -1;
}

/** Whether a place in a text is within a word. */
const isInWord = (text: string, at: number): boolean =>
  at > 0 && /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));

/** What the answer itself hides is no edit; a cut that hides nothing is an empty one. */
function hiddenAs(
  mark: string,
  { text, spanOf }: Typeset,
  [from, to]: readonly [number, number],
): Hidden[] {
  const around = text.slice(from, to);
  const hidden = around.trim();
  if (hidden === mark.trim()) return [];
  if (hidden === '') {
    const at = spanOf(0, from).end;
    return LABELS.has(mark) ? [] : [{ kind: 'ellipsis', start: at, end: at }];
  }
  const start = from + around.indexOf(hidden);
  const span = spanOf(start, start + hidden.length);
  return [LABELS.has(mark) ? { kind: 'mask', ...span, as: mark } : { kind: 'ellipsis', ...span }];
}
