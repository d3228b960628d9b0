import { pointsSpan, signed } from '../messages/numbers.js';
import type { Change } from '../model/change.js';
import type { Compared, Comparison } from '../model/comparison.js';
import { doubtsOf, hangingOf, isDisputed, isSmall, isWeak, warnedOf } from './doubts.js';
import { itemsOf } from './grid-items.js';
import { distinct, goodDegrees, toldOptions } from './notes.js';
import { changedShares, onSharedOnly } from './on-shared.js';
import { agesOf } from './pairing.js';
import { reserved } from './reserves.js';
import {
  type Between,
  type Conclusion,
  gap,
  movesOf,
  sent,
  sentence,
  subject,
  type ToldChange,
  type Where,
} from './sentences.js';
import { tellMeans, tellNetScore } from './tell-means.js';
import { leastOf } from './test-lines.js';
import { throughSteps } from './trends.js';

/** One line of a table, one pair of editions, and the sentence that tells it. */
export interface Finding extends Where {
  /** Id of the line: a theme, a feeling, an intent, an option; a closed question where it is a mean. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly conclusion: Conclusion;
  /** Size of the change: points in hundredths, or parts of the scale where it is a mean. */
  readonly size: number;
  /** What the change is at least, on the same scale; 0 where nothing is concluded. */
  readonly least: number;
  /** Of a part of few people, or of groups that are only put together: it heads no list. */
  readonly isWeak: boolean;
  /** @internal Of an answer beside a scale, « Sans objet », which tells whom a question concerns: it comes after all others. */
  readonly isBeside: boolean;
  /** Something is concluded, with a warning of its own to read it with, as `text` says. */
  readonly isDoubtful: boolean;
  /** May come from what was asked or offered, whatever its figures. */
  readonly hangs: boolean;
  /**
   * @internal How a list of gaps to watch names it; '' unless it is a gap of which nothing is concluded, though its interval
   * alone leaves out 0, it rests on enough people, and on nothing that was asked or offered otherwise.
   */
  readonly watch: string;
  /** @internal How a list names a gap of tone or intents that is not compared, as the questions are not the same; else ''. */
  readonly apart: string;
  /** A French sentence: the shares, their people, the interval, and what to think of it. */
  readonly text: string;
}

const CONCLUSIONS: readonly Conclusion[] = ['up', 'down', 'inconclusive', 'stable'];

/**
 * Every change of a comparison as a French sentence, those of the latest editions first; of two editions, or
 * of all groups, first those that survive the correction, then those from which nothing can be concluded,
 * then the stable ones. Among them, « Sans objet » and the like come last, before them what rests on few people, and what is large for sure first
 * (by the bound of the interval nearest to 0, then by size).
 *
 * @param between what was compared: `groups` where `compareTagged` was asked `by`.
 * @returns all of them, told as `compare` and reports tell those whose `conclusion` is `up` or `down`. Of a question of
 *   two options, one: the other says the same gap backwards.
 * @example
 * const comparison = compareTagged(files.map((file) => tagSurvey(readSurvey([file]), codebook)));
 * const clear = survivors(findingsOf(comparison));
 */
export function findingsOf(comparison: Comparison, between: Between = 'editions'): Finding[] {
  const { themes, sentiment, themeSentiment, questionSentiment, intents, closed } = comparison;
  const { pool } = comparison;
  const doubts = doubtsOf(comparison, between);
  const isWarned = warnedOf(comparison, between);
  const hangs = hangingOf(comparison, between);
  const age = agesOf(comparison.editions.map(({ label }) => label));
  const items = itemsOf([...comparison.responses, ...closed].map(({ question }) => question));
  const telling: Telling = {
    between,
    pool,
    nameOf: (question) => items.get(question) ?? question,
    degreesOf: (line) => closed.filter(({ good }) => good === line).flatMap(goodDegrees),
  };
  const lines = (own: readonly Compared[], where: Where): Finding[] =>
    own.flatMap((line) =>
      tell(line, where, telling).map((one) => {
        const pair = [one.from, one.to] as const;
        if (!isProven(one) || !doubts(line, where, pair)) return one;
        const text = isWarned(line, where, pair)
          ? sent(one, isSmall(line.shares, pair), between, pool)
          : one.text;
        return { ...one, text, isDoubtful: true, hangs: one.hangs || hangs(line, where, pair) };
      }),
    );
  return [
    ...lines(themes, { table: 'themes' }),
    ...lines(sentiment, { table: 'sentiment' }),
    ...themeSentiment.flatMap(({ label, feelings }) =>
      lines(feelings, { table: 'themeSentiment', question: label }),
    ),
    ...questionSentiment.flatMap(({ question, feelings }) =>
      lines(feelings, { table: 'questionSentiment', question }),
    ),
    ...lines(intents, { table: 'intents' }),
    ...closed.flatMap((one) =>
      lines(distinct(toldOptions(one), one), { table: 'closed', question: one.question }).map(
        (finding) => ({ ...finding, isBeside: one.beside?.includes(finding.id) === true }),
      ),
    ),
    ...closed.flatMap((question) => [
      ...tellMeans(question, telling),
      ...tellNetScore(question, telling),
    ]),
  ].sort(
    (a, b) =>
      (between === 'editions' ? age(a) - age(b) : 0) ||
      rank(a) - rank(b) ||
      Number(a.isBeside) - Number(b.isBeside) ||
      Number(a.isWeak) - Number(b.isWeak) ||
      b.least - a.least ||
      b.size - a.size,
  );
}

