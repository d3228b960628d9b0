import type { TaggedAnswer } from '../model/tags.js';
import type { Span } from '../model/text.js';
import { byCode } from '../names.js';
import { peopleIn } from '../people.js';
import { firstMeeting, united } from '../spans.js';
import { standIn } from '../tag/proof.js';
import { talliesOf } from '../words/counts.js';
import type { Use } from '../words/tally.js';

/** A word or an expression of answers, as a lexicon would write it. */
export interface Candidate {
  readonly entry: string;
  /** Answers that hold it. */
  readonly answers: readonly TaggedAnswer[];
  /** Share of its uses that reveal a theme or judge already, from 0 to 1. */
  readonly known: number;
}

/** What several people say, in the order of the alphabet; only uses that `counts` takes. */
export const candidatesIn = (
  tagged: readonly TaggedAnswer[],
  stopWords: ReadonlySet<string>,
  least: number,
  counts: (use: Use) => boolean = () => true,
): Candidate[] => {
  const known = new Map(tagged.map((one) => [one, knownIn(one)]));
  const isKnown = ({ mention, tagged: one }: Use): boolean =>
    firstMeeting(known.get(one) ?? [], mention) !== undefined;
  return talliesOf(tagged, stopWords)
    .map(({ display, uses }) => ({ display, uses: uses.filter(counts) }))
    .filter(({ uses }) => uses.length > 0)
    .map(({ display, uses }) => ({
      entry: ACRONYM.test(display) ? display : display.toLowerCase(),
      answers: [...new Set(uses.map((use) => use.tagged))],
      known: uses.filter(isKnown).length / uses.length,
    }))
    .filter(({ answers }) => peopleIn(answers).size >= least)
    .sort((a, b) => byCode(a.entry, b.entry));
};

const ACRONYM = /\p{Lu}[\p{Lu}\d]/u;

/** What reveals a theme or judges already, in an answer. */
function knownIn({ tags }: TaggedAnswer): Span[] {
  const judged = tags.sentiment.evidence.filter(
    (one) => !one.rules.includes('learned') && standIn(one) === null,
  );
  return united([...tags.themes.flatMap(({ evidence }) => evidence), ...judged]);
}
