import { named } from '../messages/edition.js';
import { listed, percent, probability, size } from '../messages/numbers.js';
import type { Change, EditionShare, LineTrend } from '../model/change.js';
import type { Compared, Comparison } from '../model/comparison.js';
import { LEVEL } from '../stats/level.js';
import { doubtsOf } from './doubts.js';
import { movesOf, subject } from './sentences.js';

/** A change, or what a trend makes of the first edition and the last. */
export type Moved = Pick<Change, 'from' | 'to' | 'low' | 'high' | 'verdict'>;

type TrendEnds = Moved & { readonly verdict: 'up' | 'down' };

const askedIn = ({ shares }: Compared): EditionShare[] => shares.filter(({ of }) => of > 0);

/** A trend that survives, as the change from the first edition to the last that it would be; undefined of others. */
export function endsOfTrend(line: Compared): TrendEnds | undefined {
  const { trend } = line;
  const [first, last] = [askedIn(line)[0], askedIn(line).at(-1)];
  if (!trend || trend.q >= LEVEL || !first || !last) return undefined;
  const verdict = trend.slope > 0 ? 'up' : 'down';
  return { from: first.edition, to: last.edition, low: -1, high: 1, verdict };
}

/** What is concluded of a trend. */
export type TrendVerdict = 'inconclusive' | 'doubtful' | 'uneven' | 'up' | 'down';

/** Of the mean step, what each is at least where a trend is steady: 31, 30, 17 is a fall of one year. */
const LEAST_STEP = 0.5;

/** Up or down where it survives, by steps that are alike, and not for what was asked. */
export function trendVerdict(line: Compared): TrendVerdict {
  const ends = endsOfTrend(line);
  if (ends === undefined) return 'inconclusive';
  const { slope, questions, given } = line.trend!;
  if (questions || given) return 'doubtful';
  const asked = askedIn(line);
  const steps = asked.slice(1).map(({ share }, at) => share - asked[at]!.share);
  return steps.every((step) => step / slope >= LEAST_STEP) ? ends.verdict : 'uneven';
}

/** `22 %, 14 % et 6 %`. */
const sharesTold = (shares: readonly EditionShare[]): string =>
  listed(shares.map(({ share }) => percent(share)));

/** `22 %, 14 % et 6 %, environ 7 points d’une édition à la suivante, q = 0,003`. */
const trendTold = (line: Compared, { slope, q }: LineTrend): string =>
  `${sharesTold(askedIn(line))}, environ ${size(slope)} d’une édition à la suivante, q\u00a0${told(q)}`;

const told = (q: number): string => probability(q).replace(/^(?=\d)/u, '=\u00a0');

/**
 * What the editions between add to a change from the first to the last that is proven: that each step is proven
 * too, or else that all go its way.
 */
export function throughSteps(line: Compared, { from, to, verdict }: Change): string {
  const asked = askedIn(line);
  const isWhole = asked[0]?.edition === from && asked.at(-1)?.edition === to;
  if (!line.trend || !isWhole || verdict === 'inconclusive') return '';
  const steps = line.changes.filter((change) => change.from !== from || change.to !== to);
  if (steps.every((step) => step.verdict === verdict))
    return '\u00a0; de même, nettement, de chaque édition à la suivante';
  return trendVerdict(line) === verdict
    ? `\u00a0; en passant par ${sharesTold(asked.slice(1, -1))}`
    : '';
}

/** The trend of a line, with what is concluded. */
interface Trend {
  readonly table: TrendTable;
  readonly line: Compared & { readonly trend: LineTrend };
  readonly verdict: TrendVerdict;
  /** Whether it is to be read with caution, as its change from the first edition to the last would be. */
  readonly isDoubtful: boolean;
}

const TREND_TABLES = ['themes', 'sentiment', 'intents'] as const;

type TrendTable = (typeof TREND_TABLES)[number];

const hasTrend = (line: Compared): line is Trend['line'] => line.trend !== undefined;

/** Every trend of a comparison. */
export function trendsOf(comparison: Comparison): Trend[] {
  const doubts = doubtsOf(comparison);
  return TREND_TABLES.flatMap((table) =>
    comparison[table].filter(hasTrend).map((line) => {
      const ends = endsOfTrend(line);
      const isDoubtful = ends !== undefined && doubts(line, { table }, [ends.from, ends.to]);
      return { table, line, verdict: trendVerdict(line), isDoubtful };
    }),
  );
}

/** A trend in a sentence. */
export interface ToldTrend {
  readonly table: TrendTable;
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

/**
 * The steady trends without doubts whose change from the first edition to the last is not proven by itself, a
 * sentence each, by its pair.
 */
export const trendsAlone = (comparison: Comparison): ToldTrend[] =>
  trendsOf(comparison).flatMap(({ table, line, verdict, isDoubtful }) => {
    if (isDoubtful || (verdict !== 'up' && verdict !== 'down')) return [];
    const { from, to } = endsOfTrend(line)!;
    const isProven = line.changes.some(
      (one) => one.from === from && one.to === to && one.verdict !== 'inconclusive',
    );
    if (isProven) return [];
    const text = `${subject(line, { table })} ${movesOf({ table })[verdict]} à chaque édition (${trendTold(line, line.trend)}), sans que l’écart entre ${named(from)} et ${named(to)} soit établi à lui seul.`;
    return [{ table, id: line.id, from, to, text }];
  });
