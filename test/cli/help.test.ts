import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { inARow, type Outcome, ROOT } from './run.js';

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

const PAGES = [
  [],
  ...COMMANDS.map((name) => [name]),
  ['lexicon'],
  ['lexicon', 'check'],
  ['lexicon', 'schema'],
  ['lexicon', 'new'],
  ['lexicon', 'suggest'],
];

const readme = readFileSync(`${ROOT}README.md`, 'utf8');

it.each(['--version', '-V'])('%s shows the version of the package', async (option) => {
  const [shown] = await inARow([{ args: [option] }], ROOT);
  const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
  expect(shown).toMatchObject({ status: 0, stdout: `${version}\n` });
});

describe('help', () => {
  let pages: ReadonlyMap<string, Outcome>;

  beforeAll(async () => {
    const told = await inARow(
      PAGES.map((path) => ({ args: [...path, '--help'] })),
      ROOT,
    );
    pages = new Map(told.map((outcome, at) => [String(PAGES[at]), outcome]));
  }, 60_000);

  it.each(PAGES.map((path) => [path]))('of %j is in French, with an example', (path) => {
    const { status, stdout = '' } = pages.get(String(path)) ?? {};
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Emploi/);
    expect(stdout).toMatch(/Exemple\u00a0:\n {2}verbatim /);
    expect(stdout).not.toMatch(/Usage|ptions:|display help|default/);
  });

  it.each(['help', 'aide'])('is given to who asks for it by « %s »', async (word) => {
    const [own, all] = await inARow([{ args: [word, 'compare'] }, { args: [word] }], ROOT);
    expect(own).toMatchObject({ status: 0, stdout: pages.get('compare')?.stdout });
    expect(all?.stdout).toMatch(/^Emploi\u00a0: verbatim <commande>/);
  });

  it.each(['quotes', 'cloud', 'compare'])(
    'of %s: its own options come before those of reading',
    (name) => {
      const page = pages.get(name)?.stdout ?? '';
      const reading = page.indexOf('\nOptions de lecture\u00a0:\n');
      expect(page.indexOf('--help')).toBeLessThan(reading);
      expect(page.indexOf('--output')).toBeLessThan(reading);
      expect(page.indexOf('--text')).toBeGreaterThan(reading);
      expect(page.replace(/\s+/g, ' ')).not.toContain(') (');
    },
  );

  it.each([...COMMANDS, 'lexicon'])('lists %s as its own page describes it', (name) => {
    const own = (pages.get(name)?.stdout ?? '').replace(/\s+/g, ' ');
    const [, takes, does] =
      /^Emploi : verbatim [a-z]+ (.*)\[options\] (.+?) (?:Arguments|Options|Commandes) : /.exec(
        own,
      ) ?? [];
    expect(does).toBeTruthy();
    const list = (pages.get('')?.stdout ?? '').replace(/\s+/g, ' ');
    expect(list).toContain(` ${name} ${takes!.replace('<commande> ', '')}${does} `);
  });

  it.each(COMMANDS)('of %s: each of its options stands in the README', (name) => {
    const page = pages.get(name)?.stdout ?? '';
    const options = [...page.matchAll(/--[a-z-]+/g)].map(([option]) => option);
    expect(options.length).toBeGreaterThan(0);
    for (const option of new Set(options)) {
      if (option !== '--help') expect(readme, option).toContain(`\`${option}`);
    }
  });
});
