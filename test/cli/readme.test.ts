import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkFormer } from '../../src/commands/manifest.js';
import type { comparisonRecord } from '../../src/compare/record.js';
import type { Comparison } from '../../src/model/comparison.js';
import type { Quote } from '../../src/model/quote.js';
import { file, folder, inARow, inOneFolder, objects, ROOT, SMALL } from './run.js';
import { shortSamples } from './short-samples.js';

const readme = readFileSync(`${ROOT}README.md`, 'utf8');

/** The `verbatim …` lines of the README's examples, in order. */
const commands = [...readme.matchAll(/^verbatim (.+)$/gm)].map((match) => match[1] ?? '');

/** Words of a command, quotes taken off. */
const words = (command: string): string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');

/** What a command writes: the file after `>`, and those that its options name. */
const writtenBy = ({ args, into }: { args: string[]; into: string | undefined }): string[] => [
  ...(into === undefined ? [] : [into]),
  ...args.filter((_, at) => ['-o', '--cards'].includes(args[at - 1] ?? '')),
];

/** A command as it is run: its arguments, and the file that it is sent to. */
const lineOf = (command: string) => {
  const [args = '', into] = command.split(' > ');
  return { args: words(args), into };
};

/** The analysis once more, into another folder. */
const again = (commands.find((one) => one.startsWith('analyse ')) ?? '').replace(
  / rapport$/,
  ' encore',
);

/** A checkout as the examples see it: the samples, cut short. */
const { here, outcome } = inOneFolder(
  Object.fromEntries([...commands, again].map((command) => [command, lineOf(command)])),
  shortSamples(),
);

describe('the README', () => {
  it('shows commands that all succeed, run in its order', () => {
    expect(commands.length).toBeGreaterThanOrEqual(9);
    for (const command of commands) {
      const { status, stdout, stderr } = outcome(command);
      expect(status, `${command}\n${stderr}`).toBe(0);
      const written = writtenBy(lineOf(command));
      for (const name of written)
        expect(statSync(join(here, name)).size, command).toBeGreaterThan(0);
      if (written.length === 0) expect(stdout.trim(), command).not.toBe('');
    }
  });

  it('shows a program that runs', async () => {
    const [, example = ''] = /```js\n([\s\S]+?)```/.exec(readme) ?? [];
    const library = JSON.stringify(pathToFileURL(`${ROOT}dist/index.js`));
    const by = file('exemple.mjs', example.replace("'verbatim'", library));
    const [run] = await inARow([{ args: [], by }], here);
    expect(run?.status, run?.stderr).toBe(0);
    expect(run?.stdout).toMatch(/^\d+ thèmes\n(?:\d+\/\d .+ null\n){3}$/u);
  }, 60_000);

  it('names only npm scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
    for (const [, script] of readme.matchAll(/npm run (?:--silent )?([a-z][a-z:-]*)/g)) {
      expect(Object.keys(scripts)).toContain(script);
    }
  });
});

describe('the analysis that the README shows, of three editions, without an option', () => {
  const contents = new Map<string, Buffer>();
  let kept: string;

  beforeAll(() => {
    for (const name of readdirSync(join(here, 'rapport')))
      contents.set(name, readFileSync(join(here, 'rapport', name)));
    kept = String(contents.get('analyse.json'));
  });

  it('gives the same bytes twice', () => {
    expect(readdirSync(join(here, 'encore')).sort()).toEqual([...contents.keys()].sort());
    for (const [name, content] of contents) {
      if (name === 'manifeste.json') continue;
      expect(content.equals(readFileSync(join(here, 'encore', name))), name).toBe(true);
    }
  });

  it('writes every file that it promises', () => {
    expect([...contents.keys()].sort()).toEqual(
      expect.arrayContaining([
        'analyse.json',
        'citations.csv',
        'citations.jsonl',
        'citations.md',
        'manifeste.json',
        'nuage-2023.png',
        'figure-themes-evenement.png',
        'nuage-2025.svg',
        'rapport.html',
        'rapport.docx',
        'rapport.md',
        'reponses.csv',
        'reponses.xlsx',
        'tables.xlsx',
        'themes.csv',
      ]),
    );
  });

  it('would replace none of its files that another program wrote', () => {
    for (const name of contents.keys()) {
      const foreign = folder();
      writeFileSync(join(foreign, name), '{}');
      expect(() => checkFormer(foreign), name).toThrow(name);
    }
  });

  it('keeps no text, quote or id of a person in the analysis that outlives the answers', () => {
    const quotes = objects(String(contents.get('citations.jsonl'))) as unknown as Quote[];
    expect(quotes.length).toBeGreaterThan(30);
    for (const { sentence } of quotes) {
      if (sentence.split(/\s+/).length > 3)
        expect(kept).not.toContain(JSON.stringify(sentence).slice(1, -1));
    }
    for (const field of ['text', 'sentence', 'id', 'answer']) {
      const people = JSON.stringify(JSON.parse(kept).people);
      expect(people).not.toContain(`"${field}":"r`);
    }
    expect(Object.keys(JSON.parse(kept).people[0])).toEqual([
      'edition',
      'closed',
      'read',
      'answers',
    ]);
  });

  it('keeps enough to compare past editions with a new one, without their files', async () => {
    const saved: { readonly comparison: ReturnType<typeof comparisonRecord> } = JSON.parse(kept);
    const past = file('analyse.json', kept);
    const present = file('nec-2026.csv', SMALL.replaceAll('2025', '2026'));
    const line = { args: ['compare', past, present, '--format', 'json'] };
    const [compared] = await inARow([line], ROOT);
    expect(compared?.status, compared?.stderr).toBe(0);
    const { editions, themes, warnings }: Comparison = JSON.parse(compared!.stdout);
    expect(warnings.join()).toMatch(/les mots sont comparés un à un/u);
    expect(editions.map(({ label }) => label)).toEqual(['2023', '2024', '2025', '2026']);
    expect(themes.map(({ shares }) => shares.slice(0, 3))).toEqual(
      saved.comparison.themes.map(({ shares }) => shares),
    );
  }, 60_000);
});

it('names the group of who is quoted in its lists of quotes, where one is asked for', async () => {
  const said = ['Des rencontres sincères', 'Un accueil chaleureux', 'Une respiration à plusieurs'];
  const people = Array.from({ length: 12 }, (_, at) => `${at};${at < 6 ? 'Élu' : 'Agent'};`);
  const rows = people.map((start, at) => start + (said[at % 6] ?? ''));
  const input = file('bilan-2025.csv', ['ID;Statut;Qu’avez-vous aimé ?', ...rows].join('\n'));
  const out = join(folder(), 'rapport');
  const line = { args: ['analyse', input, '--group', 'Statut', '-o', out] };
  const [analysed] = await inARow([line], ROOT);
  expect(analysed?.status, analysed?.stderr).toBe(0);
  expect(readFileSync(join(out, 'citations.md'), 'utf8')).toMatch(/\((?:Élu|Agent), 2025, /u);
  expect(readFileSync(join(out, 'citations.csv'), 'utf8')).toMatch(/;groupe;/u);
}, 60_000);
