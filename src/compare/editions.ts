import type { CodedAnswer, Comparison, Respondent } from '../model.js';
import { compareParts, type Lines } from './parts.js';
import { partsByEdition, peopleOf } from './people.js';
import { successive } from './table.js';
import { editionWarnings } from './warnings.js';

/** What a comparison starts from. */
export interface CompareInput extends Lines {
  /** Labels, in order of time; people of other editions are left out. */
  readonly editions: readonly string[];
  readonly respondents: readonly Respondent[];
  readonly coded: readonly CodedAnswer[];
}

/**
 * What changed between editions, by people.
 *
 * Denominators: for themes, sentiment and words, the respondents with at least one informative answer
 * that is not a copy; for a closed question, the respondents who answered it. Each edition is set
 * against the one before, and the last against the first. One edition alone gives shares, no change.
 */
export function compareEditions(input: CompareInput): Comparison {
  const parts = partsByEdition(input.editions, peopleOf(input.respondents, input.coded));
  const tables = compareParts(parts, input, successive);
  return { ...tables, warnings: editionWarnings(parts, input, tables.themes) };
}
