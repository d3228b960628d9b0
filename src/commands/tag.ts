import { type Command, Option } from 'commander';
import type { TaggedAnswer, Theme } from '../model/tags.js';
import type { Parse } from '../model/text.js';
import { codeAnswers, taggedRecord } from '../tag/code.js';
import { type InputOptions, withInputOptions } from './options.js';
import { prepareStream } from './prepare.js';
import { printBatches, printNotices } from './print.js';
import { spokenCommand } from './program.js';
import { whileWriting } from './progress.js';
import { TAGGED_HEAD, taggedLine, taggedRows } from './tagged.js';

interface TagOptions extends InputOptions {
  readonly format: 'text' | 'jsonl' | 'csv';
}

export function tagCommand(): Command {
  const command = spokenCommand(
    'tag',
    'Donne à chaque réponse ses thèmes, sa tonalité, ses intentions et ses données personnelles.',
    'verbatim tag nec-2025.csv --format jsonl > reponses.jsonl',
  ).argument('[fichier...]', 'exports du questionnaire, ou - pour l’entrée standard');
  return withInputOptions(command)
    .addOption(
      new Option('--format <format>', 'forme du résultat')
        .choices(['text', 'jsonl', 'csv'])
        .default('text'),
    )
    .action(runTag);
}

async function runTag(files: string[], options: TagOptions): Promise<void> {
  const { answers, total, notices, codebook, french } = await prepareStream(files, options);
  const { head, rows } = FORMATS[options.format];
  async function* tagged(step: () => void): AsyncGenerator<string> {
    const parse = (text: string): Parse => {
      step();
      return french.parse(text);
    };
    yield head;
    // Coded together, as a name that one of them writes in full is known in all.
    for await (const batch of answers)
      for (const coded of codeAnswers(batch, codebook, parse))
        yield rows([taggedRecord(coded)], codebook.themes);
  }
  await whileWriting(total, (step) => printBatches(tagged(step)));
  printNotices(notices);
}

interface Format {
  readonly head: string;
  readonly rows: (records: readonly TaggedAnswer[], themes: readonly Theme[]) => string;
}

const lines = (records: readonly TaggedAnswer[], line: (record: TaggedAnswer) => string): string =>
  records.map((record) => `${line(record)}\n`).join('');

const FORMATS: Readonly<Record<TagOptions['format'], Format>> = {
  text: { head: '', rows: (records) => lines(records, taggedLine) },
  jsonl: { head: '', rows: (records) => lines(records, (record) => JSON.stringify(record)) },
  csv: { head: TAGGED_HEAD, rows: taggedRows },
};
