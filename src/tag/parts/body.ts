import { countOf, formText } from '../../french/runs.js';
import type { Parse } from '../../model/text.js';
import type { QuestionReading } from '../asked/asked.js';
import { turnsOf } from '../turns.js';

/** What opens an item of a list: « - », « • », « 1. ». */
const BULLET = /^(?:[-–—•*→>▪◦‣·#]+|\*+)$/u;
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

const FIRST = turnsOf('says first');
const YES = turnsOf('says yes first');
const LAST = turnsOf('says last');

/**
 * An answer without what people put around what they say: « Bonjour, », « franchement », bullets and numbers of lists,
 * marks that wrap it whole, « ! », « … », « etc. », « voilà » at its end. Those who wrote what the weights were learned
 * from hardly ever do, so that it would weigh by chance (`npm run bench:typing`). The answer itself where nothing else
 * is left.
 */
export function bodyOf(parse: Parse, { expects, stance }: QuestionReading): Parse {
  const { tokens } = parse;
  let [first, end] = [0, tokens.length];
  const text = (at: number): string => tokens[at]?.text ?? '';
  const numbers = (at: number): boolean =>
    /^(?:\p{L}|\d{1,2})$/u.test(text(at)) &&
    /^[.)]$/u.test(text(at + 1)) &&
    tokens[at]!.end === tokens[at + 1]!.start;
  // « « Demain, les machines » » is a title where sessions are named.
  const mayWrap = expects !== 'names';
  const speaks = (at: number): boolean =>
    tokens.slice(Math.max(first, at - NEAR), at).some(({ form }) => SPEAKING.test(form));
  for (let before = Infinity; before !== end - first; ) {
    before = end - first;
    if (BULLET.test(text(first))) first += 1;
    else if (numbers(first)) first += 2;
    const said = formText(tokens.slice(first, end));
    first += countOf((FIRST.exec(said) ?? (stance ? null : YES.exec(said)))?.[0] ?? '');
    end -= countOf(LAST.exec(said)?.[0] ?? '');
    if (CLOSE.test(text(end - 1)) && !speaks(end - 1)) end -= 1;
    if (mayWrap && WRAPS[text(first)] === text(end - 1)) [first, end] = [first + 1, end - 1];
  }
  const held = tokens.slice(first, end);
  return first >= end || held.length === tokens.length ? parse : { ...parse, tokens: held };
}
