import * as en from '../messages/english.js';
import { quoted } from '../messages/numbers.js';
import { SENTIMENT_WORDS, TONE_WORDS } from '../messages/words.js';
import type { Answer } from '../model/survey.js';
import type { SentimentLabel, Theme } from '../model/tags.js';
import { foldName } from '../names.js';
import { questionBegun, themeNamed } from '../quote/wanted.js';
import { invalid } from './language.js';
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
 * The theme and the question that quotes are asked of.
 * @throws UserError for a theme that no lexicon has, and for a question that nobody was asked.
 */
export function wantedOf(
  { theme, about }: Pick<QuotesOptions, 'theme' | 'about'>,
  answers: readonly Answer[],
  themes: readonly Theme[],
): { readonly theme?: string; readonly question?: string } {
  return {
    ...(theme !== undefined && { theme: themeNamed(theme, themes) }),
    ...(about !== undefined && {
      question: questionBegun(about, [...new Set(answers.map((one) => one.question))]),
    }),
  };
}
