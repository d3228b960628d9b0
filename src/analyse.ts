import { compareEditions, themeSentiment } from './compare/editions.js';
import { drawClouds } from './cloud/clouds.js';
import type { Analysis, Parse, Survey } from './model.js';
import { chooseQuotes } from './quote/quotes.js';
import { codeAnswers, taggedRecord } from './tag/code.js';
import type { Codebook } from './tag/codebook.js';
import { VERSION } from './version.js';

export interface AnalyseOptions {
  /** How many quotes to keep. */
  readonly quotes: number;
  /** Start of the clouds' pseudo-random numbers. */
  readonly seed: number;
}

/** The whole job: a survey and a codebook → what one run finds. `parse` is the French engine's. */
export function analyse(
  survey: Survey,
  codebook: Codebook,
  parse: (text: string) => Parse,
  options: AnalyseOptions,
): Analysis {
  const coded = codeAnswers(survey.answers, codebook, parse);
  const input = { ...survey, ...codebook, coded };
  return {
    version: VERSION,
    sources: survey.sources,
    lexicons: codebook.versions,
    themes: codebook.themes,
    answers: coded.map(taggedRecord),
    comparison: compareEditions(input),
    themeSentiment: themeSentiment(input),
    quotes: chooseQuotes(coded, { top: options.quotes }),
    clouds: drawClouds(coded, survey.editions, { stopWords: codebook.stopWords, seed: options.seed }),
    notices: survey.notices,
  };
}
