import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, onTestFinished } from 'vitest';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PROGRAM = join(ROOT, 'dist/cli.js');

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

type Environment = Readonly<Record<string, string>>;

/** In French, whatever the language of whoever runs the tests. */
const ENVIRONMENT = {
  ...process.env,
  NO_COLOR: '1',
  LC_ALL: '',
  LC_MESSAGES: '',
  LANG: 'fr_FR.UTF-8',
};
const MOST = 64 * 1024 * 1024;

/** Runs the built program as a user would, from the project's folder or another. */
export function verbatim(
  args: readonly string[],
  input = '',
  cwd = ROOT,
  environment: Environment = {},
): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    env: { ...ENVIRONMENT, ...environment },
    maxBuffer: MOST,
  });
  return { status, stdout, stderr };
}

/** A line of the shell, where `"$0" "$1"` is the program. */
export function inShell(line: string): Outcome {
  const options = { cwd: ROOT, encoding: 'utf8', env: ENVIRONMENT } as const;
  const { status, stdout, stderr } = spawnSync(
    'sh',
    ['-c', line, process.execPath, PROGRAM],
    options,
  );
  return { status, stdout, stderr };
}

/** A process that reads much, again and again, beside another one, takes less time so, as workers do (`vitest.config.ts`). */
const FLAGS = ['--max-semi-space-size=64', '--interrupt-budget=400000'];

const IN_A_ROW = fileURLToPath(new URL('./in-a-row.mjs', import.meta.url));

/** Arguments, the file that a shell would send the output to, and the program that runs, where it is another. */
export interface Line {
  readonly args: readonly string[];
  readonly into?: string | undefined;
  readonly by?: string;
}

/** The process in which lines run, begun once for all test files of a worker; it ends with the worker. */
let row: ChildProcess | undefined;

function begin(): ChildProcess {
  const child = fork(IN_A_ROW, [PROGRAM], { env: ENVIRONMENT, execArgv: FLAGS });
  child.unref();
  child.channel?.unref();
  return child;
}

/** The same for many lines, in one process: each is begun as by a user. */
export async function inARow(commands: readonly Line[], cwd: string): Promise<Outcome[]> {
  row ??= begin();
  const outcomes: Outcome[] = [];
  for (const line of commands) outcomes.push(await outcomeIn(row, { ...line, cwd }));
  return outcomes;
}

function outcomeIn(child: ChildProcess, line: Line & { readonly cwd: string }): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const stopped = () => {
      row = undefined;
      reject(new Error(`verbatim ${line.args.join(' ')} stopped the process`));
    };
    child.once('exit', stopped).once('message', (outcome) => {
      child.off('exit', stopped);
      resolve(outcome as Outcome);
    });
    child.send(line);
  });
}

/**
 * Runs lines in a row, before the tests of a `describe`, in a folder of the files given; outcomes by the
 * lines' names, and the folder, which goes away after these tests.
 */
export function inOneFolder<T extends Readonly<Record<string, string | readonly string[] | Line>>>(
  lines: T,
  files: Readonly<Record<string, string | Uint8Array>>,
): { readonly here: string; readonly outcome: (name: keyof T) => Outcome } {
  const here = mkdtempSync(join(tmpdir(), 'verbatim-test-'));
  let outcomes: readonly Outcome[] = [];
  beforeAll(async () => {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(here, name)), { recursive: true });
      writeFileSync(join(here, name), content);
    }
    const split = Object.values(lines).map((line) => {
      if (typeof line === 'string') return { args: line.split(' ') };
      return 'args' in line ? line : { args: line };
    });
    outcomes = await inARow(split, here);
  }, 240_000);
  afterAll(() => rmSync(here, { recursive: true, force: true }));
  return { here, outcome: (name) => outcomes[Object.keys(lines).indexOf(String(name))]! };
}

/** A folder that goes away with the test. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'verbatim-test-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** A file in a folder of its own. */
export function file(name: string, content: string | Uint8Array): string {
  const path = join(folder(), name);
  writeFileSync(path, content);
  return path;
}

/** Objects of a JSON Lines output. */
export const objects = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

export const SMALL = [
  'ID;Édition;Qu’avez-vous le plus apprécié ?;Qu’est-ce qui pourrait être amélioré ?',
  '1;2025;"Les rencontres 😍, une respiration lorsqu’on travaille seul";Les repas froids et la file d’attente',
  '2;2025;Super ambiance et de très bons intervenants, merci;RAS',
  '3;2025;"L’accueil, chaleureux et simple";Plus de temps pour les questions à la fin des ateliers',
].join('\r\n');
