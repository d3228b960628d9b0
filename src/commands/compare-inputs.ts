import { type Codes, type Combined, combine } from '../compare/codes.js';
import { peopleOf } from '../compare/people.js';
import { isKept, readSavedAnalysis } from '../compare/saved.js';
import { warnings } from '../compare/warning-texts.js';
import type { Privacy } from '../model/publication.js';
import type { ClosedQuestion } from '../model/survey.js';
import { readInputs } from '../read/files.js';
import { savedAnalysisIn } from '../read/saved.js';
import { codeAnswers } from '../tag/code.js';
import { VERSION } from '../version.js';
import type { InputOptions } from './options.js';
import { type Prepared, prepareInputs, privacyOf } from './prepare.js';
import { openStudy } from './study.js';
import { filesToRead } from './study-files.js';
import { wordedBy } from './study-options.js';

/** What was opened for a comparison, before the work: raw exports and saved analyses. */
export interface Opened {
  /** `analyse.json` of past editions, coded when they were written. */
  readonly past: readonly Codes[];
  /** The exports, to be coded now; absent where all is past. */
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
  const present = prepareInputs(raw, options, study, files.length > 0 || past.length > 0);
  const { editions, closed } = combine([...past, codesOf(present, [])]);
  return { past, present, editions, closed, worded, privacy: present.privacy };
}

/**
 * Codes the exports. Saved analyses hold no name: where there is one, names are left out of the words of
 * all editions, so that none seems new.
 */
export function codeToCompare(opened: Opened): Combined {
  const combined = combineAll(opened);
  return opened.past.length === 0
    ? combined
    : { ...combined, warnings: [...combined.warnings, warnings.wordsApart] };
}

function combineAll({ past, present }: Opened): Combined {
  if (!present) return combine(past);
  const { survey, codebook, french } = present;
  const coded = codeAnswers(survey.answers, codebook, french.parse);
  const people = peopleOf({ ...survey, coded, stopWords: codebook.stopWords });
  if (past.length === 0) return combine([codesOf(present, people)]);
  const nameless = people.map((person) => ({
    ...person,
    answers: person.answers.map((answer) => ({
      ...answer,
      words: answer.words.filter((word) => isKept(word, codebook)),
    })),
  }));
  return combine([...past, codesOf(present, nameless)]);
}

const codesOf = ({ survey, codebook }: Prepared, people: Codes['people']): Codes => ({
  file: survey.sources.map(({ file }) => file).join(', '),
  version: VERSION,
  lexicons: codebook.versions,
  themes: codebook.themes,
  closed: survey.closed,
  editions: survey.editions,
  people,
});
