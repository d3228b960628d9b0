import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT, verbatim } from './run.js';

const COMMANDS = [
  'analyse',
  'columns',
  'tag',
  'tokens',
  'quotes',
  'cloud',
  'compare',
  'explain',
  'init',
  'verify',
];

const readme = readFileSync(`${ROOT}README.md`, 'utf8');

describe('help', () => {
  it.each([
    [[]],
    ...COMMANDS.map((name) => [[name]]),
    [['lexicon']],
    [
      ['lexicon', 'check'],
      ['lexicon', 'schema'],
      ['lexicon', 'new'],
      ['lexicon', 'suggest'],
    ],
  ])('of %j is in French, with an example', (path) => {
    const { status, stdout } = verbatim([...path, '--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Emploi/);
    expect(stdout).toMatch(/Exemple\u00a0:\n {2}verbatim /);
    expect(stdout).not.toMatch(/Usage|Options:|display help|default/);
  });

  it.each(COMMANDS)('of %s: each of its options stands in the README', (name) => {
    const options = [...verbatim([name, '--help']).stdout.matchAll(/--[a-z-]+/g)].map(
      ([option]) => option,
    );
    for (const option of new Set(options)) {
      if (option !== '--help') expect(readme, option).toContain(`\`${option}`);
    }
  });
});
