import type { ClosedQuestion, Comparison, Theme } from '../model.js';
import { compareClosed } from './closed.js';
import { countPart, type Part } from './people.js';
import { sentimentLines } from './sentiment.js';
import { compareTable, type Pairing } from './table.js';
import { themeLines } from './themes.js';
import { typicalWords } from './words.js';

/** What the lines of the tables are. */
export interface Lines {
  /** In lexicon order, which is the order of the table. */
  readonly themes: readonly Theme[];
  readonly closed: readonly ClosedQuestion[];
  /** Lemmas that no table of words shows. */
  readonly stopWords: ReadonlySet<string>;
}

/** Every table of a comparison of parts, be they editions or groups. */
export function compareParts(
  parts: readonly Part[],
  { themes, closed, stopWords }: Lines,
  pairing: Pairing,
): Omit<Comparison, 'warnings'> {
  return {
    editions: parts.map(countPart),
    themes: compareTable(themeLines(parts, themes), pairing),
    sentiment: compareTable(sentimentLines(parts), pairing),
    words: parts.length > 1 ? typicalWords(parts, stopWords) : [],
    closed: compareClosed(parts, closed, pairing),
  };
}
