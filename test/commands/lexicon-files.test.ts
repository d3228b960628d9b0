import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { isShipped, openLexicons, readLexicons } from '../../src/commands/lexicon-files.js';

it('tells at once what is wrong in all lexicons that are named', () => {
  const home = mkdtempSync(join(tmpdir(), 'verbatim-'));
  onTestFinished(() => rmSync(home, { recursive: true }));
  const files = ['un.yaml', 'deux.yaml'].map((name) => join(home, name));
  for (const file of files) writeFileSync(file, 'id: x\nlabel: X\nversion: 1.0.0\nthemes: []\n');
  expect(() => openLexicons(files)).toThrow(
    /L’ensemble des lexiques contient (?:.*\n)+.*un\.yaml:.*\n(?:.*\n)*.*deux\.yaml:/u,
  );
});

it('reads a lexicon of the program by its id from any folder, unless a file has that name', () => {
  const home = mkdtempSync(join(tmpdir(), 'verbatim-'));
  onTestFinished(() => rmSync(home, { recursive: true }));
  expect(readLexicons(['evenement']).map(({ document }) => document.id)).toEqual(['evenement']);
  writeFileSync(join(home, 'evenement'), '');
  expect(isShipped('evenement', join(home, 'evenement'))).toBe(false);
  expect(isShipped('evenement', home)).toBe(true);
});

it('names the lexicons of the program where a name is neither', () => {
  try {
    readLexicons(['lexicons/evenements.yaml']);
  } catch (error) {
    expect(error).toMatchObject({
      remedy: { french: expect.stringContaining('evenement, numerique') },
    });
    return;
  }
  expect.unreachable('was read');
});
