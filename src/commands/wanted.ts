import * as en from '../messages/english.js';
import { quoted } from '../messages/numbers.js';
import { SENTIMENT_WORDS, TONE_WORDS } from '../messages/words.js';
import type { Survey } from '../model/survey.js';
import type { SentimentLabel } from '../model/tags.js';
import { foldName } from '../names/names.js';
import type { QuoteSettings } from '../quote/quotes.js';
import { questionBegun, themeNamed } from '../quote/wanted.js';
import type { Codebook } from '../tag/codebook.js';
import { invalid } from './language.js';
import type { Prepared } from './prepare.js';
import type { QuotesOptions } from './quotes-options.js';

const FEELINGS = Object.keys(SENTIMENT_WORDS) as SentimentLabel[];

/** A feeling by its word in the results, of either gender, or by its id: `partagée`, `partagé` or `mixed`. */
export function sentimentNamed(written: string): SentimentLabel {
  const name = foldName(written);
  const found = FEELINGS.find((id) =>
    [id, SENTIMENT_WORDS[id], TONE_WORDS[id]].some((word) => foldName(word) === name),
  );
  if (found !== undefined) return found;
  const known = FEELINGS.map((id) => `${SENTIMENT_WORDS[id]} (${id})`).join(', ');
  throw invalid({
    french: `${quoted(written)} n’est pas possible ici (au choix : ${known})`,
    english: `${en.quoted(written)} is not possible here (choices: ${FEELINGS.join(', ')})`,
  });
}

/**
 * What quotes to choose: what the options ask for, in the words of the survey and of its lexicons.
 * @throws UserError for a theme that no lexicon has, and for a question that nobody was asked.
 */
export function wantedOf(
  { top, kind, sentiment, balance, theme, about, subject }: QuotesOptions,
  { survey, codebook, look, privacy }: WantedFrom,
): QuoteSettings {
  const { themes } = codebook;
  const questions = [...new Set(survey.answers.map(({ question }) => question))];
  return {
    top,
    ...(balance !== undefined && { balance }),
    ...(kind !== undefined && { kinds: [kind] }),
    ...(sentiment !== undefined && { sentiment }),
    ...(theme !== undefined && { theme: themeNamed(theme, themes) }),
    ...(about !== undefined && { question: questionBegun(about, questions) }),
    ...privacy,
    themes,
    subject,
    title: look.title,
  };
}

interface WantedFrom extends Pick<Prepared, 'look' | 'privacy'> {
  readonly survey: Pick<Survey, 'answers'>;
  readonly codebook: Pick<Codebook, 'themes'>;
}
