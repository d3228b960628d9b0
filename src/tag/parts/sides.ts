import { groupBy } from '../../ground/group-by.js';
import { firstEndingAfter, inside, overlapWith, spansOf } from '../../ground/spans.js';
import {
  INTENTS,
  type PersonalData,
  type SentimentLabel,
  type Tags,
  type ThemeTag,
} from '../../model/tags.js';
import type { Parse, Span, Token } from '../../model/text.js';
import { sumOf } from '../../stats/sum.js';
import type { QuestionReading } from '../asked/asked.js';
import type { People } from '../personal/person-names.js';
import { personalDataIn } from '../personal/personal.js';
import { RANKS, TITLES } from '../personal/titles.js';
import { overall, roundedScore } from '../tone/sentiment.js';

/** An answer, or a part of one that is read as an answer of its own: under an inline heading, after « sauf ». */
export interface Side {
  readonly parse: Parse;
  readonly asked: QuestionReading;
  /** Of the whole answer. */
  readonly personal: readonly PersonalData[];
  /** What its words answer to, for people, where it is not the question itself. */
  readonly asker?: string;
  /** Whether the rules alone tell its tone: a few words that the net never read by themselves. */
  readonly byRules?: boolean;
  /** How much its tone counts beside the others; 1 where it is not said. */
  readonly weight?: number;
}

/** A whole answer. */
export function wholeOf(parse: Parse, asked: QuestionReading, people: People): Side {
  const personal = personalDataIn(parse, people);
  return { parse: withNames(parse, personal), asked, personal };
}

/** « J’ai discuté avec Claire »: the words that name somebody judge nothing, and tell no theme. */
function withNames(parse: Parse, personal: readonly PersonalData[]): Parse {
  const names = personal.filter(({ kind }) => kind === 'name');
  if (names.length === 0) return parse;
  const isNamed = overlapWith(names);
  const isTitle = ({ form }: Token): boolean => TITLES.has(form) || RANKS.has(form);
  const tokens = parse.tokens.map((token) =>
    JUDGING.has(token.pos) && /^\p{Lu}/u.test(token.text) && isNamed(token) && !isTitle(token)
      ? { ...token, pos: 'PROPN' as const, lemma: token.text }
      : token,
  );
  return { ...parse, tokens };
}

const JUDGING: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'VERB']);

/** The same, whatever was asked. */
export const unasked = (side: Side): Side => ({
  ...side,
  asked: { ...side.asked, expects: 'neutral', asks: true },
});

/** The tokens of an answer that stand in some spans, in order, as a reading of their own; offsets stay. */
export function partOf({ text, sentences, tokens }: Parse, spans: readonly Span[]): Parse {
  const parts = spans.map((span) => trimmed(inside(tokens, span)));
  const held = parts.flatMap(spansOf);
  return {
    text,
    sentences: held.flatMap((run) => sharedWith(sentences, run)),
    tokens: parts.flat(),
  };
}

/** What runs, in order, have in common with a span. */
function sharedWith(runs: readonly Span[], { start, end }: Span): Span[] {
  const shared: Span[] = [];
  for (let at = firstEndingAfter(runs, start); (runs[at]?.start ?? end) < end; at += 1) {
    const run = runs[at]!;
    shared.push({ start: Math.max(run.start, start), end: Math.min(run.end, end) });
  }
  return shared;
}

const JOINTS = /^[,;:/|–—−-]$/u;

/** Without the joints that a cut leaves at its edges. */
function trimmed(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(({ text }) => !JOINTS.test(text));
  const last = tokens.findLastIndex(({ text }) => !JOINTS.test(text));
  return first < 0 ? [] : tokens.slice(first, last + 1);
}

type Said = Omit<Tags, 'personal'>;

/** A side with what is said of it. */
interface Told {
  readonly said: Said;
  readonly weight: number;
}

/**
 * What the sides of an answer say together; a side that says nothing counts for nothing.
 *
 * @param label the tone of the whole, where it is known.
 */
export function together(sides: readonly Told[], label?: SentimentLabel): Said {
  const heard = sides.filter(({ said }) => said.informative);
  const told = heard.map(({ said }) => said);
  if (sides[0] && heard.length === 0) return sides[0].said;
  const tone = label ?? overall(told.map(({ sentiment }) => sentiment.label));
  // What is said aside of a tone that one side gives does not weigh on it.
  const along = heard.filter(({ said }) => said.sentiment.label === tone);
  const telling = tone === 'mixed' || along.length === 0 ? heard : along;
  const weights = sumOf(telling, ({ weight }) => weight);
  const scores = sumOf(telling, ({ said, weight }) => weight * said.sentiment.score);
  const intents = new Set(told.flatMap((side) => side.intents));
  return {
    informative: true,
    themes: themesTogether(told.flatMap(({ themes }) => themes)),
    sentiment: {
      label: tone,
      score: roundedScore(scores / weights),
      evidence: told.flatMap(({ sentiment }) => sentiment.evidence),
    },
    intents: INTENTS.filter((intent) => intents.has(intent)),
  };
}

/** A theme of several sides is one theme, mixed where they disagree. */
const themesTogether = (themes: readonly ThemeTag[]): ThemeTag[] =>
  [...groupBy(themes, ({ id }) => id)].map(([id, own]) => ({
    id,
    polarity: overall(own.map(({ polarity }) => polarity)),
    evidence: own.flatMap(({ evidence }) => evidence),
  }));
