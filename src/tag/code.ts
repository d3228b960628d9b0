import type { Answer } from '../model/survey.js';
import type { CodedAnswer, TaggedAnswer, Tags } from '../model/tags.js';
import type { Parse, Span } from '../model/text.js';
import { askedOf } from '../people.js';
import type { Asked } from './asked.js';
import { type Reading, readByRules } from './by-rules.js';
import type { Codebook } from './codebook.js';
import { spanOf, suggestingClauses } from './intents.js';
import { labelsOf } from './learned/labels.js';
import { outlookOf } from './learned/net-signs.js';
import { promiseOf } from './learned/promise.js';
import { weighThemes } from './learned/themes.js';
import { proven } from './proof.js';

/**
 * Reads and tags each answer, in their order. No text is an error: what says nothing is a non-answer.
 *
 * @param parse the French engine's: the one that the codebook was built with.
 */
export function codeAnswers(
  answers: readonly Answer[],
  codebook: Codebook,
  parse: (text: string) => Parse,
): CodedAnswer[] {
  const questions = new Set(answers.map(askedOf));
  const asked = new Map([...questions].map((one) => [one, codebook.asked(one)]));
  return answers.map((answer) => {
    const read = parse(answer.text);
    const question = asked.get(askedOf(answer)) ?? codebook.asked('');
    const { tags, suggests } = tagsOf(read, question, codebook);
    const promise = codebook.learned && promiseOf({ parse: read, tags }, codebook.learned);
    return { answer, parse: read, tags, suggests, ...(promise !== null && { promise }) };
  });
}

function tagsOf(
  parse: Parse,
  asked: Asked,
  codebook: Codebook,
): { tags: Tags; suggests: readonly Span[] } {
  const reading = readByRules(parse, asked, codebook);
  const outlook = outlookOf(reading, codebook);
  const { informative, sentiment, intents: likely } = labelsOf(reading, outlook, codebook);
  const { personal } = reading;
  if (!informative) return { tags: { informative, themes: [], ...SILENT, personal }, suggests: [] };
  const { given } = weighThemes(reading, outlook, sentiment.label, codebook);
  const suggests = likely.includes('suggestion') ? suggestionsIn(reading) : [];
  const intents = likely.filter((intent) => intent !== 'suggestion' || suggests.length > 0);
  const proof = proven(sentiment, parse, asked.expects);
  return { tags: { informative, themes: given, sentiment: proof, intents, personal }, suggests };
}

/** Where a reading suggests something: an intent that no clause shows is not given. */
function suggestionsIn({ parse, asked, patterns, feelings, personal }: Reading): Span[] {
  const contacts = personal.filter(({ kind }) => kind === 'email' || kind === 'phone');
  const asking = { parse, expects: asked.expects, matches: patterns, feelings };
  return suggestingClauses(asking, contacts).map((clause) => spanOf(parse, clause));
}

const SILENT: Pick<Tags, 'sentiment' | 'intents'> = {
  sentiment: { label: 'neutral', score: 0, evidence: [] },
  intents: ['sans-contenu'],
};

/** The record of `tag --format jsonl`: fields and their order are PRODUCT's contract. */
export function taggedRecord({ answer, tags }: CodedAnswer): TaggedAnswer {
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
