import { type Message, untranslated } from './message.js';

/** Where the user must look: a file, and a line and column (from 1) where there are any. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** The reader's own mistake or surprise: shown as one message, without a stack, with exit status 1. */
export class UserError extends Error {
  override readonly name = 'UserError';

  /**
   * @param said fact and value, one sentence; `message` is its French.
   * @param remedy what to do.
   * @param place where, when there is a where.
   */
  constructor(
    readonly said: Message,
    readonly remedy?: Message,
    readonly place?: Place,
  ) {
    super(said.french);
  }
}

/** A command written in a way that has no meaning: a mistake of the reader’s, with exit status 2. */
export class UsageError extends UserError {}

/** `file:line:column`, as editors understand it. */
export const showPlace = ({ file, line, column }: Place): string =>
  [file, line, column].filter((part) => part !== undefined).join(':');

/** A file as people call it: `-` is what the program is given to read without one. */
export const fileTold = (file: string): Message =>
  file === '-' ? { french: 'entrée standard', english: 'standard input' } : untranslated(file);

/** A place as messages begin with it. */
export function placeTold(place: Place): Message {
  const { french, english } = fileTold(place.file);
  return {
    french: showPlace({ ...place, file: french }),
    english: showPlace({ ...place, file: english }),
  };
}
