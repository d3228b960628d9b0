import type { Token } from '../../model/text.js';

/** « jai », typed in one piece, has the form `j'ai`. */
const WRITER = /^(?:je|[jm]'\p{L}*|me|moi|mon|ma|mes|suis)$/u;

/** Whether the writer speaks of themself. */
export const inFirstPerson = (tokens: readonly Token[]): boolean =>
  tokens.some(({ form }) => WRITER.test(form));
