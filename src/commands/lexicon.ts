import type { Command } from 'commander';
import { checkCommand } from './lexicon-check.js';
import { newCommand } from './lexicon-new.js';
import { schemaCommand } from './lexicon-schema.js';
import { suggestCommand } from './lexicon-suggest.js';
import { spokenCommand } from './program.js';

export function lexiconCommand(): Command {
  return spokenCommand(
    'lexicon',
    {
      french: 'Vérifie, commence et complète des lexiques.',
      english: 'Checks lexicons, starts them and adds to them.',
    },
    'verbatim lexicon check lexicons/evenement.yaml',
  )
    .addCommand(checkCommand())
    .addCommand(newCommand())
    .addCommand(suggestCommand())
    .addCommand(schemaCommand());
}
