import { countOf, formText } from '../../french/runs.js';
import { meet, type Run } from '../../ground/spans.js';
import type { Expectation } from '../../model/tags.js';
import type { Parse, Token } from '../../model/text.js';
import type { QuestionReading } from '../asked/asked.js';
import { turnsOf } from '../turns.js';

/** What opens an item of a list: « - », « • », « 1. ». */
const BULLET = /^[-–—•*→>▪◦‣·#=]+$/u;
const LESS_OR_MORE = /^[-–+] d[e'] /u;
/** What closes an answer and is no word of it; a stop is read. */
const CLOSE = /^(?:[.!…]*[!…][.!…]*|\.{2,}|,|etc\.?)$/u;
/** « Quel accueil ! », « par contre le repas… »: what the mark is part of, and most words before it. */
const SPEAKING = /^(?:quels?|quelles?|combien|mais|contre|sauf|sinon|quant)$/u;
const NEAR = 5;
/** Marks that wrap an answer whole. */
const WRAPS: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '"': '"',
  '«': '»',
  '“': '”',
};

/** What may open an answer and says nothing: courtesies and whose view it is, « oui », ties to what went before. */
export const OPENINGS = {
  courtesy: turnsOf('says first'),
  yes: turnsOf('says yes first'),
  tie: turnsOf('ties first'),
} as const;
/** What says again what was asked, by what it expects. */
const AGAIN: Readonly<Partial<Record<Expectation, RegExp>>> = {
  criticism: turnsOf('mends again'),
  image: turnsOf('is again'),
};
const LAST = turnsOf('says last');
const THANKS = turnsOf('thanks first');

/** All that people put around what they say, whatever was asked. */
export const ALL_AROUND: Around = {
  openings: [OPENINGS.courtesy, OPENINGS.yes, OPENINGS.tie],
  wraps: true,
};

interface Around {
  readonly openings: readonly RegExp[];
  /** Whether marks that wrap all are none of it: « « Demain, les machines » » is a title where sessions are named. */
  readonly wraps: boolean;
}

/**
 * What is said among tokens, without what people put around it: « Bonjour, », « franchement », bullets and numbers of
 * lists, marks that wrap it whole, « ! », « … », « etc. », « voilà » at its end. All of them where nothing else is left.
 */
export function saidAmong(tokens: readonly Token[], { openings, wraps }: Around): Run {
  let [first, end] = [0, tokens.length];
  const text = (at: number): string => tokens[at]?.text ?? '';
  const numbers = (at: number): boolean =>
    /^(?:\p{L}|\d{1,2})$/u.test(text(at)) &&
    /^[.)/°-]$/u.test(text(at + 1)) &&
    tokens[at]!.end === tokens[at + 1]!.start &&
    tokens[at + 1]!.end !== tokens[at + 2]?.start;
  const speaks = (at: number): boolean =>
    tokens.slice(Math.max(first, at - NEAR), at).some(({ form }) => SPEAKING.test(form));
  for (let before = Infinity; before !== end - first; ) {
    before = end - first;
    if (BULLET.test(text(first)) && !asksByASign(tokens.slice(first))) first += 1;
    else if (numbers(first)) first += 2;
    const said = formText(tokens.slice(first, end));
    const opening = openings.map((one) => one.exec(said)?.[0]).find(Boolean) ?? '';
    first += countOf(opening);
    end -= countOf(LAST.exec(said)?.[0] ?? '');
    if (CLOSE.test(text(end - 1)) && !speaks(end - 1)) end -= 1;
    if (wraps && WRAPS[text(first)] === text(end - 1)) [first, end] = [first + 1, end - 1];
  }
  return first >= end ? { first: 0, end: tokens.length } : { first, end };
}

/** An answer without the courtesies that open it, sentences that only close it, and the marks that wrap it whole: what a quote may be cut from. */
export function unopened(parse: Parse): Parse {
  let { tokens } = parse;
  for (let length = Infinity; length !== tokens.length; ) {
    length = tokens.length;
    const said = formText(tokens);
    const thanks = THANKS.exec(said)?.[0] ?? '';
    // « Merci à tous. Ses phrases… »: what follows may speak of them.
    const opening = countOf(
      OPENINGS.courtesy.exec(said)?.[0] ?? (/ à /u.test(thanks) ? '' : thanks),
    );
    if (opening < length) tokens = tokens.slice(opening);
    const closing = LAST.exec(formText(tokens))?.[0] ?? '';
    if (/^[.;!…] /u.test(closing)) tokens = tokens.slice(0, 1 - countOf(closing));
    const [first, last] = [tokens[0]?.text ?? '', tokens.at(-1)?.text];
    if (tokens.length > 2 && WRAPS[first] === last) tokens = tokens.slice(1, -1);
  }
  return tokens === parse.tokens ? parse : holding(parse, tokens);
}

/** A parse of some tokens in a row, and of the sentences that they are in. */
export function holding(parse: Parse, tokens: readonly Token[]): Parse {
  const place = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
  return { ...parse, tokens, sentences: parse.sentences.filter((one) => meet(one, place)) };
}

/** « - de plénières », « + d’ateliers »: the sign is a word. */
export const asksByASign = (tokens: readonly Token[]): boolean =>
  LESS_OR_MORE.test(formText(tokens.slice(0, 3)));

/**
 * An answer without what stands around it. Those who wrote what the weights were learned from hardly ever write that,
 * so that it would weigh by chance (`npm run bench:typing`).
 */
export function bodyOf(parse: Parse, { expects, stance }: QuestionReading): Parse {
  const { tokens } = parse;
  const { courtesy, yes, tie } = OPENINGS;
  // « Oui, … » takes a side where one is asked.
  const again = AGAIN[expects] ?? [];
  const openings = [courtesy, tie, ...(stance ? [] : [yes]), again].flat();
  const { first, end } = saidAmong(tokens, { openings, wraps: expects !== 'names' });
  return end - first === tokens.length ? parse : holding(parse, tokens.slice(first, end));
}
