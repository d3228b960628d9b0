import { foldName } from '../names.js';
import { type InputFile, readInputs } from '../read/files.js';
import type { ReadOptions } from '../read/options.js';
import { readSurvey } from '../read/survey.js';
import { readOptions } from './options.js';
import { type Prepared, prepareInputs } from './prepare.js';
import type { QuotesOptions } from './quotes-options.js';
import { filesToRead, openStudy } from './study.js';
import { withStudy } from './study-options.js';

/**
 * What quotes are chosen from, and the options with the question that they are asked of (`about`): `--question` says
 * it too where it is the wording of an open question and not, as in other commands, the name of a column of questions.
 */
export function prepareQuotes(
  files: readonly string[],
  given: QuotesOptions,
): { readonly prepared: Prepared; readonly options: QuotesOptions } {
  const study = openStudy(given.study);
  const inputs = readInputs(filesToRead(files, study));
  const { question, ...others } = given;
  const options =
    question !== undefined &&
    isAsked(question, inputs, withStudy(study, readOptions(others), files))
      ? { about: question, ...others }
      : given;
  return { prepared: prepareInputs(inputs, options, study, files), options };
}

const isAsked = (wording: string, inputs: readonly InputFile[], options: ReadOptions): boolean =>
  readSurvey(inputs, options).answers.some((one) => foldName(one.question) === foldName(wording));
