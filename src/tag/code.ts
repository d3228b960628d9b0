import type { Answer, CodedAnswer, Parse, SentimentTag, TaggedAnswer, Tags } from '../model.js';
import type { Asked, Codebook } from './codebook.js';
import { feelingsOf } from './feelings.js';
import { intentsOf } from './intents.js';
import { personalDataIn } from './personal.js';
import { summarise } from './sentiment.js';
import { saysNothing } from './silence.js';
import { themesOf } from './themes.js';

const SILENT: SentimentTag = { label: 'neutral', score: 0, evidence: [] };

/** Reads and tags each answer. `parse` is the French engine's. */
export function codeAnswers(
  answers: readonly Answer[],
  codebook: Codebook,
  parse: (text: string) => Parse,
): CodedAnswer[] {
  const questions = new Set(answers.map(({ question }) => question));
  const asked = new Map([...questions].map((one) => [one, codebook.asked(one)]));
  return answers.map((answer) => {
    const read = parse(answer.text);
    const question = asked.get(answer.question) ?? { expects: 'neutral' as const };
    return { answer, parse: read, tags: tagsOf(read, question, codebook) };
  });
}

function tagsOf(parse: Parse, asked: Asked, codebook: Codebook): Tags {
  const { expects } = asked;
  const personal = personalDataIn(parse, codebook);
  const names = personal.filter(({ kind }) => kind === 'name');
  const text = codebook.key(parse, names);
  if (saysNothing(parse, codebook.matchSilences(text, expects), names)) {
    return {
      informative: false,
      themes: [],
      sentiment: SILENT,
      intents: ['sans-contenu'],
      personal,
    };
  }
  const intents = codebook.matchIntents(text, expects);
  const feelings = feelingsOf(parse, {
    sentiment: codebook.matchSentiment(text, expects),
    intents,
    expects,
  });
  const sentiment = summarise(feelings, expects);
  const themes = themesOf(
    codebook.matchThemes(text, expects),
    feelings,
    { whole: sentiment.label, asked, implied: codebook.implied },
    parse,
  );
  const said = intentsOf({ parse, expects, matches: intents, feelings, sentiment });
  return { informative: true, themes, sentiment, intents: said, personal };
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
