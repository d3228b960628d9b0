import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { refuseSaved, savedIn } from '../../src/commands/saved-files.js';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-gardee-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('sends a saved analysis given for an export to compare, in one sentence', () => {
  const saved = join(folder, 'analyse.json');
  writeFileSync(saved, JSON.stringify({ lexicons: [], comparison: {} }));
  expect(savedIn(saved)).toHaveLength(1);
  expect(() => refuseSaved([saved])).toThrow('analyse gardée');
});

it('lets exports in JSON pass', () => {
  const own = join(folder, 'reponses.json');
  writeFileSync(own, '[{"id":1,"avis":"Très bien"}]');
  expect(() => refuseSaved([own, 'absent.json'])).not.toThrow();
});
