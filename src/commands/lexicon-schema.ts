import type { Command } from 'commander';
import { z } from 'zod';
import { LEXICON_SCHEMAS, type LexiconKind } from '../lexicon/schema.js';
import { argument } from './language.js';
import { printLines } from './print.js';
import { spokenCommand } from './program.js';

export function schemaCommand(): Command {
  return spokenCommand(
    'schema',
    {
      french:
        'Écrit le schéma JSON d’une sorte de lexique : un éditeur de texte complète et vérifie avec lui.',
      english:
        'Writes the JSON schema of a kind of lexicon: text editors complete and check with it.',
    },
    'verbatim lexicon schema themes > theme-lexicon.json',
    argument('[sorte]', { french: 'sorte de lexique', english: 'kind of lexicon' })
      .choices(Object.keys(LEXICON_SCHEMAS))
      .default('themes'),
  ).action((kind: LexiconKind) => printLines([jsonSchema(kind)]));
}

/** The shape of a kind of lexicon as a JSON Schema (draft 7), by which editors complete and check. */
export function jsonSchema(kind: LexiconKind): string {
  const schema = z.toJSONSchema(LEXICON_SCHEMAS[kind], { io: 'input', target: 'draft-7' });
  return JSON.stringify(schema, null, 2);
}
