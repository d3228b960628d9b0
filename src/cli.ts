#!/usr/bin/env node
import { type Command, CommanderError } from 'commander';
import { cannotWrite } from './commands/cannot-write.js';
import { spoken } from './commands/language.js';
import { listingOf, spokenCommand } from './commands/program.js';
import type { CommandName } from './commands/summaries.js';
import { placeTold, UsageError, UserError } from './errors.js';
import { placed } from './message.js';
import { VERSION } from './version.js';

/** Exit statuses: the user must act, wrong usage, a defect of ours. */
const [USER, USAGE, DEFECT] = [1, 2, 70];

const program = spokenCommand(
  'verbatim',
  {
    french:
      'Lit les réponses libres d’un questionnaire d’évaluation : thèmes, tonalité, citations, nuages de mots, évolutions.',
    english:
      'Reads the free-text answers of an evaluation questionnaire: themes, sentiment, quotes, word clouds, changes.',
  },
  'verbatim analyse nec-2023.csv nec-2024.csv nec-2025.csv -o rapport',
).version(
  VERSION,
  '-V, --version',
  spoken({ french: 'affiche la version', english: 'show the version' }),
);

const COMMANDS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  analyse: async () => (await import('./commands/analyse.js')).analyseCommand(),
  columns: async () => (await import('./commands/columns.js')).columnsCommand(),
  tag: async () => (await import('./commands/tag.js')).tagCommand(),
  tokens: async () => (await import('./commands/tokens.js')).tokensCommand(),
  quotes: async () => (await import('./commands/quotes.js')).quotesCommand(),
  cloud: async () => (await import('./commands/cloud.js')).cloudCommand(),
  compare: async () => (await import('./commands/compare.js')).compareCommand(),
  lexicon: async () => (await import('./commands/lexicon.js')).lexiconCommand(),
  explain: async () => (await import('./commands/explain.js')).explainCommand(),
  init: async () => (await import('./commands/init.js')).initCommand(),
  verify: async () => (await import('./commands/verify.js')).verifyCommand(),
};

/** « verbatim aide compare » is « verbatim compare --help ». */
const [, , first = '', ...others] = process.argv;
const given = /^(?:help|aide)$/u.test(first) ? [...others, '--help'] : process.argv.slice(2);

/** The command to load, and no other: pages, documents and pictures take their time. */
const named = given.find((word) => Object.hasOwn(COMMANDS, word));

for (const name of Object.keys(COMMANDS) as CommandName[]) {
  program.addCommand(name === named ? await COMMANDS[name]() : listingOf(name));
}

process.stdout.on('error', (error) => {
  process.exit(report(cannotWrite(null, error)));
});

try {
  await program.parseAsync(given, { from: 'user' });
} catch (error) {
  process.exitCode = report(error);
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
  // A reader that closes early, such as `head`, is no error.
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return 0;
  if (error instanceof UserError) {
    const { said, place, remedy } = error;
    const told = spoken(placed('verbatim', place ? placed(placeTold(place), said) : said));
    process.stderr.write(`${told}${remedy ? `\n→ ${spoken(remedy)}` : ''}\n`);
    return error instanceof UsageError ? USAGE : USER;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const told = {
    french: 'défaut du programme, pas de vos fichiers. Merci de nous envoyer ce qui suit.',
    english: 'a defect of the program, not of your files. Please send us what follows.',
  };
  process.stderr.write(`${spoken(placed('verbatim', told))}\n${detail}\n`);
  return DEFECT;
}
