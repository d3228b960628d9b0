import type { Command } from 'commander';
import { SENTIMENT_WORDS } from '../messages/words.js';
import type { TaggedRecord } from '../model/tags.js';
import { type LabelOf, themeLabels } from '../report/labels.js';
import { answersSheet } from '../report/sheets/answers.js';
import { tagAnswers, taggedRecord } from '../tag/answers.js';
import { deliverBatches } from './batches.js';
import { prepareStream } from './codebooks.js';
import { csv, sheetCsv } from './csv.js';
import { formatOf, withOutputOptions } from './format.js';
import { commandOnFiles, type InputOptions } from './options.js';
import { checkOutputFile } from './output.js';
import { printNotices, prose, terminal } from './print.js';
import { whileWriting } from './progress.js';
import { SUMMARIES } from './summaries.js';

interface TagOptions extends InputOptions {
  readonly format?: TagFormat;
  readonly output?: string;
}

const TAG_FORMATS = ['text', 'jsonl', 'csv'] as const;
type TagFormat = (typeof TAG_FORMATS)[number];

export function tagCommand(): Command {
  const command = commandOnFiles(
    'tag',
    SUMMARIES.tag,
    'verbatim tag nec-2025.csv -o reponses.jsonl',
  );
  return withOutputOptions(command, TAG_FORMATS).action(runTag);
}

async function runTag(files: string[], options: TagOptions): Promise<void> {
  const { output } = options;
  const { head, row } = FORMATS[formatOf(options, TAG_FORMATS)];
  if (output !== undefined) checkOutputFile(output, files);
  const { answers, total, notices, codebook } = await prepareStream(files, options);
  const labelOf = themeLabels(codebook.themes);
  async function* tagged(onAnswer: () => void): AsyncGenerator<string> {
    yield head;
    // Tagging together, as a name that one of them writes in full is known in all.
    for await (const batch of answers)
      for (const tagged of tagAnswers(batch, codebook, { onAnswer }))
        yield row(taggedRecord(tagged), labelOf);
  }
  await whileWriting({ total, output }, (step) => deliverBatches(output, tagged(step)));
  printNotices(notices);
}

interface Format {
  readonly head: string;
  readonly row: (record: TaggedRecord, labelOf: LabelOf) => string;
}

/** Before what a terminal is too narrow to hold on the line of an answer. */
const INDENT = '  ';

export function taggedLine(record: TaggedRecord, room = terminal()): string {
  const themes = record.themes.map(({ id }) => id).join(', ') || 'sans thème';
  const text = record.text.replace(/\s+/gu, ' ');
  const line = `${record.answer}  ${SENTIMENT_WORDS[record.sentiment.label]}  [${themes}]  ${text}`;
  return `${prose(line, room - INDENT.length).join(`\n${INDENT}`)}\n`;
}

/** The first line of the tagged answers as a spreadsheet: one row an answer, with the evidence in words. */
export const TAGGED_HEAD = sheetCsv(answersSheet([], String));

export const taggedRow = (record: TaggedRecord, labelOf: LabelOf): string =>
  csv(answersSheet([record], labelOf).rows).replace(/^\ufeff/, '');

const FORMATS: Readonly<Record<TagFormat, Format>> = {
  text: { head: '', row: (record) => taggedLine(record) },
  jsonl: { head: '', row: (record) => `${JSON.stringify(record)}\n` },
  csv: { head: TAGGED_HEAD, row: taggedRow },
};
