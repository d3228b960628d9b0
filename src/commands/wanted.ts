import { UserError } from '../errors.js';
import * as en from '../messages/english.js';
import { chooseAmong, didYouMean } from '../messages/meant.js';
import { quoted } from '../messages/numbers.js';
import { SENTIMENT_WORDS, TONE_WORDS } from '../messages/words.js';
import type { Answer } from '../model/survey.js';
import type { SentimentLabel, Theme } from '../model/tags.js';
import { beginsWith, closeNames, foldName, keyed } from '../names.js';
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

/** Without its lexicon, which all the themes of one share. */
const ownId = (id: string): string => id.split('/').at(-1)!;

function themeNamed(written: string, themes: readonly Theme[]): string {
  const name = foldName(written);
  const named = themes.filter(({ label }) => foldName(label) === name);
  const found = themes.find(({ id }) => id === written) ?? named[0];
  if (found !== undefined && named.length < 2) return found.id;
  const known = (named.length > 1 ? named : themes).map(({ id, label }) => `${label} (${id})`);
  const ids = new Map(
    themes.flatMap(({ id, label }) => [label, ownId(id)].map((one) => [one, id])),
  );
  const [close = ''] = closeNames(ownId(written), [...ids.keys()]);
  throw new UserError(
    named.length > 1
      ? {
          french: `Plusieurs thèmes s’appellent ${quoted(written)}.`,
          english: `Several themes are called ${en.quoted(written)}.`,
        }
      : {
          french: `Le thème ${quoted(written)} n’existe pas.`,
          english: `The theme ${en.quoted(written)} does not exist.`,
        },
    undefined,
    named.length === 0 && ids.has(close)
      ? didYouMean(ids.get(close) ?? close)
      : {
          french: `Choisissez parmi : ${known.join(', ')}.`,
          english: `Choose among: ${known.join(', ')}.`,
        },
  );
}

/** The beginning of a question as it was typed, or without its key: « mot [Un dernier mot] ». */
function questionBegun(typed: string, questions: readonly string[]): string {
  const found = [typed, keyed(typed)?.wording ?? typed].find((begin) =>
    questions.some((question) => beginsWith(question, begin)),
  );
  if (found !== undefined) return found;
  throw new UserError(
    {
      french: `Aucune question ouverte ne s’appelle ni ne commence par ${quoted(typed)}.`,
      english: `No open question is called ${en.quoted(typed)} or begins so.`,
    },
    undefined,
    chooseAmong(questions),
  );
}
