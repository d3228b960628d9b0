import { JaroWinklerDistance } from 'natural/lib/natural/distance/index.js';
import { countEach } from '../ground/group-by.js';
import { meet } from '../ground/spans.js';
import type { Candidate } from './cut/candidate.js';
import { type Bag, type Corpus, cosine, type Unit, wordingOf } from './same/corpus.js';
import { idiomOf } from './same/idioms.js';
import type { Scored } from './worth/score.js';
import { type Shares, SIDES } from './worth/tone.js';

/** Maximal marginal relevance (Carbonell & Goldstein 1998): what likeness takes from a score. */
const DIVERSITY = 0.06;
/** What makes two quotes alike; the weights add up to 1. */
const LIKENESS = { wording: 0.6, themes: 0.25, question: 0.15 } as const;
/** The likeness of what says the same as a chosen quote: other ideas come first, unless far behind. */
const SAID_ALREADY = 3;
/**
 * What a score loses while more than half of the chosen are from its question: praise under another one
 * whose score is that near comes first.
 */
const CROWDED = 0.07;
/** Jaro-Winkler similarity from which two texts are one, typed twice. */
const SAME_TYPING = 0.93;

export interface ChoiceOptions {
  readonly top: number;
  readonly corpus: Corpus;
  /** Shares to keep to, where a balance is asked for. */
  readonly shares?: Shares;
}

/** The words of a text, and how often each letter stands in them. */
interface Typed {
  readonly wording: string;
  readonly letters: ReadonlyMap<string, number>;
}

interface Pooled extends Scored, Typed {
  readonly bag: Bag;
  /** The idiom that it says; null where none. */
  readonly idiom: number | null;
}

/**
 * Chooses quotes one by one: each time the best score less its likeness to those already chosen,
 * one a respondent and no words twice, keeping to the shares of tone where given.
 *
 * @param pool in order of rank: the first of two equals is taken.
 */
export function choose(pool: readonly Scored[], options: ChoiceOptions): Scored[] {
  const waiting = new Set(pool.map((scored) => pooled(scored, options.corpus)));
  const chosen: Pooled[] = [];
  const likeness = likenessTo(chosen);
  while (chosen.length < options.top) {
    const crowded = crowdedIn(chosen);
    const next = best(
      eligible(waiting, chosen, options.shares),
      (one) => DIVERSITY * likeness(one) + (isCrowded(one, crowded) ? CROWDED : 0),
    );
    if (!next) break;
    chosen.push(next);
    for (const other of waiting) {
      if (other.said.respondent === next.said.respondent || areOneText(other, next))
        waiting.delete(other);
    }
  }
  return chosen;
}

/**
 * Whether two say the same words, or one says all that the other does and does not turn it round: « on peut
 * faire autrement » of « je retiens qu’on peut faire autrement ».
 */
function areOneText(a: Pooled, b: Pooled): boolean {
  const [one, other] = [a.wording, b.wording];
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short === long) return true;
  if (short.split(' ').length < SAYING) return false;
  const at = ` ${long} `.indexOf(` ${short} `);
  return at !== -1 && !DENYING.test(long.slice(0, at));
}

