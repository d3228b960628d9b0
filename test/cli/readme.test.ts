import {
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { file, folder, inARow, ROOT } from './run.js';

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

/** The first rows of a CSV file, whatever its encoding; a line break in quotes ends no row. */
function firstRows(file: Buffer, rows: number): Buffer {
  let [quoted, left] = [false, rows];
  const end = file.findIndex((byte) => {
    if (byte === 0x22) quoted = !quoted;
    else if (byte === 0x0a && !quoted) left--;
    return left === 0;
  });
  return end === -1 ? file : file.subarray(0, end + 1);
}

/** Enough people for groups, clouds and quotes; the whole samples are read by other tests. */
const ROWS = 27;

/** Enough for three quotes, and for the oldest edition, which is only compared. */
const FEW = 9;
const OLDEST = 'nec-2023.csv';

/** A checkout as the examples see it: the samples, cut short, and the lexicons. */
function checkout(rows: number): string {
  const here = folder();
  mkdirSync(join(here, 'samples'));
  for (const name of readdirSync(`${ROOT}samples`).filter((one) => one.endsWith('.csv'))) {
    const file = readFileSync(`${ROOT}samples/${name}`);
    writeFileSync(join(here, 'samples', name), firstRows(file, name === OLDEST ? FEW : rows));
  }
  symlinkSync(`${ROOT}lexicons`, join(here, 'lexicons'));
  return here;
}

describe('the README', () => {
  it('shows commands that all succeed, run in its order; an analysis gives the same bytes twice', async () => {
    expect(commands.length).toBeGreaterThanOrEqual(9);
    const lines = commands.map((command) => {
      const [args = '', into] = command.split(' > ');
      return { args: words(args), into };
    });
    const here = checkout(ROWS);
    const analysis = commands.find((command) => command.startsWith('analyse ')) ?? '';
    const again = { args: words(analysis.replace(/ rapport$/, ' encore')) };
    const outcomes = (await inARow([...lines, again], here)).slice(0, lines.length);
    for (const [n, { status, stdout, stderr }] of outcomes.entries()) {
      expect(status, `${commands[n]}\n${stderr}`).toBe(0);
      const written = writtenBy(lines[n]!);
      for (const name of written)
        expect(statSync(join(here, name)).size, commands[n]).toBeGreaterThan(0);
      if (written.length === 0) expect(stdout.trim(), commands[n]).not.toBe('');
    }
    const names = readdirSync(join(here, 'rapport'));
    expect(readdirSync(join(here, 'encore'))).toEqual(names);
    for (const name of names.filter((one) => one !== 'manifeste.json')) {
      const [first, second] = ['rapport', 'encore'].map((out) =>
        readFileSync(join(here, out, name)),
      );
      expect(first?.equals(second!), name).toBe(true);
    }
  }, 300_000);

  it('shows a program that runs', async () => {
    const [, example = ''] = /```js\n([\s\S]+?)```/.exec(readme) ?? [];
    const library = JSON.stringify(pathToFileURL(`${ROOT}dist/index.js`));
    const by = file('exemple.mjs', example.replace("'verbatim'", library));
    const [run] = await inARow([{ args: [], by }], checkout(FEW));
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
