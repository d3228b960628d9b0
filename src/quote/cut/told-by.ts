import { countOf, formText } from '../../french/runs.js';
import type { Run } from '../../ground/spans.js';
import type { Token } from '../../model/text.js';
import { lastIn, textOf } from './tokens.js';

/** What somebody else says or thinks, and the words that tell who. */
export interface ReportedView extends Run {
  readonly teller: Run;
}

/** The tokens of an answer, as far as they are known before it is cut. */
export interface UncutTokens {
  readonly tokens: readonly Token[];
  readonly finite: readonly boolean[];
}

/** The words of a run with one space between any two: « d' après l' affiche ». */
export const formsLine = (tokens: readonly Token[], from: number, to: number): string =>
  `${formText(tokens.slice(from, to))} `;

/** The words from a place on that a pattern finds there, if it does. */
export function runFound(
  tokens: readonly Token[],
  { first, end }: Run,
  pattern: RegExp,
): Run | undefined {
  const found = pattern.exec(formsLine(tokens, first, end))?.[0];
  if (found === undefined) return undefined;
  return { first, end: Math.min(end, first + countOf(found)) };
}

/** The writer: « pour moi », « pour mon métier ». */
const SELF = '(?:moi|nous|m(?:a|on)|notre|mes yeux|nos yeux) ';
/** What is the writer’s own: « selon mon expérience »; « selon mon directeur » tells of another. */
const OWN =
  '(?:avis|sens|opinion|expérience|goût|ressenti|point de vue|vision|regard|vécu|lecture|perception|impression|intuition|souvenir|calcul|observation)s? ';
/** The writer’s own view: « selon moi », « à mon humble avis ». */
export const MINE = `(?:moi|nous|[mn]es yeux|(?:m(?:a|on|es)|n(?:otre|os)) (?:\\p{L}+ )?${OWN})`;
const SELF_AT = new RegExp(`^(?:pour|à) ${SELF}|^(?:selon|d' après) ${MINE}|^moi `, 'u');

export const STOP = /^(?:[;:.!?…]+|—|–)$/u;

/** Up to a stop, or to what the writer thinks. */
export function stopAfter(tokens: readonly Token[], { end }: Run, from: number): number {
  for (let at = from; at < end; at++) {
    if (STOP.test(textOf(tokens[at]))) return at;
    if (/^[,(]$/u.test(textOf(tokens[at - 1])) && SELF_AT.test(formsLine(tokens, at, at + 5)))
      return at - 1;
  }
  return end;
}

/** Back to a stop. */
export const stopBefore = (tokens: readonly Token[], { first }: Run, at: number): number =>
  lastIn(tokens, { first, end: at }, ({ text }) => STOP.test(text)) + 1;
