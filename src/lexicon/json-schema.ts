import { z } from 'zod';
import { LEXICON_SCHEMAS, type LexiconKind } from './schema.js';

/** The shape of a kind of lexicon as a JSON Schema (draft 7), by which editors complete and check. */
export function jsonSchema(kind: LexiconKind): string {
  const schema = z.toJSONSchema(LEXICON_SCHEMAS[kind], { io: 'input', target: 'draft-7' });
  return JSON.stringify(schema, null, 2);
}
