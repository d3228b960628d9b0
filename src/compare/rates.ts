import type { MovedRate } from '../model/change.js';
import type { ResponseRate } from '../model/comparison.js';
import { byCode } from '../names/names.js';
import { fisher } from '../stats/fisher.js';
import { LEVEL } from '../stats/level.js';
import type { Pair, PartCount } from './pairing.js';
import type { Part } from './people.js';
import { shareOf } from './test-lines.js';

/** The share of people who answer, in an edition. */
export interface Rate {
  readonly edition: string;
  readonly share: number;
}

/** Response rates differ when Fisher’s p is under the level and they are ten points apart. */
export const RATE_GAP = 0.1;

/** From this many points apart, who answers a question makes a tone by itself. */
const FAR = 0.2;

/** The shares of people in two editions, where they differ, and by so much. */
export function movedRates(
  rates: readonly PartCount[],
  pair: Pair,
  least = RATE_GAP,
): readonly [from: Rate, to: Rate] | undefined {
  const [before, after] = pair.map((label) => rates.find(({ edition }) => edition === label));
  if (before === undefined || after === undefined) return undefined;
  const [from, to] = [rateOf(before), rateOf(after)];
  const isSame = Math.abs(to.share - from.share) < least || fisher(before, after) >= LEVEL;
  return isSame ? undefined : [from, to];
}

const rateOf = ({ edition, people, of }: PartCount): Rate => ({ edition, share: people / of });

/** A question, be it in several wordings that stand for each other, under the last of them. */
export interface AskedRate extends ResponseRate {
  readonly names: ReadonlySet<string>;
}

/**
 * For each open question, the respondents of each edition that asked it who gave an answer that counts.
 * An edition in which nobody answered a question is taken not to have asked it. How many people were
 * invited to answer is in no file.
 *
 * @param reworded names that stand for each other, which count as one question.
 */
export function responseRates(
  parts: readonly Part[],
  reworded: readonly (readonly string[])[] = [],
): AskedRate[] {
  const answered = parts.map(({ label, people }) => ({
    label,
    of: people.length,
    asked: people.map(({ answers }) => new Set(answers.map(({ question }) => question))),
  }));
  const own = new Set(answered.flatMap(({ asked }) => asked.flatMap((some) => [...some])));
  const grouped = new Set(reworded.flat());
  const alone = [...own].filter((name) => !grouped.has(name)).map((name) => [name]);
  return [...reworded, ...alone]
    .map((names) => ({
      question: names.at(-1)!,
      names: new Set(names),
      shares: answered.flatMap(({ label, of, asked }) => {
        const people = asked.filter((some) => names.some((name) => some.has(name))).length;
        return people === 0 ? [] : [shareOf({ edition: label, people, of })];
      }),
    }))
    .sort((a, b) => byCode(a.question, b.question));
}

/** A question that a far smaller share of people answers in one of two editions. */
interface Far extends MovedRate {
  readonly names: ReadonlySet<string>;
}

export const farApart = (rates: readonly AskedRate[], pair: Pair): Far[] =>
  rates.flatMap(({ question, names, shares }) => {
    const moved = movedRates(shares, pair, FAR);
    return moved === undefined
      ? []
      : [{ question, names, from: moved[0].share, to: moved[1].share }];
  });
