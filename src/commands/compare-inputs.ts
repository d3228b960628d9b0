import { editionsOf, tagSurvey } from '../compare/compare.js';
import { readSavedAnalysis } from '../compare/saved.js';
import { combine, type TaggedEditions } from '../compare/tagged.js';
import type { Privacy } from '../model/publication.js';
import type { ClosedQuestion } from '../model/survey.js';
import { savedAnalysisIn } from '../read/bytes/saved.js';
import { readInputs } from '../read/files.js';
import type { InputOptions } from './options.js';
import { type Prepared, prepareInputs, privacyOf } from './prepare.js';
import { filesToRead, openStudy } from './study.js';
import { wordedBy } from './study-options.js';

/** What was opened for a comparison, before the work: raw exports and saved analyses. */
export interface Opened {
  /** `analyse.json` of past editions, tagged when they were written. */
  readonly past: readonly TaggedEditions[];
  /** The exports, to be tagged now; absent where all is past. */
  readonly present?: Prepared;
  readonly editions: readonly string[];
  readonly closed: readonly ClosedQuestion[];
  readonly privacy: Privacy;
  /** The question asked in a column, where the study words it otherwise. */
  readonly worded: (column: string) => string;
}

/** Opens the files of a comparison; everything that can be wrong with them is found here. */
export function openToCompare(files: readonly string[], options: InputOptions): Opened {
  const study = openStudy(options.study);
  const inputs = readInputs(filesToRead(files, study)).map((input) => ({
    input,
    saved: savedAnalysisIn(input.bytes),
  }));
  const raw = inputs.flatMap(({ input, saved }) => (saved ? [] : [input]));
  const past = inputs.flatMap(({ input, saved }) =>
    saved ? [readSavedAnalysis(input.file, saved)] : [],
  );
  const worded = (column: string): string => wordedBy(study, column);
  if (raw.length === 0) {
    const { editions, closed } = combine(past);
    return { past, editions, closed, worded, privacy: privacyOf(study) };
  }
  // What a saved analysis of the study says is in none of its files.
  const given = past.length > 0 ? inputs.map(({ input }) => input.file) : files;
  const present = prepareInputs({ inputs: raw, given }, options, study);
  const { editions, closed } = combine([...past, editionsOf(present.survey, present.codebook)]);
  return { past, present, editions, closed, worded, privacy: present.privacy };
}

export const tagToCompare = ({ past, present }: Opened): TaggedEditions[] =>
  present ? [...past, tagSurvey(present.survey, present.codebook, present.privacy)] : [...past];
