import { groupBy } from '../../ground/group-by.js';
import { firstEndingAfter, holds } from '../../ground/spans.js';
import type { Expectation, SentimentLabel } from '../../model/tags.js';
import type { Parse, Token } from '../../model/text.js';
import type { QuestionReading } from '../asked/asked.js';
import { asksWhatWasLiked } from '../asked/expects.js';
import { type Clause, clauseAt, type Segment, segmentAt } from '../clauses.js';
import { namesAWant } from '../wants/wants.js';
import { labelOfSums, sums } from './sentiment.js';
import type { Feelings, Valued } from './valued.js';

/** Where a theme stands, by its token, and what its entry says by itself, -1 to 1. */
export interface ThemePlace {
  readonly at: number;
  readonly own: number;
}

/** The tone of the answer that a theme stands in, its words and its question. */
interface Tone {
  readonly parse: Parse;
  readonly whole: SentimentLabel;
  readonly asked: Pick<QuestionReading, 'expects'>;
}

/** What speaks against the tone of an answer must be as clear as this where that tone was asked for. */
const CLEAR = 0.5;

/**
 * What is said of a theme: values in the comma-segment of its evidence, else in the clause unless it is a
 * list, else what the entry says by itself, else the whole answer's label, which the question informs.
 * Praise that was asked for is not turned by a faint word: « de longues pauses », « un petit groupe ».
 */
export function polarityAt(
  places: readonly ThemePlace[],
  feelings: Feelings,
  { whole, parse, asked: { expects } }: Tone,
): SentimentLabel {
  if (whole === 'neutral' && !isTold(places, feelings, { parse, expects })) return whole;
  const around = [...valuesAround(places, feelings)].map(asSaid);
  const owned = places.filter(({ at }) => !moves(around, parse.tokens[at]));
  const said = [...owned.map(({ own }) => own), ...around.map(({ value }) => value)];
  const { praise, blame } = sums(said);
  if (praise * blame === 0 && praise + blame > 0 && areConceded(places, feelings))
    return praise > 0 ? 'positive' : 'negative';
  const label = labelOfSums(praise, blame);
  if (label !== 'neutral' && stands(label, { praise, blame }, { whole, expects })) return label;
  if (whole !== 'mixed') return whole;
  return againstBefore(places, feelings) ?? BARE[expects] ?? 'neutral';
}

/** « Moins d’attente », « la queue a diminué »: how much there was of it, not what it is. */
const moves = (around: readonly Valued[], token: Token | undefined): boolean =>
  token !== undefined && around.some((one) => one.rules.includes('trend') && holds(one, token));

/** « Heureusement qu’il y avait les ateliers » blames the rest, and praises what it names. */
const asSaid = (one: Valued): Valued =>
  /^heureusement que (?:…|il y avoir|il y avait)/u.test(one.entry)
    ? { ...one, value: Math.abs(one.value) }
    : one;

/** « Super accueil ; par contre la salle… »: a thing that a contrast only names is of the other side than what comes before. */
function againstBefore(
  places: readonly ThemePlace[],
  { clauses, valuesIn }: Feelings,
): SentimentLabel | null {
  const [clause, ...others] = clausesWith(places, clauses);
  if (others.length > 0 || clause?.opening !== 'contrast' || valuesIn(clause).length > 0)
    return null;
  const before = clauses.slice(0, clauses.indexOf(clause)).flatMap(valuesIn);
  const { praise, blame } = sums(before.map(({ value }) => value));
  if (praise > 0 && blame > 0) return null;
  return praise > 0 ? 'negative' : blame > 0 ? 'positive' : null;
}

/**
 * Whether something is told where the themes stand: what asks for something there, or is put forward where
 * ideas are asked (« une session sur les arnaques »), judges nothing as its answer does not (104 of 116
 * coded answers are neutral).
 */
const isTold = (
  places: readonly ThemePlace[],
  { clauses }: Feelings,
  { parse, expects }: Pick<Tone, 'parse'> & { readonly expects: Expectation },
): boolean =>
  expects !== 'ideas' &&
  clausesWith(places, clauses).some((clause) => clause !== undefined && !namesAWant(parse, clause));

const clausesWith = (places: readonly ThemePlace[], clauses: readonly Clause[]) => [
  ...new Set(places.map(({ at }) => clauseAt(clauses, at))),
];

/** « Même si un peu long », « malgré la queue », « même si le café était bon »: one side is owned there, however faint beside the other. */
const areConceded = (places: readonly ThemePlace[], { clauses }: Feelings): boolean =>
  places.every(({ at }) => clauseAt(clauses, at)?.opening === 'concession');

/** Whether a label of a theme may go against the tone of the whole. */
function stands(
  label: SentimentLabel,
  { praise, blame }: { readonly praise: number; readonly blame: number },
  { whole, expects }: { readonly whole: SentimentLabel; readonly expects: Expectation },
): boolean {
  if (whole === 'neutral') return Math.max(praise, blame) >= CLEAR;
  if (whole === 'positive' && asksWhatWasLiked(expects)) {
    return label === 'positive' || (label === 'negative' && blame >= CLEAR);
  }
  if (whole === 'negative' && expects === 'criticism') {
    return label === 'negative' || (label === 'positive' && praise >= CLEAR);
  }
  return true;
}

/** What a thing is that is only named beside praise and blame. */
const BARE: Partial<Record<Expectation, SentimentLabel>> = {
  criticism: 'negative',
  praise: 'positive',
  names: 'positive',
  image: 'positive',
};

/** What is said around some places, each value once; a segment is looked at once for all its places. */
function valuesAround(
  places: readonly ThemePlace[],
  { clauses, valuesIn }: Feelings,
): ReadonlySet<Valued> {
  const around = new Set<Valued>();
  for (const [clause, own] of groupBy(places, ({ at }) => clauseAt(clauses, at))) {
    if (!clause) continue;
    const values = valuesIn(clause);
    const said = groupBy(values, ({ at }) => segmentAt(clause, at));
    for (const segment of new Set(own.map(({ at }) => segmentAt(clause, at)))) {
      const close = segment ? itemOf(segment, clause).flatMap((one) => said.get(one) ?? []) : [];
      for (const value of close.length > 0 || clause.listed ? close : values) around.add(value);
    }
  }
  return around;
}

/** A segment with what is apposed to it. */
function itemOf({ first }: Segment, { segments }: Clause): readonly Segment[] {
  const at = firstEndingAfter(segments, first);
  let end = at + 1;
  while (segments[end]?.apposed) end += 1;
  return segments.slice(at, end);
}
