import type { Look, Privacy } from '../model/publication.js';
import type { Survey } from '../model/survey.js';
import { meantBy } from '../names/names.js';
import { PRIVACY } from '../people/privacy.js';
import { withoutHeldOptions } from '../quote/gate/held-options.js';
import { type InputFile, readInputs } from '../read/files.js';
import { readSurvey } from '../read/survey.js';
import type { Study } from '../study/read.js';
import { buildCodebook } from '../tag/build-codebook.js';
import type { Codebook } from '../tag/codebook.js';
import { lexiconsNamed, lexiconsOf } from './codebooks.js';
import { lookOf } from './look.js';
import { type InputOptions, readOptions } from './options.js';
import { filesToRead, openStudy } from './study.js';
import { takenAsTold } from './study-codebook.js';
import { withStudy, wordedBy } from './study-options.js';
import { colouredThemes, type ThemeColours } from './theme-colours.js';

/** What a command works on. */
export interface Prepared {
  readonly survey: Survey;
  readonly codebook: Codebook;
  /** Whether its themes are those of the program: no lexicon was named. */
  readonly hasOurThemes: boolean;
  readonly look: Look;
  readonly privacy: Privacy;
  /** The questions that split people into groups, where an option or the study names them. */
  readonly groups?: readonly string[] | undefined;
  /** The question asked in a column, where the study words it otherwise. */
  readonly worded: (column: string) => string;
  readonly study?: Pick<Study, 'file' | 'sha256'> | undefined;
}

interface PrepareOptions extends InputOptions {
  readonly themeColours?: ThemeColours;
}

/** Reads study, files and lexicons; everything that can be wrong is found here, before the work. */
export function prepare(files: readonly string[], raw: PrepareOptions): Prepared {
  const study = openStudy(raw.study);
  const inputs = readInputs(filesToRead(files, study));
  return prepareInputs({ inputs, given: files }, raw, study);
}

/** Files that are read, and the names of those that the command line gives. */
interface FilesRead {
  readonly inputs: readonly InputFile[];
  readonly given: readonly string[];
}

/** Understands files whose bytes are read; what is wrong with them or the lexicons is found here. */
export function prepareInputs(
  { inputs, given }: FilesRead,
  raw: PrepareOptions,
  study: Study | undefined,
): Prepared {
  const look = lookOf(study);
  const lexicons = lexiconsOf(raw, study);
  const options = withStudy(study, readOptions(raw), given);
  const read = readSurvey(inputs, options);
  const worded = (column: string): string => wordedBy(study, column);
  const codebook = takenAsTold(buildCodebook(lexicons), study);
  const privacy = privacyOf(study);
  const survey = withoutHeldOptions(read, codebook, privacy);
  return {
    survey,
    codebook: { ...codebook, themes: colouredThemes(codebook.themes, study, raw.themeColours) },
    hasOurThemes: lexiconsNamed(raw, study) === undefined,
    look,
    privacy,
    groups: options.group?.flatMap((column) => splitting(survey.closed, worded(column))),
    worded,
    study: study && { file: study.file, sha256: study.sha256 },
  };
}

/** The question of a name that splits people; none where no file of this run asks it, which was told. */
const splitting = (closed: Survey['closed'], name: string): string[] => {
  const question = meantBy(closed, name);
  return question && question.kind !== 'multiple' ? [question.name] : [];
};

/** What the study says of privacy, or else the usual. */
export function privacyOf(study: Study | undefined): Privacy {
  const { threshold = PRIVACY.threshold, 'allow-names': names } = study?.document ?? {};
  return { threshold, allowNames: names ? new Set(names) : PRIVACY.allowNames };
}
