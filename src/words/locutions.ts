import { z } from 'zod';
import { spellingsOf } from '../french/runs.js';
import { list, writtenIn } from '../ground/written.js';
import type { Token } from '../model/text.js';

/** A form without the mark of a plural. */
const bare = (form: string): string => form.replace(/[sx]$/u, '');

const phrases = list.transform(
  (all): ReadonlySet<string> =>
    new Set(all.flatMap(spellingsOf).map((run) => run.map(bare).join(' '))),
);

/** `locutions.yaml`, which says what each of its lists means. */
const LISTS = writtenIn('words/locutions.yaml', z.strictObject({ names: phrases, empty: phrases }));

/** How many tokens a phrase that says nothing has: « à bloc », « au fur et à mesure ». */
const LENGTHS = [2, 3, 4, 5] as const;

/** The words that are only there for a turn of phrase: « temps » of « en même temps », « lieu » of « n’aura-t-il pas lieu ». */
export const emptyIn = (tokens: readonly Token[]): ReadonlySet<Token> => {
  const close = tokens.filter(({ pos, form }) => pos !== 'ADV' && !form.startsWith('-'));
  return new Set([...emptyRuns(tokens, formsIn), ...emptyRuns(close, lemmasIn)].flat());
};

/** The runs of tokens that are such a phrase, as it is read in them. */
const emptyRuns = (
  tokens: readonly Token[],
  read: (run: readonly Token[]) => string,
): (readonly Token[])[] =>
  tokens.flatMap((_, at) =>
    LENGTHS.map((length) => tokens.slice(at, at + length)).filter((run) =>
      LISTS.empty.has(read(run)),
    ),
  );

/** Whether words are one set name: « mot de passe », « en ligne ». */
export const isLocution = (run: readonly Token[]): boolean => LISTS.names.has(formsIn(run));

const formsIn = (run: readonly Token[]): string => run.map(({ form }) => bare(form)).join(' ');

/** The same with verbs in the infinitive. */
const lemmasIn = (run: readonly Token[]): string =>
  run.map(({ form, lemma, pos }) => bare(/^(?:VERB|AUX)$/u.test(pos) ? lemma : form)).join(' ');
