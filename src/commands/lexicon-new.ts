import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { UserError } from '../errors.js';
import { french as sentence } from '../markup.js';
import { counted } from '../messages/numbers.js';
import { newLexicon } from '../suggest/new-lexicon.js';
import { tagAnswers } from '../tag/code.js';
import { type InputOptions, withInputOptions } from './options.js';
import { checkOutputFile, writeOutputFile } from './output.js';
import { prepare } from './prepare.js';
import { printNotices, printTold } from './print.js';
import { spokenCommand } from './program.js';

interface NewOptions extends InputOptions {
  readonly output: string;
}

export function newCommand(): Command {
  const command = spokenCommand(
    'new',
    'Commence un lexique : un thème par question, et les mots que le plus de personnes y disent.',
    'verbatim lexicon new nec-2025.csv -o mon-lexique.yaml',
  )
    .argument('[fichier...]', 'exports du questionnaire, ou - pour l’entrée standard')
    .option('-o, --output <fichier>', 'fichier à écrire', 'mon-lexique.yaml');
  return withInputOptions(command).action(runNew);
}

function runNew(files: string[], options: NewOptions): void {
  const { output } = options;
  if (existsSync(output)) {
    throw new UserError(
      'Ce lexique existe déjà.',
      { file: output },
      'Choisissez un autre nom avec -o, ou complétez-le avec « verbatim lexicon suggest ».',
    );
  }
  checkOutputFile(output);
  const { survey, codebook, french } = prepare(files, options);
  printNotices(survey.notices);
  const coded = tagAnswers(survey.answers, codebook, french.parse);
  const { text, themes, entries } = newLexicon(coded, codebook.stopWords);
  writeOutputFile(output, text);
  printTold([
    sentence`${output} : ${counted(themes, 'thème')}, ${counted(entries, 'entrée')} à relire, puis : verbatim lexicon check ${output}`,
  ]);
}
