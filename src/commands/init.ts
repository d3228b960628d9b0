import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import { UserError } from '../errors.js';
import { studyMessages as say } from '../messages/study.js';
import type { Expectation } from '../model/tags.js';
import { readInputs } from '../read/files.js';
import { notesNotice } from '../read/notices.js';
import { readSources } from '../read/source.js';
import { foundIn } from '../study/found.js';
import { writeStudy } from '../study/write.js';
import { buildCodebook } from '../tag/build-codebook.js';
import { argument, option } from './language.js';
import { openLexicons, themeLexiconsIn } from './lexicon-files.js';
import { type ColumnArguments, readOptions, withColumnOptions } from './options.js';
import { checkOutputFile, writeOutputFile } from './output.js';
import { printNotices, printTold } from './print.js';
import { spokenCommand } from './program.js';
import { STUDY_FILE } from './study.js';
import { SUMMARIES } from './summaries.js';

interface InitOptions extends ColumnArguments {
  readonly output: string;
}

export function initCommand(): Command {
  const command = spokenCommand(
    'init',
    SUMMARIES.init,
    'verbatim init nec-2023.csv nec-2024.csv nec-2025.csv',
    argument('<fichier...>', {
      french: 'un export par édition',
      english: 'one export per edition',
    }),
    option('-o, --output <fichier>', {
      french: 'fichier à écrire',
      english: 'file to write',
    }).default(STUDY_FILE),
  );
  return withColumnOptions(command).action(runInit);
}

function runInit(files: string[], options: InitOptions): void {
  const { output } = options;
  if (existsSync(output)) throw new UserError(say.exists, say.existsRemedy, { file: output });
  if (files.includes('-')) throw new UserError(say.standardInput, say.standardInputRemedy);
  checkOutputFile(output);
  const sources = readSources(readInputs(files), readOptions(options));
  for (const { notices } of sources) printNotices(notices);
  const folder = dirname(resolve(output));
  const found = sources.map((read) => ({
    ...read,
    path: relative(folder, resolve(read.source.file)).replaceAll(sep, '/'),
  }));
  const { readQuestion } = buildCodebook(openLexicons());
  const expectsOf = (question: string): Expectation => readQuestion(question).expects;
  const study = foundIn(found, expectsOf);
  printNotices(
    study.files.flatMap(({ file, edition, apart }) =>
      apart === undefined || edition === undefined ? [] : [notesNotice(file, edition)],
    ),
  );
  writeOutputFile(output, writeStudy(study, themeLexiconsIn(folder)));
  const alone = resolve(output) === resolve(STUDY_FILE);
  printTold(say.written(output, `verbatim analyse${alone ? '' : ` --study ${output}`}`));
}
