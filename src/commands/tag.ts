import { type Command, Option } from 'commander';
import { codeAnswers, taggedRecord } from '../tag/code.js';
import { type InputOptions, withInputOptions } from './options.js';
import { prepare } from './prepare.js';
import { printLines, printNotices } from './print.js';
import { frenchCommand } from './program.js';
import { taggedCsv, taggedLine } from './tagged.js';

interface TagOptions extends InputOptions {
  readonly format: 'text' | 'jsonl' | 'csv';
}

export function tagCommand(): Command {
  const command = frenchCommand(
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

function runTag(files: string[], options: TagOptions): void {
  const { survey, codebook, french } = prepare(files, options);
  printNotices(survey.notices);
  const records = codeAnswers(survey.answers, codebook, french.parse).map(taggedRecord);
  if (options.format === 'csv') printLines([taggedCsv(records, codebook.themes).trimEnd()]);
  else if (options.format === 'jsonl') printLines(records.map((record) => JSON.stringify(record)));
  else printLines(records.map((record) => taggedLine(record)));
}
