import { spawnSync } from 'node:child_process';
import { closeSync, constants, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { file, folder, inARow, inOneFolder, ROOT, SMALL } from './run.js';

it.each(['SIGINT', 'SIGTERM'])('%s in the middle of writing leaves a whole folder', (signal) => {
  const out = join(folder(), 'rapport');
  const script = `
    const { writeOutputFolder } = await import(process.argv[1]);
    const stopping = { name: 'a.md', get content() { process.kill(process.pid, '${signal}'); return 'a'; } };
    writeOutputFolder(process.argv[2], [stopping, { name: 'b.md', content: 'b' }]);`;
  const module = join(ROOT, 'dist/commands/output.js');
  spawnSync(process.execPath, ['--input-type=module', '-e', script, module, out]);
  expect(readdirSync(out)).toEqual(['a.md', 'b.md']);
  expect(readdirSync(join(out, '..'))).toEqual(['rapport']);
});

it.each(['SIGINT', 'SIGTERM'])('%s while results come leaves no file of them', (signal) => {
  const here = folder();
  const script = `
    const { deliverBatches } = await import(process.argv[1]);
    async function* batches() {
      yield 'a'.repeat(100_000);
      process.kill(process.pid, '${signal}');
      await new Promise((resolve) => setTimeout(resolve, 10_000));
    }
    await deliverBatches(process.argv[2], batches());`;
  const module = join(ROOT, 'dist/commands/batches.js');
  const { status } = spawnSync(process.execPath, [
    ...['--input-type=module', '-e', script, module],
    join(here, 'reponses.jsonl'),
  ]);
  expect(status).toBe(130);
  expect(readdirSync(here)).toEqual([]);
});

it('an output that is a pipe is written into', async () => {
  const [here, source] = [folder(), file('a.csv', SMALL)];
  const pipe = join(here, 'tube');
  expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
  // A pipe that holds nothing is an error, not a wait without end.
  const reader = openSync(pipe, constants.O_RDWR | constants.O_NONBLOCK);
  onTestFinished(() => closeSync(reader));
  const [written] = await inARow(
    [{ args: ['quotes', source, '--format', 'md', '-o', pipe] }],
    here,
  );
  expect(written?.status, written?.stderr).toBe(0);
  expect(statSync(pipe).isFIFO()).toBe(true);
  const start = Buffer.alloc(11);
  readSync(reader, start);
  expect(start.toString()).toBe('# Citations');
});

const LONG = 'a'.repeat(300);
const ATELIERS = ['Les ateliers du matin', 'Des ateliers très vivants', 'La ville de Metz'];

describe('names that are too long', () => {
  const { here, outcome } = inOneFolder(
    {
      output: ['quotes', 'a.csv', '-o', `${'x'.repeat(300)}.md`],
      edition: 'analyse edition.csv -o rapport',
    },
    {
      'a.csv': SMALL,
      'edition.csv': [
        'ID;Édition;Qu’avez-vous le plus apprécié ?',
        ...ATELIERS.map((text, n) => `a${n};${LONG};${text}`),
      ].join('\n'),
    },
  );

  it('of an output: said before the work, with status 1', () => {
    const { status, stderr } = outcome('output');
    expect(status).toBe(1);
    expect(stderr).toContain('son nom est trop long');
    expect(stderr).toContain('→');
  });

  it('of an edition: its files have the beginning of it', () => {
    expect(outcome('edition').status).toBe(0);
    expect(readdirSync(join(here, 'rapport'))).toContain(`nuage-${'a'.repeat(60)}.svg`);
  });
});

it('a header of 200,000 words is no defect of the program', async () => {
  const source = file('a.csv', `ID;${'mot '.repeat(200_000)}\n1;a\n2;b\n`);
  const [shown] = await inARow([{ args: ['columns', source] }], ROOT);
  expect(shown?.status, shown?.stderr).toBe(0);
});
