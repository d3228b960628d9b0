import { groupBy } from '../../ground/group-by.js';
import type { Run } from '../../ground/spans.js';
import type { TaggedAnswer } from '../../model/tags.js';
import type { EventNames } from '../subject.js';
import { readsAlone } from './alone.js';
import { asideIn } from './aside.js';
import { repeatsSubject } from './attribute.js';
import { type Candidate, kindOf } from './candidate.js';
import { endsOf } from './ends.js';
import { saysMore } from './limits.js';
import {
  type Passage,
  passageOf,
  type Stretch,
  sliceOf,
  stretchOf,
  tokensIn,
  trimmed,
  typedIn,
  wordsInRun,
} from './passage.js';
import { saysItself } from './series.js';
import { type Start, startsOf } from './starts.js';
import { firstIn, isSpoken } from './tokens.js';
import { awaitsATurn, isOverIn } from './turns.js';
import { OPENERS } from './vocabulary.js';

/** Longest quotes, in words: longer ones are not read. */
const MOST_WORDS = { fragment: 20, sentence: 32, answer: 42 } as const;
/** Most sentences of an answer that is quoted whole. */
const MOST_SENTENCES = 3;
/** Most candidates of one answer that are scored. */
const MOST_CANDIDATES = 400;

/** All that can be quoted from an answer, in order of place. `event`: its names, as for a passage. */
export function candidatesOf(tagged: TaggedAnswer, event?: EventNames): Candidate[] {
  const passage = passageOf(tagged, event);
  const found = passage.sentences.flatMap((sentence) => fragmentsIn(passage, sentence));
  const whole = [...wholes(passage)];
  const honest = [...whole, ...found].filter(
    (one) =>
      !saysMore(one) &&
      !isSentence(one) &&
      !losesALine(one) &&
      !losesItsTurn(one) &&
      !holdsANote(one) &&
      !joinsRemarks(one),
  );
  return unique(honest).slice(0, MOST_CANDIDATES);
}

/**
 * « …, la joie » and a line break before « On ne s’ennuie jamais »: on one line in print, they would be one sentence;
 * « 2. » numbers another. A break inside a sentence is of the copy.
 */
function losesALine(candidate: Candidate): boolean {
  const { passage, first, end } = candidate;
  const unstopped = passage.sentences.some(
    ({ first: next }) =>
      next > first &&
      next < end &&
      /\n/u.test(gapBefore(passage, next)) &&
      !/[.!?…:;,»”")]$/u.test(passage.tokens[next - 1]?.text ?? ''),
  );
  return unstopped || /\n\s*[-–—•*]|\s[2-9] ?[.)°/-]\s|\s[•→]\s/u.test(typedIn(candidate));
}

const gapBefore = (passage: Passage, at: number): string =>
  sliceOf(passage, {
    start: passage.tokens[at - 1]?.end ?? 0,
    end: passage.tokens[at]?.start ?? 0,
  });

/** « Un moment [illisible] et beau »: words that nobody answered are no tokens (`withoutNotes`). */
const holdsANote = ({ passage, first, end }: Candidate): boolean =>
  passage.tokens.some(
    (_, at) => at > first && at < end && /\p{L}|\?/u.test(gapBefore(passage, at)),
  );

/** « L’accueil au top + le camping calme »: two remarks would be one quote. */
const joinsRemarks = ({ passage, first, end }: Candidate): boolean =>
  passage.parting.some((one) => one.first > first && one.end < end);

/** « J’ai failli repartir. | L’atelier m’a réconciliée … », « J’étais perdue. | Maintenant je sais. »: what came of it is told later. */
function losesItsTurn(candidate: Candidate): boolean {
  const { passage, end } = candidate;
  const told = tokensIn(candidate);
  if (passage.finite.slice(end).some(Boolean) && awaitsATurn(told)) return true;
  const next = passage.sentences.find(({ first }) => first >= end)?.first;
  return [end, next].some((from) => {
    if (from === undefined) return false;
    const after = passage.tokens.slice(from);
    return isOverIn(told, after.slice(Math.max(0, after.findIndex(isSpoken))));
  });
}

/** A cut that loses no word of its sentence is the sentence, which is quoted with its capital and its stop. */
function isSentence(candidate: Candidate): boolean {
  const { passage, first, end, sentence } = candidate;
  const outside = [
    ...passage.tokens.slice(sentence.first, first),
    ...passage.tokens.slice(end, sentence.end),
  ];
  return kindOf(candidate) === 'fragment' && !outside.some(isSpoken);
}

function fragmentsIn(passage: Passage, sentence: Run): Candidate[] {
  const said = trimmed(passage, sentence);
  return startsOf(passage, sentence).flatMap((start) =>
    endsOf(passage, sentence, start).flatMap((end) =>
      candidate(passage, sentence, { ...start, end: Math.min(end, said.end) }),
    ),
  );
}

