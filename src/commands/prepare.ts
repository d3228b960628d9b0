import type { Lexicon } from '../lexicon/read.js';
import type { LexiconKind } from '../lexicon/schema.js';
import type { Look, Privacy } from '../model/publication.js';
import type { Answer, Survey } from '../model/survey.js';
import { meantBy } from '../names/names.js';
import { PRIVACY } from '../people/privacy.js';
import { withoutHeldOptions } from '../quote/gate/held-options.js';
import { type InputFile, openInputs, readInputs } from '../read/files.js';
import { type ReadSource, readSources } from '../read/source.js';
import { type AnswerStream, streamAnswers } from '../read/streamed/stream.js';
import { readSurvey } from '../read/survey.js';
import type { Study } from '../study/read.js';
import { buildCodebook } from '../tag/build-codebook.js';
import type { Codebook } from '../tag/codebook.js';
import { openLexicons } from './lexicon-files.js';
import { lookOf } from './look.js';
import { type InputOptions, type LexiconOptions, readOptions } from './options.js';
import { filesToRead, openStudy, studyLexicons } from './study.js';
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

/** The lexicons named, or else those of the study, and the program’s for what these lack; of one kind, where no other is needed. */
const lexiconsOf = (raw: LexiconOptions, study: Study | undefined, kind?: LexiconKind): Lexicon[] =>
  openLexicons(lexiconsNamed(raw, study), kind && [kind]);

const lexiconsNamed = (raw: LexiconOptions, study: Study | undefined) =>
  raw.lexicon ?? studyLexicons(study);

/** The codebook, for work that needs no answers; of lexicons of one kind alone, where that is all it needs. */
export function openCodebook(raw: LexiconOptions, kind?: LexiconKind): Codebook {
  const study = openStudy(raw.study);
  const lexicons = lexiconsOf(raw, study, kind);
  const used = lexicons.filter(({ document }) => kind === undefined || document.kind === kind);
  return takenAsTold(buildCodebook(used), study);
}

/** Reads the files given, or those of the study. */
export function openSurvey(files: readonly string[], raw: InputOptions): Survey {
  const { inputs, options } = inputsOf(files, raw);
  return readSurvey(inputs, options);
}

/** Answers as they come, and what tags them. */
interface PreparedStream extends AnswerStream {
  readonly codebook: Codebook;
}

/** Opens study, files and lexicons for work that takes answers one by one: files may be of any size. */
export async function prepareStream(
  files: readonly string[],
  raw: InputOptions,
): Promise<PreparedStream> {
  const study = openStudy(raw.study);
  const lexicons = lexiconsOf(raw, study);
  const stream = await streamOf(files, raw, study);
  return { ...stream, codebook: takenAsTold(buildCodebook(lexicons), study) };
}

/** Answers as they come from the files given, or those of the study. */
export function openAnswers(files: readonly string[], raw: InputOptions): Promise<AnswerStream> {
  checkLexicons(raw);
  return streamOf(files, raw, openStudy(raw.study));
}

/** What is named must be there and hold no error, even where no lexicon is used. */
function checkLexicons({ lexicon }: LexiconOptions): void {
  if (lexicon !== undefined) openLexicons(lexicon);
}

async function streamOf(
  files: readonly string[],
  raw: InputOptions,
  study: Study | undefined,
): Promise<AnswerStream> {
  const options = withStudy(study, readOptions(raw), files);
  const inputs = await openInputs(filesToRead(files, study));
  const whole = inputs.filter((input) => 'bytes' in input);
  if (whole.length < inputs.length) return streamAnswers(inputs, options);
  const { answers, notices } = readSurvey(whole, options);
  return { answers: inOneBatch(answers), total: answers.length, notices };
}

async function* inOneBatch(answers: readonly Answer[]): AsyncGenerator<readonly Answer[]> {
  yield answers;
}

/** Understands the columns of the files given, or of those of the study. */
export function openSources(files: readonly string[], raw: InputOptions): ReadSource[] {
  checkLexicons(raw);
  const { inputs, options } = inputsOf(files, raw);
  return readSources(inputs, options);
}

function inputsOf(files: readonly string[], raw: InputOptions) {
  const study = openStudy(raw.study);
  return {
    inputs: readInputs(filesToRead(files, study)),
    options: withStudy(study, readOptions(raw), files),
  };
}
