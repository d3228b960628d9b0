import type { Answer, Survey } from '../model/survey.js';
import { openInputs, readInputs } from '../read/files.js';
import { type ReadSource, readSources } from '../read/source.js';
import { type AnswerStream, streamAnswers } from '../read/streamed/stream.js';
import { readSurvey } from '../read/survey.js';
import type { Study } from '../study/read.js';
import { openLexicons } from './lexicon-files.js';
import { type InputOptions, type LexiconOptions, readOptions } from './options.js';
import { filesToRead, openStudy } from './study.js';
import { withStudy } from './study-options.js';

/** Reads the files given, or those of the study. */
export function openSurvey(files: readonly string[], raw: InputOptions): Survey {
  const { inputs, options } = inputsOf(files, raw);
  return readSurvey(inputs, options);
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

/** Answers as they come, from files of any size. */
export async function streamOf(
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
