#!/usr/bin/env node
import { CommanderError } from 'commander';
import { analyseCommand } from './commands/analyse.js';
import { cloudCommand } from './commands/cloud.js';
import { columnsCommand } from './commands/columns.js';
import { compareCommand } from './commands/compare.js';
import { explainCommand } from './commands/explain.js';
import { initCommand } from './commands/init.js';
import { placed, spoken } from './commands/language.js';
import { lexiconCommand } from './commands/lexicon.js';
import { spokenCommand } from './commands/program.js';
import { quotesCommand } from './commands/quotes.js';
import { tagCommand } from './commands/tag.js';
import { tokensCommand } from './commands/tokens.js';
import { verifyCommand } from './commands/verify.js';
import { showPlace, UserError } from './errors.js';
import { VERSION } from './version.js';

/** Exit statuses: the user must act, wrong usage, a defect of ours. */
const [USER, USAGE, DEFECT] = [1, 2, 70];

const program = spokenCommand(
  'verbatim',
  'Lit les réponses libres d’un questionnaire d’évaluation : thèmes, tonalité, citations, nuages de mots, évolutions.',
  'verbatim analyse nec-2023.csv nec-2024.csv nec-2025.csv -o rapport',
).version(VERSION, '-V, --version', 'affiche la version');

for (const command of [
  analyseCommand(),
  columnsCommand(),
  tagCommand(),
  tokensCommand(),
  quotesCommand(),
  cloudCommand(),
  compareCommand(),
  lexiconCommand(),
  explainCommand(),
  initCommand(),
  verifyCommand(),
]) {
  program.addCommand(command);
}

// A reader that closes early, such as `head`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : DEFECT);
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
  if (error instanceof UserError) {
    const message = spoken(error.message);
    const told = error.place ? placed(showPlace(error.place), message) : message;
    const remedy = error.remedy ? `\n→ ${spoken(error.remedy)}` : '';
    process.stderr.write(`${placed('verbatim', told)}${remedy}\n`);
    return USER;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const told = spoken(
    'défaut du programme, pas de vos fichiers. Merci de nous envoyer ce qui suit.',
  );
  process.stderr.write(`${placed('verbatim', told)}\n${detail}\n`);
  return DEFECT;
}