/** « Personne ne dit que … »; not « je ne regrette rien, … ». */
const DENYING = /(?:^|[ '’])(?:ne |n['’]|(?:pas|jamais|personne|sans) ).*qu(?:e |['’]? ?)$/u;

/** Words by which a text is known within another. */
const SAYING = 4;

/** Only praise takes the place of other praise for variety: blame and requests must have the better score. */
const isCrowded = (one: Pooled, crowded: string | null): boolean =>
  crowded !== null && (questionOf(one) === crowded || one.tone !== 'praise');

/** The question that more than half of the chosen would be from, with one more of it; null where none. */
function crowdedIn(chosen: readonly Pooled[]): string | null {
  const [most] = [...countEach(chosen.map(questionOf))].sort((a, b) => b[1] - a[1]);
  return most && 2 * (most[1] + 1) > chosen.length + 1 ? most[0] : null;
}

const questionOf = ({ candidate }: Pooled): string => candidate.passage.tagged.answer.question;

function pooled(scored: Scored, corpus: Corpus): Pooled {
  const wording = wordingOf(scored.said.tokens);
  return {
    ...scored,
    bag: corpus.bagOf(scored.said.claim),
    idiom: idiomOf(scored.said.tokens),
    wording,
    letters: countEach(wording.split('')),
  };
}

/** The first of the best; those whose score alone is no more are not looked at, as they come last. */
function best(waiting: Iterable<Pooled>, lossOf: (one: Pooled) => number): Pooled | null {
  let found: Pooled | null = null;
  let most = -Infinity;
  for (const one of waiting) {
    if (one.score <= most) break;
    const value = one.score - lossOf(one);
    if (value > most) [found, most] = [one, value];
  }
  return found;
}

/**
 * Those of the side that is most behind its share, and neutral ones, which no share keeps: they must be
 * better than what takes a side. All where no share is asked for.
 */
function eligible(
  waiting: ReadonlySet<Pooled>,
  chosen: readonly Pooled[],
  shares: ChoiceOptions['shares'],
): Iterable<Pooled> {
  if (!shares) return waiting;
  const sided = chosen.map(({ tone }) => tone).filter((one) => one !== 'neutral');
  const lacking = (side: keyof Shares): number =>
    shares[side] * (sided.length + 1) - sided.filter((one) => one === side).length;
  const order = [...SIDES].sort((a, b) => lacking(b) - lacking(a));
  const next = order.find((side) => [...waiting].some(({ tone }) => tone === side));
  return [...waiting].filter(({ tone }) => tone === next || tone === 'neutral');
}

/** Likeness to the chosen quote that is most alike, of all that are chosen by then: a pair is compared when it counts, and once. */
function likenessTo(chosen: readonly Pooled[]): (one: Pooled) => number {
  const known = new Map<Pooled, { readonly most: number; readonly compared: number }>();
  return (one) => {
    const { most, compared } = known.get(one) ?? { most: 0, compared: 0 };
    if (most === SAID_ALREADY) return most;
    const now = chosen
      .slice(compared)
      .reduce((nearest, other) => Math.max(nearest, alike(one, other)), most);
    known.set(one, { most: now, compared: chosen.length });
    return now;
  };
}

/** Likeness to a chosen quote, 0 to 1; more for one that says the same. */
function alike(one: Pooled, chosen: Pooled): number {
  if (saysTheSame(one, chosen)) return SAID_ALREADY;
  const question = questionOf(one) === questionOf(chosen);
  return (
    LIKENESS.wording * cosine(one.bag, chosen.bag) +
    LIKENESS.themes * jaccard(one.said.themes, chosen.said.themes) +
    LIKENESS.question * (question ? 1 : 0)
  );
}

/** Typed twice, « un bol d’air » after « une respiration », or what counts the chosen one among its echoes. */
const saysTheSame = (one: Pooled, chosen: Pooled): boolean =>
  sameTyping(one, chosen) ||
  (chosen.idiom !== null && chosen.idiom === one.idiom) ||
  one.sayers.nearest.some(({ unit }) => isTakenFrom(unit, chosen.candidate));

const isTakenFrom = ({ tagged, sentence }: Unit, { passage, start, stop }: Candidate): boolean =>
  tagged === passage.tagged && meet(tagged.parse.sentences[sentence]!, { start, end: stop });

/**
 * Letters alone bound the measure, which is slow: as if all that both texts hold stood in one order, and
 * the longest of prefixes were the same.
 */
function sameTyping(a: Typed, b: Typed): boolean {
  const common = inCommon(a.letters, b.letters);
  const jaro = (common / a.wording.length + common / b.wording.length + 1) / 3;
  return (
    0.6 * jaro + 0.4 >= SAME_TYPING && JaroWinklerDistance(a.wording, b.wording) >= SAME_TYPING
  );
}

function inCommon(a: Typed['letters'], b: Typed['letters']): number {
  let common = 0;
  for (const [letter, count] of a) common += Math.min(count, b.get(letter) ?? 0);
  return common;
}

function jaccard(a: readonly string[], b: readonly string[]): number {
  const both = a.filter((one) => b.includes(one)).length;
  const either = a.length + b.length - both;
  return either === 0 ? 0 : both / either;
}
