import { once } from '../ground/once.js';
import type { Answer } from '../model/survey.js';
import type { TaggedAnswer, TaggedRecord } from '../model/tags.js';
import type { Parse } from '../model/text.js';
import { askedOf } from '../people/people.js';
import { isInOtherLanguage } from '../read/other-language.js';
import type { QuestionReading } from './asked/asked.js';
import { type Tagging, tagsAtOnce } from './at-once.js';
import { checkAnswers } from './checked.js';
import type { Codebook } from './codebook.js';
import { promiseOf } from './learned/promise.js';
import { themesAround } from './parts/around.js';
import { unopened } from './parts/body.js';
import { courteous, withoutCourtesy } from './parts/closing.js';
import { opined, opinionIn, type Turned } from './parts/opinion.js';
import { saidInOne } from './parts/sentences.js';
import { partOf, type Side, together, unasked, wholeOf } from './parts/sides.js';
import { splitOf } from './parts/split.js';
import { withoutNotes } from './parts/transcribed.js';
import { knownNames } from './personal/known-names.js';
import { withSide } from './tone/sentiment.js';

/** What a program may ask of a long work. */
export interface Watched {
  /** Called once for each answer, before it is read: how far the work is. */
  readonly onAnswer?: ((answer: Answer) => void) | undefined;
}

/**
 * Reads and tags each answer, in their order. Whatever a text says is no error: what says nothing is a non-answer. The
 * same answers are read once by a codebook, however many functions of the library ask for their tags.
 * Names that one of them writes in full are known in all, so that answers of one survey are given together.
 *
 * @param answers of one survey, as `readSurvey` gives them, or written by a program.
 * @param codebook as `codebookOf` builds it, once.
 * @returns one for each answer; of those that are copies (`duplicateOf`) too, which no count takes.
 * @throws UserError for a text or a question that is no string, as null is none, and for two answers of one key.
 * @example
 * const texts = ['Super contenu mais salles trop petites', 'RAS'];
 * const answers = texts.map((text, at) => ({
 *   id: `${at}`, answer: `${at}/1`, edition: '', question: 'Qu’avez-vous pensé de la journée ?', text,
 * }));
 * const [first] = tagAnswers(answers, codebook);
 * const seen = first.tags.themes.map(({ id, evidence: [{ start, end }] }) =>
 *   [id, [...texts[0]].slice(start, end).join('')]);
 */
export function tagAnswers(
  answers: readonly Answer[],
  codebook: Codebook,
  { onAnswer }: Watched = {},
): TaggedAnswer[] {
  checkAnswers(answers);
  const known = tagsKnown(codebook);
  const before = known.get(answers);
  if (before?.length === answers.length && before.every(({ answer }, at) => answer === answers[at]))
    return [...before];
  const tagged = taggedTogether(answers, codebook, onAnswer);
  known.set(answers, tagged);
  return [...tagged];
}

/** What a codebook has tagged, as long as both are in use. */
const tagsKnown = once((_: Codebook) => new WeakMap<readonly Answer[], readonly TaggedAnswer[]>());

function taggedTogether(
  answers: readonly Answer[],
  codebook: Codebook,
  onAnswer: Watched['onAnswer'],
): TaggedAnswer[] {
  const tagged = answers.map((answer): TaggedAnswer => {
    onAnswer?.(answer);
    const read = withoutNotes(codebook.french.parse(answer.text));
    const question = codebook.readQuestion(askedOf(answer));
    const found = tagsOf(read, question, codebook);
    const { tags, suggests, tones } = isInOtherLanguage(answer.text) ? unread(found) : found;
    const promise =
      codebook.learned && promiseOf({ parse: unopened(read), tags }, codebook.learned);
    return {
      answer,
      parse: read,
      tags,
      expects: question.expects,
      suggests,
      ...(promise !== null && { promise }),
      ...(tones && { tones }),
    };
  });
  const personal = knownNames(
    tagged.map((one) => ({ ...one, personal: one.tags.personal })),
    codebook,
  );
  return tagged.map((one, at) => ({
    ...one,
    tags: { ...one.tags, personal: personal[at] ?? one.tags.personal },
  }));
}

