import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { file, folder, inARow, inOneFolder, inShell, ROOT, SMALL } from './run.js';

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

it('an output that is a pipe is written into', () => {
  const [here, source] = [folder(), file('a.csv', SMALL)];
  const lines = [
    `cd ${here}`,
    'mkfifo tube',
    'exec 3<>tube',
    `"$0" "$1" quotes ${source} --format md -o tube`,
    'test -p tube',
    'head -c 11 <&3',
  ];
  const { status, stdout } = inShell(lines.join(' && '));
  expect([status, stdout]).toEqual([0, '# Citations']);
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
