import { z } from 'zod';
import { formsOf } from '../french/runs.js';
import { list, writtenIn } from '../ground/written.js';
import type { Token } from '../model/text.js';

/** A form without the mark of a plural. */
const bare = (form: string): string => form.replace(/[sx]$/u, '');

const phrases = list.transform(
  (all): ReadonlySet<string> => new Set(all.map((one) => formsOf(one).map(bare).join(' '))),
);

/** `locutions.yaml`, which says what each of its lists means. */
const LISTS = writtenIn('words/locutions.yaml', z.strictObject({ names: phrases, empty: phrases }));

/** The words that are only there for a turn of phrase: « temps » of « en même temps ». */
export const emptyIn = (tokens: readonly Token[]): ReadonlySet<Token> =>
  new Set(
    tokens.flatMap((_, at) => {
      const runs = [2, 3].map((length) => tokens.slice(at, at + length));
      return runs.filter((run) => isAmong(LISTS.empty, run)).flat();
    }),
  );

/** Whether words are one set name: « mot de passe », « en ligne ». */
export const isLocution = (run: readonly Token[]): boolean => isAmong(LISTS.names, run);

const isAmong = (list: ReadonlySet<string>, run: readonly Token[]): boolean =>
  list.has(run.map(({ form }) => bare(form)).join(' '));
