import type { Token } from '../../model/text.js';
import type { Clause } from '../clauses.js';
import { isVerb, type ThemeReading } from './theme-signs.js';

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
  return runs.length < 2 ? [] : runs.map((run) => partOf(reading, run));
}

type Run = Pick<Clause, 'first' | 'end'>;

/** Words after « et » in which its verb stands. */
const NEAR = 7;

function joinedIn({ first, end }: Run, tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let from = first;
  for (let at = first + 1; at < end - 1; at++) {
    if (!JOINING.test(tokens[at]?.form ?? '')) continue;
    const after = tokens.slice(at, Math.min(end, at + NEAR));
    if (!tokens.slice(from, at).some(isVerb) || !after.some(isVerb)) continue;
    runs.push({ first: from, end: at });
    from = at;
  }
  return [...runs, { first: from, end }];
}

function partOf({ parse, expects, matches, ruled }: ThemeReading, run: Run): ThemeReading {
  const tokens = parse.tokens.slice(run.first, run.end);
  const span = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
  const inside = ({ start, end }: { readonly start: number; readonly end: number }) =>
    start >= span.start && end <= span.end;
  return {
    parse: { text: parse.text, sentences: [span], tokens },
    clauses: [],
    expects,
    matches: matches
      .filter((match) => match.tokens.every((at) => run.first <= at && at < run.end))
      .map((match) => ({ ...match, tokens: match.tokens.map((at) => at - run.first) })),
    ruled: ruled.filter(({ evidence }) => evidence.some(inside)),
  };
}
