import { isVerb } from '../../french/clauses.js';
import { groupBy } from '../../ground/group-by.js';
import { firstEndingAfter, holds, type Run, spanOf } from '../../ground/spans.js';
import type { Span, Token } from '../../model/text.js';
import type { ThemeReading } from './theme-signs.js';

const CONTENT = /^(?:NOUN|VERB|ADJ|PROPN|INTJ)$/;
const JOINING = /^(?:et|ou)$/;

/**
 * What an answer says one thing after the other: its clauses, cut once more where « et » or « ou »
 * joins two verbs, each read as if it were an answer. None where there is but one.
 */
export function partsOf(reading: ThemeReading): ThemeReading[] {
  const { tokens } = reading.parse;
  const runs = reading.clauses
    .flatMap((clause) => joinedIn(clause, tokens))
    .filter(({ first, end }) => tokens.slice(first, end).some(({ pos }) => CONTENT.test(pos)));
  return runs.length < 2 ? [] : readings(reading, runs);
}

/** Words after « et » in which its verb stands. */
const NEAR_TOKENS = 7;

function joinedIn({ first, end }: Run, tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let from = first;
  let told = isVerb(tokens[first]!);
  for (let at = first + 1; at < end - 1; at++) {
    const joins = told && JOINING.test(tokens[at]!.form);
    if (joins && tokens.slice(at, Math.min(end, at + NEAR_TOKENS)).some(isVerb)) {
      runs.push({ first: from, end: at });
      [from, told] = [at, false];
    }
    told ||= isVerb(tokens[at]!);
  }
  return [...runs, { first: from, end }];
}

/** Each run as a reading: its tokens, what is found in it, and the themes that it gives evidence of. */
function readings({ parse, expects, matches, ruled }: ThemeReading, runs: Run[]): ThemeReading[] {
  const spans = runs.map((run) => spanOf(parse, run));
  const found = groupBy(matches, ({ tokens }) => firstEndingAfter(runs, tokens[0] ?? 0));
  const given = ruled.map(({ evidence }) => new Set(evidence.map((one) => numberOf(one, spans))));
  return runs.map(({ first, end }, number) => ({
    parse: {
      text: parse.text,
      sentences: [spans[number]!],
      tokens: parse.tokens.slice(first, end),
    },
    clauses: [],
    expects,
    matches: (found.get(number) ?? [])
      .filter(({ tokens }) => tokens.every((at) => first <= at && at < end))
      .map((match) => ({ ...match, tokens: match.tokens.map((at) => at - first) })),
    ruled: ruled.filter((_, at) => given[at]!.has(number)),
  }));
}

/** The number of the span that holds another, of spans in order. */
function numberOf(inner: Span, spans: readonly Span[]): number | undefined {
  const number = firstEndingAfter(spans, inner.start);
  const span = spans[number];
  return span && holds(span, inner) ? number : undefined;
}
