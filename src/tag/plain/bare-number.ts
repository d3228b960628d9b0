import type { Reading } from '../by-rules.js';

/** « 8 », « 7,5 », not « 0 », which is none. */
const NUMBER = /^(?!0$)\d{1,2}(?:[.,]\d)?$/u;

/**
 * « 8 » typed in a field that asks for no grade: nobody knows of how many, nor of what, so that it is neither the
 * fault nor the praise that was asked for. « 8/10 » says it, and is read by its worth.
 */
export const isBareNumber = ({ asked, parse: { tokens } }: Reading): boolean =>
  asked.best === null && tokens.length === 1 && NUMBER.test(tokens[0]!.text);
