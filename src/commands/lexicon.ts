import type { Command } from 'commander';
import { checkCommand } from './lexicon-check.js';
import { newCommand } from './lexicon-new.js';
import { schemaCommand } from './lexicon-schema.js';
import { suggestCommand } from './lexicon-suggest.js';
import { spokenCommand } from './program.js';
import { SUMMARIES } from './summaries.js';

export function lexiconCommand(): Command {
  return spokenCommand('lexicon', SUMMARIES.lexicon, 'verbatim lexicon check evenement')
    .addCommand(checkCommand())
    .addCommand(newCommand())
    .addCommand(suggestCommand())
    .addCommand(schemaCommand());
}
