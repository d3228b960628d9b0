import type { Survey } from '../model/survey.js';
import { foldName } from '../names/names.js';
import { readInputs } from '../read/files.js';
import { readSurvey } from '../read/survey.js';
import { readOptions } from './options.js';
import { type Prepared, prepareInputs } from './prepare.js';
import { privacyGiven } from './privacy-options.js';
import type { QuotesOptions } from './quotes-options.js';
import { filesToRead, openStudy } from './study.js';
import { withStudy } from './study-options.js';

/**
 * What quotes are chosen from, with what the options say of privacy, and the options with the question that they are asked of (`about`): `--question` says
 * it too where it is the wording of an open question and not, as in other commands, the name of a column of questions.
 */
export function prepareQuotes(
  files: readonly string[],
  given: QuotesOptions,
): { readonly prepared: Prepared; readonly options: QuotesOptions } {
  const privacy = privacyGiven(given);
  const study = openStudy(given.study);
  const inputs = readInputs(filesToRead(files, study));
  const { question, ...others } = given;
  const asWording = prepareInputs({ inputs, given: files }, others, study);
  const prepared = { ...asWording, privacy: { ...asWording.privacy, ...privacy } };
  if (question === undefined) return { prepared, options: given };
  if (isAsked(question, prepared.survey))
    return { prepared, options: { about: question, ...others } };
  const survey = readSurvey(inputs, withStudy(study, readOptions(given), files));
  return { prepared: { ...prepared, survey }, options: given };
}

const isAsked = (wording: string, { answers }: Survey): boolean =>
  answers.some((one) => foldName(one.question) === foldName(wording));
