import { countEach } from '../group-by.js';
import { typedIn } from './cut/passage.js';
import { type Bag, type Corpus, cosine } from './same/corpus.js';
import type { Scored } from './worth/score.js';
import { type Shares, SIDES } from './worth/tone.js';

/** Maximal marginal relevance (Carbonell & Goldstein 1998): what likeness takes from a score. */
const DIVERSITY = 0.06;
/** What makes two quotes alike; the weights add up to 1. */
const LIKENESS = { wording: 0.6, themes: 0.25, question: 0.15 } as const;
/**
 * What a score loses while more than half of the chosen are from its question: praise under another one
 * whose score is that near comes first.
 */
const CROWDED = 0.07;

export type Balance = 'real' | 'positive' | 'critical';

export interface ChoiceOptions {
  readonly top: number;
  readonly corpus: Corpus;
  /** Shares to keep to, where a balance is asked for. */
  readonly shares?: Shares;
}

interface Pooled extends Scored {
  readonly bag: Bag;
  readonly text: string;
}

/**
 * Chooses quotes one by one: each time the best score less its likeness to those already chosen,
 * one a respondent and no words twice, keeping to the shares of tone where given.
 *
 * @param pool in order of rank: the first of two equals is taken.
 */
export function choose(pool: readonly Scored[], options: ChoiceOptions): Scored[] {
  const waiting = new Set(pool.map((scored) => pooled(scored, options.corpus)));
  const likeness = new Map<Pooled, number>();
  const chosen: Pooled[] = [];
  while (chosen.length < options.top) {
    const crowded = crowdedIn(chosen);
    const next = best(
      eligible(waiting, chosen, options.shares),
      (one) => DIVERSITY * (likeness.get(one) ?? 0) + (isCrowded(one, crowded) ? CROWDED : 0),
    );
    if (!next) break;
    chosen.push(next);
    for (const other of waiting) {
      if (other.said.respondent === next.said.respondent || other.text === next.text)
        waiting.delete(other);
      else likeness.set(other, Math.max(likeness.get(other) ?? 0, alike(other, next)));
    }
  }
  return chosen;
}

/** Only praise takes the place of other praise for variety: blame and requests must have the better score. */
const isCrowded = (one: Pooled, crowded: string | null): boolean =>
  crowded !== null && (questionOf(one) === crowded || one.tone !== 'praise');

/** The question that more than half of the chosen would be from, with one more of it; null where none. */
function crowdedIn(chosen: readonly Pooled[]): string | null {
  const [most] = [...countEach(chosen.map(questionOf))].sort((a, b) => b[1] - a[1]);
  return most && 2 * (most[1] + 1) > chosen.length + 1 ? most[0] : null;
}

const questionOf = ({ candidate }: Pooled): string => candidate.passage.tagged.answer.question;

const pooled = (scored: Scored, corpus: Corpus): Pooled => ({
  ...scored,
  bag: corpus.bagOf(scored.said.claim),
  text: typedIn(scored.candidate).toLowerCase(),
});

function best(waiting: Iterable<Pooled>, lossOf: (one: Pooled) => number): Pooled | null {
  let found: Pooled | null = null;
  let most = -Infinity;
  for (const one of waiting) {
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

/** 0 to 1. */
function alike(a: Pooled, b: Pooled): number {
  const question = questionOf(a) === questionOf(b);
  return (
    LIKENESS.wording * (sayOneIdiom(a, b) ? 1 : cosine(a.bag, b.bag)) +
    LIKENESS.themes * jaccard(a.said.themes, b.said.themes) +
    LIKENESS.question * (question ? 1 : 0)
  );
}

/** « un bol d’air », « une respiration »: two quotes of one thing. */
const sayOneIdiom = (a: Pooled, b: Pooled): boolean =>
  a.said.idiom !== null && a.said.idiom === b.said.idiom;

function jaccard(a: readonly string[], b: readonly string[]): number {
  const both = a.filter((one) => b.includes(one)).length;
  const either = a.length + b.length - both;
  return either === 0 ? 0 : both / either;
}
