import { firstEndingAfter, firstMeeting, inside, united } from '../ground/spans.js';
import type { TaggedAnswer } from '../model/tags.js';
import type { Span, Token } from '../model/text.js';
import { byCode } from '../names/names.js';
import { peopleIn } from '../people/people.js';
import { standIn } from '../tag/proof.js';
import { talliesOf } from '../words/counts.js';
import type { WordUse } from '../words/tally.js';

/** A word or an expression of answers, as a lexicon would write it. */
export interface EntryCandidate {
  readonly entry: string;
  /** Answers that hold it. */
  readonly answers: readonly TaggedAnswer[];
  /** Share of its uses that reveal a theme or judge already, from 0 to 1. */
  readonly known: number;
  /** Whether a noun is in it most of the time: it names something. */
  readonly names: boolean;
  /** What its first use says with the noun beside it: « machine à café » of `machine`, and of `café`. */
  readonly phrase: string | undefined;
}

/** What several people say, in the order of the alphabet; only uses that `counts` takes. */
export const candidatesIn = (
  tagged: readonly TaggedAnswer[],
  stopWords: ReadonlySet<string>,
  least: number,
  counts: (use: WordUse) => boolean = () => true,
): EntryCandidate[] => {
  const known = new Map(tagged.map((one) => [one, knownIn(one)]));
  const isKnown = ({ mention, tagged: one }: WordUse): boolean =>
    firstMeeting(known.get(one) ?? [], mention) !== undefined;
  return talliesOf(tagged, stopWords)
    .map(({ display, uses }) => ({ display, uses: uses.filter(counts) }))
    .filter(({ uses }) => uses.length > 0)
    .map(({ display, uses }) => ({
      entry: ACRONYM.test(display) ? display : display.toLowerCase(),
      answers: [...new Set(uses.map((use) => use.tagged))],
      known: uses.filter(isKnown).length / uses.length,
      names: 2 * uses.filter(isNamed).length >= uses.length,
      phrase: phraseAround(uses[0]!),
    }))
    .filter(({ answers }) => peopleIn(answers).size >= least)
    .sort((a, b) => byCode(a.entry, b.entry));
};

const ACRONYM = /\p{Lu}[\p{Lu}\d]/u;

const isNamed = ({ mention, tagged: { parse } }: WordUse): boolean =>
  inside(parse.tokens, mention).some(({ pos }) => pos === 'NOUN' || pos === 'PROPN');

/** Longer, a turn is one person’s own. */
const MOST_WORDS = 6;

/** Prepositions that tie a noun to the one before it. */
const TIES = new Set(['à', 'de', 'en', 'au', 'aux', 'du', 'des', "d'"]);

/** The noun of a use with those that it completes and those that complete it; none where it stands by itself. */
function phraseAround({ mention, tagged: { parse, tags } }: WordUse): string | undefined {
  const { tokens } = parse;
  const place = firstEndingAfter(tokens, mention.end - 1);
  let [from, to] = [place, place];
  for (let head = completedBy(tokens, from); head !== undefined; ) {
    from = head;
    head = completedBy(tokens, head);
  }
  for (const at of tokens.keys()) if (at > to && completedBy(tokens, at) === to) to = at;
  const words = tokens.slice(from, tokens[to + 1]?.pos === 'ADJ' ? to + 2 : to + 1);
  const span = { start: words[0]!.start, end: words.at(-1)!.end };
  const isPrivate = firstMeeting(tags.personal, span) !== undefined;
  if (from === to || words.length > MOST_WORDS || isPrivate) return undefined;
  return words
    .map(({ form }) => form + (form.endsWith("'") ? '' : ' '))
    .join('')
    .trim();
}

/** The place of the noun that the one at a place completes. */
function completedBy(tokens: readonly Token[], place: number): number | undefined {
  if (tokens[place]?.pos !== 'NOUN') return undefined;
  const isTie = (at: number): boolean => TIES.has(tokens[at]?.form ?? '');
  const tie = isTie(place - 1) ? place - 1 : place - 2;
  const isTied = isTie(tie) && (tie === place - 1 || tokens[place - 1]?.pos === 'DET');
  return isTied && tokens[tie - 1]?.pos === 'NOUN' ? tie - 1 : undefined;
}

/** What reveals a theme or judges already, in an answer. */
function knownIn({ tags }: TaggedAnswer): Span[] {
  const judged = tags.sentiment.evidence.filter(
    (one) => !one.rules.includes('learned') && standIn(one) === null,
  );
  return united([...tags.themes.flatMap(({ evidence }) => evidence), ...judged]);
}
