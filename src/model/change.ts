import type { Verdict } from './verdict.js';

/** A share of people with its Wilson 95 % interval. */
export interface Share {
  readonly people: number;
  /** Denominator. */
  readonly of: number;
  /** `people / of`; 0 where `of` is 0. */
  readonly share: number;
  /** Bounds of the interval, 0 to 1; all of [0, 1] where `of` is 0. */
  readonly low: number;
  readonly high: number;
}

/** A share in one of the editions, or of the groups, compared. */
export interface EditionShare extends Share {
  /** Label of the edition; of the group where groups are compared, here and wherever editions are named. */
  readonly edition: string;
}

/** A question, and the share of people who answer it in two editions. */
export interface MovedRate {
  readonly question: string;
  readonly from: number;
  readonly to: number;
}

/** What a change would be if both editions had the same mix of people, by their answers to a closed question. */
export interface ChangeAtEqualMix {
  readonly question: string;
  /** As of a `Change`, with its 95 % interval. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  /** Whether it is still on the same side of 0. */
  readonly holds: boolean;
}

/** The one entry of the lexicon that makes most of a change. */
export interface CarriedChange {
  readonly entry: string;
  /** The edition, of the two, in which more people speak of the theme, */
  readonly edition: string;
  /** how many of them this entry alone counts, */
  readonly people: number;
  /** of how many. */
  readonly all: number;
  /** The difference without the people whom only this entry counts, in both editions. */
  readonly without: number;
  /** The shares that it is the difference of. */
  readonly sharesWithout: readonly [from: number, to: number];
}

/** The difference between two editions' shares. */
export interface Change {
  /** Labels of the first and of the second edition or group; of three groups or more, `from` is `tous les autres`, all but `to`. */
  readonly from: string;
  readonly to: string;
  /** Share in `to` minus share in `from`, -1 to 1 (0.1 is ten points), with Newcombe's 95 % interval. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  /** Fisher's exact test, two-sided. */
  readonly p: number;
  /** Benjamini–Hochberg of `p` over all changes of one table. The verdict rests on `midQ`, not on it. */
  readonly q: number;
  /** Up or down where `midQ` is under 5 % and the interval is on one side of 0. */
  readonly verdict: Verdict;
  /** Mid-p of Fisher's test, which is less cautious than `p` on small counts. */
  readonly midP: number;
  /**
   * Benjamini–Hochberg of `midP` over the changes of its family that so many people could prove; 1 for
   * the others. Themes are a family, the tone of questions another, closed questions with their means and net
   * scores a third; sentiment, intents and the tone of themes together are a fourth.
   */
  readonly midQ: number;
  /** Not of its family: so few people could prove nothing, or it seems to have another name. */
  readonly untested?: true;
  /** Cohen's h: about 0.2 is small, 0.5 middling, 0.8 large. */
  readonly effect: number;
  /** No verdict, the whole interval is inside ±5 points, and one edition has five people at least. */
  readonly stable: boolean;
  /**
   * Of a theme, no verdict whatever the figures: the wording of a question gives it in one of the two
   * editions only, and with those to whom it does the verdict would be another.
   */
  readonly given?: true;
  /**
   * `other`: the answers to the questions that both editions ask (in like words, or united by the study) do not
   * show it. `rate`: it rests on a question that a far smaller share of people answers in one edition, and neither
   * they nor, of tone and intents, the other answers show it. Of these, either leaves no verdict.
   */
  readonly questions?: 'other' | 'rate';
  /**
   * The people counted on the questions that both ask: where it is `other`, or they show it outside its interval. Not
   * where it is `other` of a theme of which nobody speaks there: they do not ask for such a thing, and tell nothing.
   */
  readonly shared?: readonly [from: Pick<Share, 'people' | 'of'>, to: Pick<Share, 'people' | 'of'>];
  /** The question on which it rests, where a far smaller share of people answers it in one edition. */
  readonly rate?: MovedRate;
  /**
   * Of a theme, the whole tone or an intent whose verdict may come of who answered: where the answers to a closed
   * question stand in other proportions, or one was asked to standardise by. Of several, the one that leaves least.
   */
  readonly equalMix?: ChangeAtEqualMix;
  /** Of a theme with a verdict, between editions, where less than half of the change is left without one entry. */
  readonly carriedBy?: CarriedChange;
  /** Of an option that seems to have another name in one of the two editions: not tested, no verdict. */
  readonly renamed?: true;
}

/** Cochran–Armitage over three editions or more, each one step after the one before. */
export interface LineTrend {
  /** Change of the share by step. */
  readonly slope: number;
  readonly p: number;
  /** Benjamini–Hochberg over all lines of one table. */
  readonly q: number;
  /** Where it survives, why nothing is concluded all the same: as of a change between the first and the last edition. */
  readonly questions?: Change['questions'];
  readonly given?: true;
}
