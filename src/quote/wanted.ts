import { UserError } from '../errors.js';
import type { Message } from '../message.js';
import * as en from '../messages/english.js';
import { chooseAmong, didYouMean } from '../messages/meant.js';
import { quoted } from '../messages/numbers.js';
import type { QuoteKind } from '../model/quote.js';
import type { SentimentLabel, TaggedAnswer, Theme } from '../model/tags.js';
import { beginsWith, closeNames, foldName, keyed } from '../names/names.js';

/** A theme as one may ask for it. */
type ThemeName = Pick<Theme, 'id' | 'label'>;

/** Quotes that are given unless told. */
export const TOP = 20;

/** What quotes to choose. */
export interface Wanted {
  /** How many quotes to give at most; `Infinity` for all. */
  readonly top: number;
  /** All kinds where none is named. */
  readonly kinds?: readonly QuoteKind[] | undefined;
  /** Theme id: only quotes that speak of it. */
  readonly theme?: string | undefined;
  /**
   * Those of the codebook, that `theme` is one of: where no answer speaks of it, there is no quote. Without
   * them, a theme that no answer speaks of is refused as unknown.
   */
  readonly themes?: readonly ThemeName[] | undefined;
  /** The question's wording, or how it begins, as people compare names. */
  readonly question?: string | undefined;
  readonly sentiment?: SentimentLabel | undefined;
  /** Only what says what the event is: one a person of that, whatever else the person says better. */
  readonly portraits?: boolean | undefined;
  /** Only quotes of these answers, by `answerKey`. */
  readonly answers?: ReadonlySet<string> | undefined;
  /** Label of the edition, as in `Survey.editions`. */
  readonly edition?: string | undefined;
  /**
   * `real` keeps the shares of praise and criticism of the answers asked for (edition, question, theme),
   * neutral ones by rank alone; `positive` and `critical` keep one side. Without it, rank alone decides.
   */
  readonly balance?: Balance | undefined;
}

export type Balance = 'real' | 'positive' | 'critical';

/**
 * What quotes are asked of, by the names that the answers have.
 * @throws UserError for what no answer has, and for a `top` that is no whole number of at least 1.
 */
export function wantedIn(tagged: readonly TaggedAnswer[], asked: Wanted): Wanted {
  checkTop(asked.top, QUOTES);
  if (tagged.length === 0) return asked;
  const { theme, themes, question, edition } = asked;
  const namesOf = (of: 'question' | 'edition') => [
    ...new Set(tagged.map(({ answer }) => answer[of])),
  ];
  if (edition !== undefined) checkEdition(edition, namesOf('edition'));
  return {
    ...asked,
    ...(question !== undefined && { question: questionBegun(question, namesOf('question')) }),
    ...(theme !== undefined && {
      theme: themes ? themeNamed(theme, themes) : themeNamed(theme, saidIn(tagged), unsaid),
    }),
  };
}

const QUOTES: Message = { french: 'citations', english: 'quotes' };

/** @throws UserError for a number of things to keep that is no whole number of at least 1. */
export function checkTop(top: number, things: Message): void {
  if (top >= 1 && (Number.isInteger(top) || top === Number.POSITIVE_INFINITY)) return;
  throw new UserError(
    {
      french: `Le nombre de ${things.french} (top) ne peut pas être ${top}.`,
      english: `The number of ${things.english} (top) cannot be ${top}.`,
    },
    {
      french: 'Donnez un nombre entier d’au moins 1, ou Infinity pour les avoir toutes.',
      english: 'Give a whole number of at least 1, or Infinity to have them all.',
    },
  );
}

function checkEdition(edition: string, editions: readonly string[]): void {
  if (editions.includes(edition)) return;
  throw new UserError(
    {
      french: `Aucune réponse n’est de l’édition ${quoted(edition)}.`,
      english: `No answer is of the edition ${en.quoted(edition)}.`,
    },
    chooseAmong(editions),
  );
}

/** The themes of answers, whose labels nobody gives. */
const saidIn = (tagged: readonly TaggedAnswer[]): ThemeName[] =>
  [...new Set(tagged.flatMap(({ tags }) => tags.themes.map(({ id }) => id)))]
    .sort()
    .map((id) => ({ id, label: id }));

const unsaid = (theme: string): Message => ({
  french: `Aucune réponse ne parle du thème ${quoted(theme)}.`,
  english: `No answer speaks of the theme ${en.quoted(theme)}.`,
});

const unknown = (theme: string): Message => ({
  french: `Le thème ${quoted(theme)} n’existe pas.`,
  english: `The theme ${en.quoted(theme)} does not exist.`,
});

/** Without its lexicon, which all the themes of one share. */
const ownId = (id: string): string => id.split('/').at(-1)!;

/**
 * The id of a theme by its id, with its lexicon or without, or by its label.
 * @throws UserError where none of them, or several, are called so.
 */
export function themeNamed(
  written: string,
  themes: readonly ThemeName[],
  noSuch: (theme: string) => Message = unknown,
): string {
  const name = foldName(written);
  const named = themes.filter(({ id, label }) =>
    [label, ownId(id)].some((one) => foldName(one) === name),
  );
  const found = themes.find(({ id }) => id === written) ?? named[0];
  if (found !== undefined && named.length < 2) return found.id;
  const among = named.length > 1 ? named : themes;
  const known = among.map(({ id, label }) => (label === id ? id : `${label} (${id})`)).join(', ');
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
      : noSuch(written),
    named.length === 0 && ids.has(close)
      ? didYouMean(ids.get(close) ?? close)
      : { french: `Choisissez parmi : ${known}.`, english: `Choose among: ${known}.` },
  );
}

/**
 * The beginning of a question as it was typed, or without its key: « mot [Un dernier mot] ».
 * @throws UserError where no question begins so.
 */
export function questionBegun(typed: string, questions: readonly string[]): string {
  const found = [typed, keyed(typed)?.wording ?? typed].find((begin) =>
    questions.some((question) => beginsWith(question, begin)),
  );
  if (found !== undefined) return found;
  throw new UserError(
    {
      french: `Aucune question ouverte ne s’appelle ni ne commence par ${quoted(typed)}.`,
      english: `No open question is called ${en.quoted(typed)} or begins like that.`,
    },
    chooseAmong(questions),
  );
}
