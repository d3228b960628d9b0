import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { refuseSaved, savedIn } from '../../src/commands/saved-files.js';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-gardee-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('sends a saved analysis given for an export to compare, in one sentence', () => {
  const saved = join(folder, 'analyse.json');
  for (const analysis of [
    { format: 'verbatim/analyse', formatVersion: 1 },
    { version: '0.1.0', lexicons: [], comparison: {} },
  ]) {
    writeFileSync(saved, JSON.stringify(analysis, null, 2));
    expect(savedIn(saved)).toHaveLength(1);
    expect(() => refuseSaved([saved])).toThrow('analyse gardée');
  }
});

it('looks only at how a file begins to know that it is none', () => {
  const own = join(folder, 'export.json');
  writeFileSync(own, JSON.stringify({ id: 1, lexicons: [], comparison: {} }));
  expect(savedIn(own)).toEqual([]);
});

it('lets exports in JSON pass', () => {
  const own = join(folder, 'reponses.json');
  writeFileSync(own, '[{"id":1,"avis":"Très bien"}]');
  expect(() => refuseSaved([own, 'absent.json'])).not.toThrow();
});
