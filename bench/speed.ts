/**
 * Tokens a second of the French engine and of others, each in a process of its own, on the same
 * answers (20 MB, or MEGABYTES); medians of five passes. Then what loading the engine costs.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { makeAnswers } from './answers.js';
import { CONTENDERS } from './contenders.js';

const MEGABYTES = Number(process.env.MEGABYTES ?? 20);
const PASSES = 5;

interface Timing {
  readonly name: string;
  readonly tokens: number;
  /** Median of the passes. */
  readonly perSecond: number;
  readonly loadMs: number;
  readonly loadMb: number;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

async function time(name: string): Promise<Timing> {
  const contender = CONTENDERS.find((one) => one.name === name)!;
  const memory = process.memoryUsage().rss;
  const start = performance.now();
  const read = await contender.load();
  const loadMs = performance.now() - start;
  const loadMb = (process.memoryUsage().rss - memory) / 2 ** 20;
  const answers = makeAnswers(MEGABYTES * 1e6 * contender.share);
  let tokens = 0;
  const rates = Array.from({ length: PASSES }, () => {
    const from = performance.now();
    tokens = read(answers);
    return tokens / ((performance.now() - from) / 1000);
  });
  return { name, tokens, perSecond: median(rates), loadMs, loadMb };
}

const run = (name: string): Timing =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [...process.execArgv, '--max-old-space-size=4096', fileURLToPath(import.meta.url), name],
      { encoding: 'utf8', maxBuffer: 1e8 },
    ),
  ) as Timing;

function print(timings: readonly Timing[]): void {
  const ours = timings[0]!;
  console.log('contender                   tokens/s   verbatim is   load ms   load MB');
  for (const { name, perSecond, loadMs, loadMb } of timings) {
    const cells = [
      Math.round(perSecond).toString().padStart(11),
      `× ${(ours.perSecond / perSecond).toFixed(2)}`.padStart(14),
      loadMs.toFixed(0).padStart(10),
      loadMb.toFixed(0).padStart(10),
    ];
    console.log(name.padEnd(25) + cells.join(''));
  }
}

const [child] = process.argv.slice(2);
if (child) console.log(JSON.stringify(await time(child)));
else print(CONTENDERS.map(({ name }) => run(name)));
