/**
 * Tokens a second of the French engine and of others, each in a process of its own, on the same
 * answers (20 MB, or MEGABYTES); medians of five passes. Then what loading each one costs: medians of
 * five fresh processes.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { makeAnswers } from './answers.js';
import { CONTENDERS, type Contender } from './contenders.js';

const MEGABYTES = Number(process.env.MEGABYTES ?? 20);
const PASSES = 5;

interface Load {
  readonly ms: number;
  /** Processor time: what is left when others use the machine too. */
  readonly cpuMs: number;
  /** Resident memory over bare Node. */
  readonly mb: number;
}

interface Speed {
  readonly tokens: number;
  /** Median of the passes. */
  readonly perSecond: number;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

const contenderOf = (name: string): Contender => CONTENDERS.find((one) => one.name === name)!;

async function load(name: string): Promise<Load> {
  const { rss } = process.memoryUsage();
  const cpu = process.cpuUsage();
  const start = performance.now();
  await contenderOf(name).load();
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { ms, cpuMs: (user + system) / 1000, mb: (process.memoryUsage().rss - rss) / 2 ** 20 };
}

async function time(name: string): Promise<Speed> {
  const { share, load: open } = contenderOf(name);
  const read = await open();
  const answers = makeAnswers(MEGABYTES * 1e6 * share);
  let tokens = 0;
  const rates = Array.from({ length: PASSES }, () => {
    const from = performance.now();
    tokens = read(answers);
    return tokens / ((performance.now() - from) / 1000);
  });
  return { tokens, perSecond: median(rates) };
}

const TASKS = { load, time };

/** Runs a task in a process of its own. */
const run = <Result>(task: keyof typeof TASKS, name: string): Result =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [
        ...process.execArgv,
        '--max-old-space-size=4096',
        fileURLToPath(import.meta.url),
        task,
        name,
      ],
      { encoding: 'utf8', maxBuffer: 1e8 },
    ),
  ) as Result;

function print(): void {
  const ours = run<Speed>('time', CONTENDERS[0]!.name);
  console.log(
    'contender                   tokens/s   verbatim is   load ms  processor ms   load MB',
  );
  for (const { name } of CONTENDERS) {
    const { perSecond } = name === CONTENDERS[0]!.name ? ours : run<Speed>('time', name);
    const loads = Array.from({ length: PASSES }, () => run<Load>('load', name));
    const cells = [
      Math.round(perSecond).toString().padStart(11),
      `× ${(ours.perSecond / perSecond).toFixed(2)}`.padStart(14),
      median(loads.map(({ ms }) => ms))
        .toFixed(0)
        .padStart(10),
      median(loads.map(({ cpuMs }) => cpuMs))
        .toFixed(0)
        .padStart(14),
      median(loads.map(({ mb }) => mb))
        .toFixed(0)
        .padStart(10),
    ];
    console.log(name.padEnd(25) + cells.join(''));
  }
}

const [task, name] = process.argv.slice(2);
if (task && name) console.log(JSON.stringify(await TASKS[task as keyof typeof TASKS](name)));
else print();
