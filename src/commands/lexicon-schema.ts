import { Argument, type Command } from 'commander';
import { jsonSchema } from '../lexicon/json-schema.js';
import { LEXICON_SCHEMAS, type LexiconKind } from '../lexicon/schema.js';
import { printLines } from './print.js';
import { spokenCommand } from './program.js';

export function schemaCommand(): Command {
  return spokenCommand(
    'schema',
    'Écrit le schéma JSON d’une sorte de lexique : un éditeur de texte complète et vérifie avec lui.',
    'verbatim lexicon schema themes > theme-lexicon.json',
  )
    .addArgument(
      new Argument('[sorte]', 'sorte de lexique')
        .choices(Object.keys(LEXICON_SCHEMAS))
        .default('themes'),
    )
    .action((kind: LexiconKind) => printLines([jsonSchema(kind)]));
}
