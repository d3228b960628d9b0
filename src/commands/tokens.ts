import type { Command } from 'commander';
import { toConllu } from '../french/conllu.js';
import { loadFrench } from '../french/engine.js';
import type { Answer } from '../model/survey.js';
import type { Parse } from '../model/text.js';
import { deliverBatches } from './batches.js';
import { formatOf, withOutputOptions } from './format.js';
import { commandOnFiles, type InputOptions } from './options.js';
import { checkOutputFile } from './output.js';
import { printNotices, textTable } from './print.js';
import { whileWriting } from './progress.js';
import { SUMMARIES } from './summaries.js';
import { openAnswers } from './surveys.js';

interface TokensOptions extends InputOptions {
  readonly format?: TokensFormat;
  readonly output?: string;
}

const TOKENS_FORMATS = ['text', 'jsonl', 'conllu'] as const;
type TokensFormat = (typeof TOKENS_FORMATS)[number];

export function tokensCommand(): Command {
  const command = commandOnFiles(
    'tokens',
    SUMMARIES.tokens,
    'verbatim tokens nec-2025.csv -o reponses.conllu',
  );
  return withOutputOptions(command, TOKENS_FORMATS).action(runTokens);
}

async function runTokens(files: string[], options: TokensOptions): Promise<void> {
  const { output } = options;
  const format = FORMATS[formatOf(options, TOKENS_FORMATS)];
  if (output !== undefined) checkOutputFile(output, files);
  const { answers, total, notices } = await openAnswers(files, options);
  const { parse } = loadFrench();
  async function* parsed(step: () => void): AsyncGenerator<string> {
    for await (const batch of answers)
      for (const answer of batch) {
        step();
        yield format(answer, parse(answer.text));
      }
  }
  await whileWriting({ total, output }, (step) => deliverBatches(output, parsed(step)));
  printNotices(notices);
}

const FORMATS: Readonly<Record<TokensFormat, (answer: Answer, parse: Parse) => string>> = {
  jsonl: (answer, parse) => `${JSON.stringify(tokensRecord(answer, parse))}\n`,
  conllu: (answer, parse) => toConllu(parse, nameOf(answer)),
  text: (answer, parse) =>
    [
      `${answer.answer}  ${answer.text.replace(/\s+/gu, ' ')}`,
      ...textTable([
        ['mot', 'lemme', 'nature', 'nié'],
        ...parse.tokens.map(({ text, lemma, pos, negated }) => [
          text.replace(/\s+/gu, ' '),
          lemma,
          pos,
          negated ? 'oui' : '',
        ]),
      ]),
      '',
      '',
    ].join('\n'),
};

/** An answer's name among all editions, without the spaces and slashes that a `sent_id` cannot have. */
const nameOf = ({ edition, answer }: Answer): string =>
  `${edition}:${answer}`.replace(/[\s/]+/gu, ':');

function tokensRecord(answer: Answer, { sentences, tokens }: Parse) {
  return {
    id: answer.id,
    answer: answer.answer,
    edition: answer.edition,
    sentences,
    tokens: tokens.map(({ start, end, text, lemma, pos, negated }) => ({
      start,
      end,
      text,
      lemma,
      pos,
      negated,
    })),
  };
}
