import type { Command } from 'commander';
import { toConllu } from '../french/conllu.js';
import { loadFrench } from '../french/engine.js';
import type { Answer } from '../model/survey.js';
import type { Parse } from '../model/text.js';
import { formatOption } from './format.js';
import { commandOnFiles, type InputOptions } from './options.js';
import { openAnswers } from './prepare.js';
import { printBatches, printNotices, textTable } from './print.js';
import { whileWriting } from './progress.js';
import { SUMMARIES } from './summaries.js';

interface TokensOptions extends InputOptions {
  readonly format: 'text' | 'jsonl' | 'conllu';
}

export function tokensCommand(): Command {
  return commandOnFiles(
    'tokens',
    SUMMARIES.tokens,
    'verbatim tokens nec-2025.csv --format conllu',
    formatOption(['text', 'jsonl', 'conllu']),
  ).action(runTokens);
}

async function runTokens(files: string[], options: TokensOptions): Promise<void> {
  const { answers, total, notices } = await openAnswers(files, options);
  const { parse } = loadFrench();
  const format = FORMATS[options.format];
  async function* parsed(step: () => void): AsyncGenerator<string> {
    for await (const batch of answers)
      for (const answer of batch) {
        step();
        yield format(answer, parse(answer.text));
      }
  }
  await whileWriting(total, (step) => printBatches(parsed(step)));
  printNotices(notices);
}

const FORMATS: Readonly<Record<TokensOptions['format'], (answer: Answer, parse: Parse) => string>> =
  {
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