/** The findings from which something is concluded, up or down, once corrected for how many were tested. */
export const survivors = (findings: readonly Finding[]): Proven[] => findings.filter(isProven);

/** A finding from which something is concluded. */
export interface Proven extends Finding {
  readonly conclusion: 'up' | 'down';
}

const isProven = (finding: Finding): finding is Proven =>
  finding.conclusion === 'up' || finding.conclusion === 'down';

/** Up and down share a rank: they are ordered by size. */
const rank = ({ conclusion }: Finding): number => Math.max(1, CONCLUSIONS.indexOf(conclusion));

/** How sentences are told. */
export interface Telling {
  readonly between: Between;
  readonly pool: string | undefined;
  /** An item of a grid by itself, as all of one grid begin alike. */
  readonly nameOf: (question: string) => string;
  /** The degrees that a line puts together; none of other lines. */
  readonly degreesOf: (line: Compared) => readonly string[];
}

function tell(line: Compared, where: Where, telling: Telling): Finding[] {
  const { between, pool } = telling;
  const question = where.question && telling.nameOf(where.question);
  const degrees = telling.degreesOf(line);
  const what = subject(line, question === undefined ? where : { ...where, question }, degrees);
  return line.changes.map((change, at) => {
    const { from, to, verdict } = change;
    const conclusion: Conclusion = change.stable ? 'stable' : verdict;
    const told: ToldChange = {
      what,
      isPlural: degrees.length > 0,
      ...movesOf(where),
      ...(onSharedOnly(line, change) ?? {
        change,
        ...changedShares(line, change),
        more: `${throughSteps(line, change)}${standardisedTold(line, at)}${reserved(change)}`,
      }),
      conclusion,
    };
    const weak = isWeak(line.shares, [from, to], pool);
    return {
      ...where,
      id: line.id,
      from,
      to,
      conclusion,
      size: Math.abs(told.change.difference),
      least: leastOf(told.change),
      ...listedOf(told, weak),
      isWeak: weak,
      isBeside: false,
      isDoubtful: false,
      text: sentence(told, between),
    };
  });
}

function listedOf({ what, isPlural, change, conclusion }: ToldChange, weak: boolean) {
  const { renamed, given } = change;
  const hangs = isDisputed(change) || renamed === true;
  const isWatched =
    conclusion === 'inconclusive' && leavesOutZero(change) && !(hangs || given || weak);
  const isApart = change.questions === 'other' && conclusion === 'inconclusive';
  return {
    hangs,
    watch: isWatched ? gap(`${what}${isPlural ? ' ensemble' : ''}`, change) : '',
    apart: isApart ? gap(what, change) : '',
  };
}

const leavesOutZero = ({ low, high }: Pick<Change, 'low' | 'high'>): boolean => low > 0 || high < 0;

/** What a change of which nothing is concluded is at equal mix of people, where that was asked for. */
function standardisedTold({ standardised, changes }: Compared, at: number): string {
  const equal = standardised?.changes[at];
  if (!equal || changes[at]!.equalMix) return '';
  return `\u00a0; à composition égale ${signed(equal.difference)}, intervalle ${pointsSpan(equal.low, equal.high)}`;
}
