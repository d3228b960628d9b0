import { layOut } from './cloud/layout.js';
import { cloudWords } from './cloud/words.js';
import { compareEditions } from './compare/editions.js';
import { themeSentiment } from './compare/themes.js';
import type { Analysis, Parse, Privacy, Survey } from './model.js';
import { chooseQuotes } from './quote/quotes.js';
import { codeAnswers, taggedRecord } from './tag/code.js';
import type { Codebook } from './tag/codebook.js';
import { VERSION } from './version.js';

/** What one run shows; the same options give the same bytes. */
export const ANALYSIS = { quotes: 60, words: 60, width: 1216, height: 704, seed: 1 } as const;

/** The whole job: a survey and a codebook → what one run finds. `parse` is the French engine's. */
export function analyse(
  survey: Survey,
  codebook: Codebook,
  parse: (text: string) => Parse,
  privacy: Privacy = {},
): Analysis {
  const coded = codeAnswers(survey.answers, codebook, parse);
  const { themes, stopWords, versions } = codebook;
  const input = { ...survey, coded, themes, stopWords };
  return {
    version: VERSION,
    sources: survey.sources,
    lexicons: versions,
    themes,
    answers: coded.map(taggedRecord),
    comparison: compareEditions(input),
    themeSentiment: themeSentiment(input),
    quotes: survey.editions.flatMap((edition) =>
      chooseQuotes(coded, { top: ANALYSIS.quotes, edition, ...privacy }),
    ),
    clouds: survey.editions.map((edition) => {
      const own = coded.filter(({ answer }) => answer.edition === edition);
      return { edition, cloud: layOut(cloudWords(own, stopWords, ANALYSIS.words), ANALYSIS) };
    }),
    notices: survey.notices,
  };
}
