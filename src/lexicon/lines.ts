import { type Run, runsIn } from '../ground/spans.js';
import type { Parse } from '../model/text.js';
import type { Readings } from './keys.js';

/** Lines read at once: more would only fill the memory. */
const BATCH = 500;

/** Ends a sentence, which a plain line break may not. */
const BETWEEN = '\u2028';

/** A text that was read as a line: where it begins, and its tokens. */
export interface ReadLine extends Run {
  readonly line: string;
  readonly start: number;
}

/**
 * Texts read together, which takes half the time, as lines of one: each is a sentence by itself, in which a last
 * `d'` is an elision. A last line with an accent says that none was left out: `marre` is not `marré`.
 */
export function* readLines(
  texts: readonly string[],
  french: Readings,
): Generator<{ readonly parse: Parse; readonly lines: readonly ReadLine[] }> {
  for (let from = 0; from < texts.length; from += BATCH) {
    const some = texts.slice(from, from + BATCH);
    const parse = french.parseStrictly([...some, 'é'].join(BETWEEN));
    let end = -1;
    const spans = some.map((line) => {
      const start = end + 1;
      end = start + [...line].length;
      return { start, end };
    });
    const runs = runsIn(spans, parse.tokens);
    const lines = some.map((line, at) => ({ line, start: spans[at]!.start, ...runs[at]! }));
    yield { parse, lines };
  }
}
