import type { Answer, CodedAnswer, Parse, SentimentTag, TaggedAnswer, Tags } from '../model.js';
import type { Codebook } from './codebook.js';
import { intentsOf } from './intents.js';
import { personalDataIn } from './personal.js';
import { feelingsOf, summarise } from './sentiment.js';
import { themesOf } from './themes.js';

const SILENT: SentimentTag = { label: 'neutral', score: 0, evidence: [] };

/** Reads and tags each answer. `parse` is the French engine's. */
export function codeAnswers(
  answers: readonly Answer[],
  codebook: Codebook,
  parse: (text: string) => Parse,
): CodedAnswer[] {
  return answers.map((answer) => codeAnswer(answer, codebook, parse));
}

/** Reads and tags one answer. */
export function codeAnswer(
  answer: Answer,
  codebook: Codebook,
  parse: (text: string) => Parse,
): CodedAnswer {
  const read = parse(answer.text);
  return { answer, parse: read, tags: tagsOf(read, answer.question, codebook) };
}

function tagsOf(parse: Parse, question: string, codebook: Codebook): Tags {
  const expects = codebook.expects(question);
  const personal = personalDataIn(parse, codebook.names);
  const intents = codebook.matchIntents(parse, expects);
  const matched = new Set(intents.map(({ entry }) => entry.meaning));
  const sayNothing =
    matched.has('sans-contenu') || !parse.tokens.some(({ text }) => /[\p{L}\p{N}\p{So}]/u.test(text));
  if (sayNothing) {
    return {
      informative: false,
      themes: [],
      sentiment: SILENT,
      intents: ['sans-contenu'],
      personal,
    };
  }
  const feelings = feelingsOf(parse, codebook.matchSentiment(parse, expects), intents);
  const sentiment = summarise(feelings.values, expects);
  const themes = themesOf(codebook.matchThemes(parse, expects), feelings, {
    whole: sentiment.label,
    expects,
  });
  return { informative: true, themes, sentiment, intents: intentsOf(matched, sentiment), personal };
}

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
