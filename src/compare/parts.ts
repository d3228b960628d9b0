import type { Comparison } from '../model/comparison.js';
import type { ClosedQuestion } from '../model/survey.js';
import type { Theme } from '../model/tags.js';
import { compareClosed } from './closed.js';
import { changesWithoutDrift } from './drift.js';
import { intentLines } from './intents.js';
import { countPart, type Part } from './people.js';
import { responseRates } from './responses.js';
import { sentimentLines } from './sentiment.js';
import { compareTable, type Pairing } from './table.js';
import { compareThemeSentiment, themeLines } from './themes.js';
import { newWords, typicalWords } from './words.js';

/** What the lines of the tables are. */
export interface Lines {
  /** In lexicon order, which is the order of the table. */
  readonly themes: readonly Theme[];
  readonly closed: readonly ClosedQuestion[];
}

/** Every table of a comparison of parts, be they editions or groups; its warnings are for the caller to add. */
export function compareParts(
  parts: readonly Part[],
  { themes, closed }: Lines,
  pairing: Pairing,
): Comparison {
  const compared = compareTable(themeLines(parts, themes), pairing);
  const several = parts.length > 1;
  return {
    editions: parts.map(countPart),
    themes: compared,
    sentiment: compareTable(sentimentLines(parts), pairing),
    words: several ? typicalWords(parts) : [],
    closed: compareClosed(parts, closed, pairing),
    warnings: [],
    intents: compareTable(intentLines(parts), pairing),
    themeSentiment: compareThemeSentiment(parts, themes, pairing),
    responses: responseRates(parts),
    drift: pairing.ordered ? changesWithoutDrift(parts, compared) : [],
    newWords: several && pairing.ordered ? newWords(parts) : [],
  };
}
