import type { Command } from 'commander';
import { UserError } from '../errors.js';
import { readLexicon } from '../lexicon/read.js';
import { listProblems, readLexiconText } from './lexicon-files.js';
import { printLines } from './print.js';
import { frenchCommand } from './program.js';

export function checkCommand(): Command {
  return frenchCommand(
    'check',
    'Vérifie des lexiques : toutes les erreurs d’un coup, chacune à sa place.',
    'verbatim lexicon check lexicons/evenement.yaml',
  )
    .argument('<lexique...>', 'fichiers YAML')
    .action(runCheck);
}

function runCheck(files: string[]): void {
  const read = files.map((file) => readLexicon({ file, text: readLexiconText(file) }));
  const problems = read.flatMap((lexicon) => ('problems' in lexicon ? lexicon.problems : []));
  if (problems.length > 0) throw new UserError(listProblems(problems));
  printLines(
    read.flatMap((lexicon) => {
      if ('problems' in lexicon) return [];
      const { id, version, kind } = lexicon.document;
      return [`${lexicon.file} : rien à corriger (${id} ${version}, ${KIND_WORDS[kind]})`];
    }),
  );
}

const KIND_WORDS = {
  themes: 'thèmes',
  sentiment: 'tonalité',
  intents: 'intentions',
  'stop-words': 'mots vides',
  questions: 'questions',
  names: 'prénoms',
} as const;
