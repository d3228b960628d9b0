import type { Criterion } from '../../model/quote.js';
import type { Token } from '../../model/text.js';
import { sumOf } from '../../stats/sum.js';
import type { Candidate } from '../cut/candidate.js';
import { judgedIn, shownAt, shownIn, spanOfStretch, themesIn, wordsInRun } from '../cut/passage.js';
import { isBoundAt } from '../cut/question-bound.js';
import { opensAfterAll } from '../cut/starts.js';
import type { Corpus } from '../same/corpus.js';
import { setsAgainst } from './contrast.js';
import { inFirstPerson } from './first-person.js';
import {
  clamp,
  concreteness,
  figure,
  originality,
  reach,
  readability,
  spelling,
  writing,
} from './manner.js';
import { missingIn } from './missing.js';
import { promise } from './promise.js';

/**
 * The criteria of a score. Each is 0 to 1; the score is their weighted mean, times the two that
 * forbid (`decency`, `discretion`) or take a little (`tone`). What each looks at: `Criteria` of `model/quote.ts`.
 *
 * Weights come from readers' marks (`bench/tags/marks/alone.jsonl`): 1,520 quotes, each marked alone for
 * whether it should be printed, were set against these criteria by ridge regression with five folds: a rank
 * correlation of 0.73 with the marks of answers left out. Some were then raised by hand: `portrait`, as it is
 * what a report looks for, `promise` and `brevity`, as which answers are worth quoting and how short a quote is
 * were not in those marks; then, by lists of quotes read and measured on three sets of marked answers, these
 * and `opening`, `completeness`, `evaluation`, `figure`, `concreteness`. What readers refuse above all is what
 * says too little by itself.
 */
export const CRITERIA: Readonly<Record<Criterion, number>> = {
  evaluation: 0.35,
  portrait: 0.3,
  originality: 0.2,
  figure: 0.16,
  reach: 0.04,
  representativeness: 0.06,
  subject: 0.1,
  opening: 0.5,
  completeness: 0.4,
  fullness: 0.45,
  brevity: 0.35,
  concreteness: 0.15,
  readability: 0.04,
  spelling: 0.06,
  writing: 0.08,
  promise: 2,
};

/** A candidate's criteria that need no comparison with other respondents' sentences. */
export function criteriaOf(
  candidate: Candidate,
  corpus: Corpus,
): Record<Exclude<Criterion, 'representativeness'>, number> {
  const tokens = shownIn(candidate);
  return {
    evaluation: evaluation(candidate),
    portrait: portrait(candidate, tokens),
    originality: originality(candidate, tokens, corpus),
    figure: Math.max(figure(tokens), setsAgainst(candidate) ? CONTRASTED : 0),
    reach: reach(candidate, tokens),
    subject: subject(candidate),
    opening: opening(candidate),
    completeness: completeness(candidate),
    fullness: fullness(candidate),
    brevity: brevity(candidate),
    concreteness: concreteness(tokens),
    readability: readability(candidate, tokens),
    spelling: spelling(candidate, tokens),
    writing: writing(candidate),
    promise: promise(candidate),
  };
}

/** Least figure of what sets one thing against another. */
const CONTRASTED = 0.5;

/** Values that add up to this judge as much as a quote can. */
const STRONG = 1.5;

/** What counts where an answer judges nothing: « Mon fils a voulu garder son ADN de banane » tells, and needs no verdict. */
const TOLD = 0.5;

function evaluation(candidate: Candidate): number {
  if (candidate.passage.tagged.tags.sentiment.evidence.length === 0) return TOLD;
  return clamp(sumOf(judgedIn(candidate), ({ value }) => Math.abs(value)) / STRONG);
}

/** What is left of the portrait that opens an answer of several sentences. */
const OPENED_SO = 0.5;

/** A report speaks for all: the first person singular takes from a portrait. */
function portrait(candidate: Candidate, tokens: readonly Token[]): number {
  if (!candidate.portrait) return 0;
  if (candidate.form === 'answer' && candidate.passage.sentences.length > 1) return OPENED_SO;
  return inFirstPerson(tokens) ? 0.6 : 1;
}

/** Whether a theme has evidence in the stretch. */
const subject = (candidate: Candidate): number =>
  themesIn(candidate.passage, spanOfStretch(candidate)).length > 0 ? 1 : 0;

/** What a stretch loses by standing in a later sentence, inside one, or before the end of one. */
const LEANING = { later: 0.4, inside: 0.45, clipped: 0.15 } as const;

function opening(candidate: Candidate): number {
  const { passage, first, end, sentence, portrait, form } = candidate;
  if (isBoundAt(passage, first)) return 1 - LEANING.inside;
  if (portrait || form === 'answer') return 1;
  const later = sentence.first > (passage.sentences[0]?.first ?? 0);
  const inside = !opensAfterAll(passage, sentence, first);
  const clipped = end < sentence.end - 1;
  return (
    1 -
    (later ? LEANING.later : 0) -
    (inside ? LEANING.inside : 0) -
    (clipped ? LEANING.clipped : 0)
  );
}

const FORMS: Readonly<Record<Candidate['form'], number>> = {
  sentence: 1,
  answer: 0.9,
  clause: 0.95,
  noun: 0.75,
  relative: 0.7,
  phrase: 0.7,
  infinitive: 0.75,
  adjective: 0.5,
};

/** What its structure promises, less what a reader misses. */
function completeness(candidate: Candidate): number {
  const { passage, form, portrait } = candidate;
  const verb = shownAt(candidate).some((at) => passage.finite[at]);
  const base = form === 'sentence' && !verb && !setsAgainst(candidate) ? NOTED_DOWN : FORMS[form];
  return clamp(base + (portrait ? 0.25 : 0) - missingIn(candidate));
}

/**
 * « Trop de sigles. », beside other sentences, which tell more. Not of a whole answer: readers mark those without a
 * verb as they mark those with (from 7 words on 0.89 and 0.91 of 3, from 11 on 1.49 and 1.45).
 */
const NOTED_DOWN = 0.5;

/** Words from which a quote is as full as it can be, as a power of two. */
const FULL = 5;

/** « Qui fait du bien » says in few words what the event is; « un repère » leaves it at the word. */
const PORTRAYED = 0.75;

function fullness({ passage, words, aside, portrait, form }: Candidate): number {
  const all = words + (aside ? wordsInRun(passage, aside) : 0);
  const told = clamp(Math.log2(Math.max(1, all)) / FULL);
  const says = /^(?:relative|phrase)$/.test(form) || words >= 5;
  return portrait && says ? Math.max(PORTRAYED, told) : told;
}

/** Words said in one breath, and words of which none is left: of what says what the event is, and of what tells. */
const BREATHS = { image: [16, 36], tale: [22, 42] } as const;

/** Full for one breath, less with each word more. */
function brevity({ words, portrait }: Candidate): number {
  const [breath, none] = portrait ? BREATHS.image : BREATHS.tale;
  return clamp(1 - (words - breath) / (none - breath));
}
