import { type French, loadFrench } from '../french/engine.js';
import type { Survey } from '../model.js';
import { readInputs } from '../read/files.js';
import { readSurvey } from '../read/survey.js';
import { buildCodebook, type Codebook } from '../tag/codebook.js';
import { openLexicons } from './lexicon-files.js';
import { type InputOptions, readOptions } from './options.js';

/** What a command works on. */
export interface Prepared {
  readonly survey: Survey;
  readonly french: French;
  readonly codebook: Codebook;
}

/** Reads files and lexicons; everything that can be wrong is found here, before the work. */
export function prepare(files: readonly string[], raw: InputOptions): Prepared {
  const lexicons = openLexicons(raw.lexicon);
  const survey = readSurvey(readInputs(files), readOptions(raw));
  const french = loadFrench();
  return { survey, french, codebook: buildCodebook(lexicons, french) };
}
