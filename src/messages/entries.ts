/** Characters of an entry that are shown: some list the towns of France. */
const MOST_SHOWN = 80;

/** An entry of a lexicon as written, cut between two words where it is long. */
export const cutShort = (entry: string): string =>
  entry.length > MOST_SHOWN ? `${entry.slice(0, MOST_SHOWN).replace(/\s+\S*$/u, '')} …` : entry;
