import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openLexicons } from '../../src/commands/lexicon-files.js';

it('tells at once what is wrong in all lexicons that are named', () => {
  const home = mkdtempSync(join(tmpdir(), 'verbatim-'));
  onTestFinished(() => rmSync(home, { recursive: true }));
  const files = ['un.yaml', 'deux.yaml'].map((name) => join(home, name));
  for (const file of files) writeFileSync(file, 'id: x\nlabel: X\nversion: 1.0.0\nthemes: []\n');
  expect(() => openLexicons(files)).toThrow(
    /L’ensemble des lexiques contient (?:.*\n)+.*un\.yaml:.*\n(?:.*\n)*.*deux\.yaml:/u,
  );
});