/** An answer in another language is known to be one, and nothing else is said of it but what is personal. */
const unread = ({ tags: { personal } }: Tagging): Tagging => ({
  tags: {
    informative: false,
    themes: [],
    sentiment: { label: 'neutral', score: 0, evidence: [] },
    intents: [],
    personal,
  },
  suggests: [],
});

/** The tags of an answer, whose sentiment has a side even where both weigh the same. */
function tagsOf(parse: Parse, asked: QuestionReading, codebook: Codebook): Tagging {
  const whole = wholeOf(parse, asked, codebook);
  const { tags, ...beside } = taggingOf(whole, codebook);
  const themes = [...tags.themes, ...themesAround(whole, tags, codebook)];
  return { tags: { ...tags, themes, sentiment: withSide(tags.sentiment) }, ...beside };
}

/**
 * What is said of an answer; where it is mixed and no form parts it, its sentences, read alone as whoever reads
 * them quoted will, tell which says what.
 */
function taggingOf(answer: Side, codebook: Codebook): Tagging {
  const { parse } = answer;
  const { tags, suggests, inParts } = tagsByForm(answer, codebook);
  if (inParts || tags.sentiment.label !== 'mixed' || parse.sentences.length < 2)
    return { tags, suggests };
  const tones = parse.sentences.map((sentence) => {
    const alone = { ...answer, parse: partOf(parse, [sentence]) };
    return tagsByForm(alone, codebook).tags.sentiment.label;
  });
  return { tags: { ...tags, themes: saidInOne(tags.themes, parse, tones) }, suggests, tones };
}

interface TaggedByForm extends Tagging {
  /** What was read for it: its parts, or the one side that is left without courtesies and « je trouve que ». */
  readonly sides: readonly Side[];
  /** Whether its parts were read, each with its own themes. */
  readonly inParts?: boolean;
  /** What was made of the side that was read, where that is denied or nobody can tell. */
  readonly way?: Turned;
}

/** What is said before the courtesy that closes an answer, where that tells nothing of its tone. */
function saidBeforeCourtesy(answer: Side, codebook: Codebook): TaggedByForm | null {
  const before = withoutCourtesy(answer);
  if (!before) return null;
  const { side, thanks, cheers } = before;
  const read = (one: Side) => courteous(tagsByForm(one, codebook), thanks);
  // « le son 👍 » under faults: the thumb says what the words leave to the question.
  return cheers && !read(unasked(side)) ? null : read(side);
}

/** What is thought, of an answer that says so, as `opinionIn` reads it. */
function thoughtIn(answer: Side, codebook: Codebook): TaggedByForm | null {
  const opinion = opinionIn(answer);
  if (!opinion) return null;
  const { side, way } = opinion;
  const read = tagsByForm(side, codebook);
  const thought = opined(read, way);
  return thought && (way === 'held' || thought === read ? thought : { ...thought, way });
}

/**
 * An answer that says two opposite things by its form is read in its parts, others at once; with what was read, which
 * `explain` weighs.
 */
export function tagsByForm(answer: Side, codebook: Codebook): TaggedByForm {
  const said = saidBeforeCourtesy(answer, codebook) ?? thoughtIn(answer, codebook);
  if (said) return said;
  const split = splitOf(answer, codebook);
  if (!split) return { ...tagsAtOnce(answer, codebook), sides: [answer] };
  const sides = split.sides.map((side) => ({ side, tagged: tagsAtOnce(side, codebook) }));
  const told = sides.map(({ side: { weight = 1 }, tagged }) => ({ said: tagged.tags, weight }));
  return {
    tags: { ...together(told, split.label), personal: answer.personal },
    suggests: sides.flatMap(({ tagged }) => tagged.suggests),
    sides: split.sides,
    inParts: true,
  };
}

/** The record of `tag --format jsonl`: programs read its fields, which stay as they are, in this order. */
export function taggedRecord({ answer, tags }: TaggedAnswer): TaggedRecord {
  return {
    id: answer.id,
    answer: answer.answer,
    edition: answer.edition,
    question: answer.question,
    text: answer.text,
    informative: tags.informative,
    themes: tags.themes,
    sentiment: tags.sentiment,
    intents: tags.intents,
    personal: tags.personal,
    ...(answer.duplicateOf !== undefined && { duplicateOf: answer.duplicateOf }),
  };
}
