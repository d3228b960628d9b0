import { named } from '../messages/edition.js';
import { listed, percent, probability, size } from '../messages/numbers.js';
import type { Change, Compared, Comparison, EditionShare, LineTrend } from '../model/comparison.js';
import { LEVEL } from '../stats/level.js';
import { doubtsOf } from './doubts.js';
import { subject, type Where } from './sentences.js';

type Ends = Pick<Change, 'from' | 'to' | 'low' | 'high' | 'verdict'>;

const askedIn = ({ shares }: Compared): EditionShare[] => shares.filter(({ of }) => of > 0);

/** A trend that survives, as the change from the first edition to the last that it would be; undefined of others. */
export function endsOfTrend(line: Compared): Ends | undefined {
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
  return steps.every((step) => step / slope >= LEAST_STEP) && ends.verdict !== 'inconclusive'
    ? ends.verdict
    : 'uneven';
}

const isSteady = (line: Compared): line is Compared & { readonly trend: LineTrend } =>
  ['up', 'down'].includes(trendVerdict(line));

/** `22 %, 14 % et 6 %, soit environ 7 points d’une édition à la suivante, q = 0,003`. */
const stepsTold = (line: Compared, { slope, q }: LineTrend): string =>
  `${listed(askedIn(line).map(({ share }) => percent(share)))}, environ ${size(slope)} d’une édition à la suivante, q\u00a0${told(q)}`;

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
    ? `\u00a0; pas à pas\u00a0: ${stepsTold(line, line.trend)}`
    : '';
}

/** The steady trends whose change from the first edition to the last is not proven by itself, a sentence each, by its pair. */
export function trendsAlone(
  comparison: Comparison,
): { readonly from: string; readonly to: string; readonly text: string }[] {
  const doubts = doubtsOf(comparison);
  return (['themes', 'sentiment', 'intents'] as const).flatMap((table) =>
    comparison[table].filter(isSteady).flatMap((line) => {
      const where: Where = { table };
      const { from, to, verdict } = endsOfTrend(line)!;
      const isProven = line.changes.some(
        (one) => one.from === from && one.to === to && one.verdict !== 'inconclusive',
      );
      if (isProven || doubts(line, where, [from, to])) return [];
      const moves = verdict === 'up' ? 'progresse' : 'recule';
      const text = `${subject(line, where)} ${moves} à chaque édition (${stepsTold(line, line.trend)}), sans que l’écart entre ${named(from)} et ${named(to)} soit établi à lui seul.`;
      return [{ from, to, text }];
    }),
  );
}
