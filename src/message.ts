/** A sentence for people in both languages: the reader's is chosen where it is printed. */
export interface Message {
  readonly french: string;
  readonly english: string;
}

/** Several sentences as one. */
export const joined = (messages: readonly Message[], by = ' '): Message => ({
  french: messages.map(({ french }) => french).join(by),
  english: messages.map(({ english }) => english).join(by),
});

/** A message after its place, or after the program's name. */
export function placed(place: string | Message, { french, english }: Message): Message {
  const at = typeof place === 'string' ? untranslated(place) : place;
  return { french: `${at.french}\u00a0: ${french}`, english: `${at.english}: ${english}` };
}

/** What is said of some things; nothing where there is none. */
export const aboutAny = <T, Said>(some: readonly T[], say: (some: readonly T[]) => Said): Said[] =>
  some.length > 0 ? [say(some)] : [];

/** What is said of how many there are; nothing where there is none. */
export const aboutCount = (n: number, say: (n: number) => Message): Message[] =>
  n > 0 ? [say(n)] : [];

/** A text of the user's own, the same in both languages. */
export const untranslated = (text: string): Message => ({ french: text, english: text });
