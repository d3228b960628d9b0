import { foldName } from '../../names/names.js';
import { numberOfWords } from '../values.js';
import { type Counts, peopleWho } from './facts.js';

/** An option is what so many say in the same words. */
const SHARED = 3;
/** Where more people than this share say what nobody else does, the column asks for words. */
const FEW = 0.3;

/** What nobody else says. */
const aloneIn = (counts: Counts): string[] =>
  [...counts].flatMap(([value, n]) => (n === 1 ? value : []));

/** What goes on from an option and is none: « Satisfait, mais… », « Oui (sauf le repas) », « Non. Car… ». Folded (names.ts). */
const GOES_ON =
  /^[\s,;.:…(–-]*(mais|car|sauf|hormis|malgre|cependant|bien qu|parce qu|puisqu|quoiqu|vu qu|meme si|a part)(?=[\se'])/;

/**
 * The values in which one person goes on from an option that others share, where few do → that option; of
 * several, the longest. Listed as they are, they would show what somebody wrote.
 *
 * @param counts people by value.
 */
export function remarkedOptions(counts: Counts): ReadonlyMap<string, string> {
  const alone = aloneIn(counts);
  if (alone.length > FEW * peopleWho(counts)) return new Map();
  const options = [...counts]
    .filter(([, n]) => n >= SHARED)
    .map(([option]) => ({ option, folded: foldName(option) }))
    .sort((one, other) => other.folded.length - one.folded.length);
  return new Map(
    alone.flatMap((value) => {
      const text = foldName(value);
      const found = options.find(
        ({ folded }) => text.startsWith(folded) && GOES_ON.test(text.slice(folded.length)),
      );
      return found ? [[value, found.option] as const] : [];
    }),
  );
}

/** So many people at least choose each option, of so many, beside which a text is told by its length. */
const [CHOSEN, OPTIONS] = [2, 2];
/** A text has so many words at least, and so many times those of the longest option. */
const [WORDS, LONGER] = [5, 2];

/**
 * What single people wrote under « Autre », which forms keep in place of it: texts much longer than the options
 * that others share, where few wrote any. Listed as options, they would show what somebody wrote.
 *
 * @param counts people by value.
 */
export function textsBeside(counts: Counts): ReadonlySet<string> {
  const alone = aloneIn(counts);
  const options = [...counts].flatMap(([value, n]) => (n >= CHOSEN ? value : []));
  if (options.length < OPTIONS || alone.length > FEW * peopleWho(counts)) return new Set();
  const longest = options.reduce((most, option) => Math.max(most, numberOfWords(option)), 0);
  return new Set(
    alone.filter((value) => numberOfWords(value) >= Math.max(WORDS, LONGER * longest)),
  );
}
