import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jsonSchema } from '../../src/commands/lexicon-schema.js';
import { readLexicon } from '../../src/lexicon/read.js';
import type { LexiconKind } from '../../src/lexicon/schema.js';

const lexicons = new URL('../../lexicons/', import.meta.url);

const SCHEMA_FILES: Readonly<Record<LexiconKind, string>> = {
  themes: 'theme-lexicon.json',
  sentiment: 'sentiment-lexicon.json',
  intents: 'intent-lexicon.json',
  'stop-words': 'stop-word-lexicon.json',
  questions: 'question-lexicon.json',
  names: 'name-lexicon.json',
};

const text = (file: string): string => readFileSync(new URL(file, lexicons), 'utf8');

it.each(Object.entries(SCHEMA_FILES) as [LexiconKind, string][])(
  'the schema of %s is the one in lexicons/schema',
  (kind, file) => {
    expect(text(`schema/${file}`)).toBe(`${jsonSchema(kind)}\n`);
  },
);

it.each(readdirSync(lexicons).filter((file) => file.endsWith('.yaml')))(
  '%s is right, and names the schema of its kind in its first line',
  (file) => {
    const lexicon = readLexicon({ file, text: text(file) });
    if ('problems' in lexicon) return expect.unreachable(JSON.stringify(lexicon.problems));
    const schema = SCHEMA_FILES[lexicon.document.kind];
    expect(text(file)).toMatch(`# yaml-language-server: $schema=./schema/${schema}\n`);
  },
);

it('a schema knows every key of an entry, with what it means', () => {
  const { definitions } = JSON.parse(jsonSchema('themes'));
  const [short, long] = definitions.entry.anyOf;
  expect(short).toMatchObject({ type: 'string' });
  expect(Object.keys(long.properties)).toContain('except');
  for (const key of Object.values<{ description?: string }>(long.properties)) {
    expect(key.description).toBeTruthy();
  }
});
