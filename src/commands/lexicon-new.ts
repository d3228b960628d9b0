import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { UserError } from '../errors.js';
import type { Message } from '../message.js';
import * as en from '../messages/english.js';
import { counted } from '../messages/numbers.js';
import { newLexicon } from '../suggest/new-lexicon.js';
import { tagAnswers } from '../tag/answers.js';
import { option } from './language.js';
import { commandOnFiles, type InputOptions } from './options.js';
import { checkOutputFile, writeOutputFile } from './output.js';
import { prepare } from './prepare.js';
import { printNotices, printTold } from './print.js';

interface NewOptions extends InputOptions {
  readonly output: string;
}

export function newCommand(): Command {
  return commandOnFiles(
    'new',
    {
      french:
        'Commence un lexique : un thème par question, et les mots que le plus de personnes y disent.',
      english:
        'Starts a lexicon: one theme per question, and the words that most people use there.',
    },
    'verbatim lexicon new nec-2025.csv -o mon-lexique.yaml',
    option('-o, --output <fichier>', {
      french: 'fichier à écrire',
      english: 'file to write',
    }).default('mon-lexique.yaml'),
  ).action(runNew);
}

/** Of a few notes, the lexicon holds questions alone. */
const NOTHING_SAID: Message = {
  french:
    'Aucun mot n’est dit par assez de personnes (deux au moins) : le lexique n’a que ses thèmes, un par question. Donnez plus de réponses (d’autres éditions), ou écrivez-y vos propres mots.',
  english:
    'No word is said by enough people (at least two): the lexicon holds only its themes, one per question. Give more answers (other editions), or write words of your own there.',
};

function runNew(files: string[], options: NewOptions): void {
  const { output } = options;
  if (existsSync(output)) {
    throw new UserError(
      { french: 'Ce lexique existe déjà.', english: 'This lexicon already exists.' },
      {
        french:
          'Choisissez un autre nom avec -o, ou complétez-le avec « verbatim lexicon suggest ».',
        english: 'Choose another name with -o, or add to it with “verbatim lexicon suggest”.',
      },
      { file: output },
    );
  }
  checkOutputFile(output);
  const { survey, codebook } = prepare(files, options);
  printNotices(survey.notices);
  const tagged = tagAnswers(survey.answers, codebook);
  const { text, themes, entries } = newLexicon(tagged, codebook.stopWords);
  writeOutputFile(output, text);
  printTold([
    ...(entries === 0 ? [NOTHING_SAID] : []),
    {
      french: `${output} : ${counted(themes, 'thème')}, ${counted(entries, 'entrée')} à relire, puis : verbatim lexicon check ${output}`,
      english: `${output}: ${en.counted(themes, 'theme')}, ${en.counted(entries, 'entry', 'entries')} to read over, then: verbatim lexicon check ${output}`,
    },
  ]);
}