/** Whole sentences, each with the next, and the whole of a short answer. */
function* wholes(passage: Passage): Generator<Candidate> {
  const { sentences, tokens } = passage;
  const runs = sentences.map((sentence) => ({ sentence, ...trimmed(passage, sentence) }));
  const alone = sentences.length === 1;
  for (const { sentence, first, end } of runs) {
    const form = coversAll(passage, sentence) ? 'answer' : 'sentence';
    yield* candidate(passage, sentence, {
      first,
      end,
      form,
      portrait: isImageAt(passage, sentence),
    });
  }
  if (sentences.length > 2) yield* pairs(passage);
  const [opening] = runs;
  if (!opening || alone || sentences.length > MOST_SENTENCES) return;
  const opens = candidate(passage, opening.sentence, { ...opening, ...BARE, form: 'sentence' });
  const all = { first: 0, end: tokens.length };
  if (opens.length === 0) return;
  const portrait = isImageAt(passage, opening.sentence);
  yield* candidate(passage, all, { ...trimmed(passage, all), form: 'answer', portrait });
}

const BARE = { portrait: false } as const;

/** A scene and its point: the sentence that comes after says what the first is told for. */
function* pairs(passage: Passage): Generator<Candidate> {
  for (const [at, { end }] of passage.sentences.entries()) {
    const before = passage.sentences[at - 1];
    if (!before) continue;
    const both = { first: before.first, end };
    yield* candidate(passage, both, { ...trimmed(passage, both), ...BARE, form: 'sentence' });
  }
}

/** Whether a sentence opens with what the event is; not « Chaque automne, je prends le train », « Mon mandat finit en mars ». */
function isImageAt(passage: Passage, sentence: Run): boolean {
  const { first } = trimmed(passage, sentence);
  if (passage.tokens[first]?.form === 'chaque' || statesMore(passage, { first, end: sentence.end }))
    return false;
  return startsOf(passage, sentence).some(
    (start) =>
      start.portrait &&
      start.first === first &&
      (start.form === 'relative' || !saysItself(passage, first)) &&
      /^(?:noun|phrase|relative)$/u.test(start.form),
  );
}

/** « Un grand merci, cette journée représente la solidarité »: a group, and a statement of its own. */
function statesMore({ tokens, finite }: Passage, { first, end }: Run): boolean {
  const opener = firstIn(tokens, { first, end }, ({ form }) => OPENERS.has(form));
  return tokens.slice(first, opener).some(({ text }, at) => {
    const next = first + at + 1;
    return (
      text === ',' && tokens[next]?.pos === 'DET' && finite.slice(next, next + NEAR).includes(true)
    );
  });
}

/** Most tokens of a subject, and its verb. */
const NEAR = 5;

const coversAll = ({ tokens }: Passage, { first, end }: Run): boolean =>
  first === 0 && end === tokens.length;

function candidate(passage: Passage, sentence: Run, cut: Start & Run): Candidate[] {
  const { first, end, form } = cut;
  const portrait = cut.portrait && !passage.views.some((one) => first < one.end && end > one.first);
  const stretch = stretchOf(passage, cut, sentence);
  if (!stretch) return [];
  const made = { ...stretch, form, portrait };
  const whole = { ...made, words: wordsShown(made) };
  const aside = isReadable(whole) ? null : asideIn(passage, cut);
  const shown = aside ? { ...made, aside, words: wordsShown({ ...made, aside }) } : whole;
  return isReadable(shown) && stands(passage, shown) ? [shown] : [];
}

const wordsShown = (stretch: Stretch): number =>
  wordsInRun(stretch.passage, stretch) -
  (stretch.aside ? wordsInRun(stretch.passage, stretch.aside) : 0);

const isReadable = (candidate: Candidate): boolean =>
  candidate.words <= MOST_WORDS[kindOf(candidate)];

const stands = (passage: Passage, one: Candidate): boolean =>
  readsAlone(one) &&
  !isHalfOfSlash(one) &&
  !(one.portrait && one.form === 'noun' && repeatsSubject(passage, one));

/** « le duo prof de philo / | développeur sur ChatGPT »: a slash joins two names. */
const isHalfOfSlash = ({ passage: { tokens }, first, end, form }: Candidate): boolean =>
  form === 'sentence' && (tokens[first - 1]?.text === '/' || tokens[end]?.text === '/');

/** One candidate a stretch: the first form found stands. */
const unique = (candidates: readonly Candidate[]): Candidate[] =>
  [...groupBy(candidates, ({ first, end, aside }) => `${first}-${end}-${aside?.first ?? ''}`)]
    .flatMap(([, [one]]) => one ?? [])
    .sort((a, b) => a.first - b.first || a.end - b.end);
