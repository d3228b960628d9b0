import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, ROOT, verbatim } from './run.js';

const readme = readFileSync(`${ROOT}README.md`, 'utf8');

/** The `verbatim …` lines of the README's examples, in order. */
const commands = [...readme.matchAll(/^verbatim (.+)$/gm)].map((match) => match[1] ?? '');

/** What the examples write: in a folder that goes away. */
const WRITTEN = new Set([
  'rapport',
  'citations.jsonl',
  'mon-lexique.yaml',
  'citations.xlsx',
  'cartes',
  'etude.yaml',
  'nuage.svg',
  'nuages.png',
  'ecarts.xlsx',
  'rapport/analyse.json',
]);

/** Words of a command, quotes taken off. */
const words = (command: string): string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');

describe('the README', () => {
  it('shows commands that all succeed, run in its order', () => {
    expect(commands.length).toBeGreaterThanOrEqual(9);
    const out = folder();
    for (const command of commands) {
      const [args, target] = command.split(' > ');
      const own = words(args ?? '').map((word) => (WRITTEN.has(word) ? join(out, word) : word));
      const { status, stdout, stderr } = verbatim(own);
      expect(status, `${command}\n${stderr}`).toBe(0);
      if (target) writeFileSync(join(out, target), stdout);
    }
  }, 300_000);

  it('names only npm scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
    for (const [, script] of readme.matchAll(/npm run (?:--silent )?([a-z][a-z:-]*)/g)) {
      expect(Object.keys(scripts)).toContain(script);
    }
  });
});
