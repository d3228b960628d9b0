import { type Codes, type Combined, combine } from '../compare/codes.js';
import { peopleOf } from '../compare/people.js';
import { isKept, readSavedAnalysis } from '../compare/saved.js';
import type { Privacy } from '../model/publication.js';
import type { ClosedQuestion } from '../model/survey.js';
import { codeAnswers } from '../tag/code.js';
import { VERSION } from '../version.js';
import type { InputOptions } from './options.js';
import { openPrivacy, type Prepared, prepare } from './prepare.js';
import { savedIn } from './saved-files.js';

/** What was opened for a comparison, before the work: raw exports and saved analyses. */
export interface Opened {
  /** `analyse.json` of past editions, coded when they were written. */
  readonly past: readonly Codes[];
  /** The exports, to be coded now; absent where all is past. */
  readonly present?: Prepared;
  readonly editions: readonly string[];
  readonly closed: readonly ClosedQuestion[];
  readonly privacy: Privacy;
}

/** Opens the files of a comparison; everything that can be wrong with them is found here. */
export function openToCompare(files: readonly string[], options: InputOptions): Opened {
  const saved = new Map(files.flatMap((file) => savedIn(file)));
  const raw = files.filter((file) => !saved.has(file));
  const past = [...saved].map(([file, value]) => readSavedAnalysis(file, value));
  if (raw.length === 0 && past.length > 0) {
    const { editions, closed } = combine(past);
    return { past, editions, closed, privacy: openPrivacy(options) };
  }
  const present = prepare(raw, options);
  const { editions, closed } = combine([...past, codesOf(present, [])]);
  return { past, present, editions, closed, privacy: present.privacy };
}

/**
 * Codes the exports. Saved analyses hold no name: where there is one, names are left out of the words of
 * all editions, so that none seems new.
 */
export function codeToCompare({ past, present }: Opened): Combined {
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
