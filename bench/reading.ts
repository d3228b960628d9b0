/**
 * Seconds and memory to read a CSV file (200 MB, or MEGABYTES), each reader in a process of its own, in
 * turn; medians of three passes. What is to hold: answers as they come take at most 1.5 times csv-parse
 * alone on the same file, in less than 300 MB.
 */
import { execFileSync } from 'node:child_process';
import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse';
import { openInputs, readInputs } from '../src/read/files.js';
import { streamAnswers } from '../src/read/streamed/stream.js';
import { readSurvey } from '../src/read/survey.js';
import { makeAnswers } from './answers.js';

const MEGABYTES = Number(process.env.MEGABYTES ?? 200);
const WHOLE_MEGABYTES = Math.min(20, MEGABYTES);
const PASSES = 3;

interface Reader {
  readonly name: string;
  readonly read: (file: string) => Promise<number>;
}

/** Rows or answers read. */
const READERS: readonly Reader[] = [
  {
    name: 'csv-parse alone',
    async read(file) {
      let rows = 0;
      const parser = parse({ delimiter: ';', relax_quotes: true, relax_column_count: true });
      for await (const _ of createReadStream(file).pipe(parser)) rows++;
      return rows;
    },
  },
  {
    name: 'answers as they come',
    async read(file) {
      let answers = 0;
      const stream = await streamAnswers(await openInputs([{ file }]), {});
      for await (const batch of stream.answers) answers += batch.length;
      return answers;
    },
  },
  {
    name: 'the whole survey',
    async read(file) {
      return readSurvey(readInputs([file]), {}).answers.length;
    },
  },
];

interface Timing {
  readonly read: number;
  readonly seconds: number;
  /** Largest resident memory seen. */
  readonly megabytes: number;
}

async function time(name: string, file: string): Promise<Timing> {
  let bytes = 0;
  const look = setInterval(() => {
    bytes = Math.max(bytes, process.memoryUsage().rss);
  }, 20);
  const start = performance.now();
  const read = await READERS.find((reader) => reader.name === name)!.read(file);
  const seconds = (performance.now() - start) / 1000;
  clearInterval(look);
  return { read, seconds, megabytes: Math.max(bytes, process.memoryUsage().rss) / 1e6 };
}

const run = (name: string, file: string): Timing =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [...process.execArgv, fileURLToPath(import.meta.url), name, file],
      {
        encoding: 'utf8',
      },
    ),
  ) as Timing;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** A wide export of a survey: two open questions, a choice, a note and a date. */
function writeExport(file: string, megabytes: number): void {
  const answers = makeAnswers(2e6);
  const profiles = ['Élu·e', 'Agent·e', 'Association', 'Entreprise'];
  const out = openSync(file, 'w');
  writeSync(
    out,
    'ID;Date de soumission;Vous êtes :;Note;Qu’avez-vous apprécié ?;À améliorer ?\r\n',
  );
  for (let size = 0, row = 0; size < megabytes * 1e6; ) {
    let chunk = '';
    for (let i = 0; i < 1000; i++, row++) {
      const [liked, wished] = [row % answers.length, (row * 7 + 3) % answers.length];
      const texts = [answers[liked], answers[wished]].map(
        (text) => `"${text!.replaceAll('"', '""')}"`,
      );
      chunk += `${row};2025-10-29 10:00:00;${profiles[row % 4]};${row % 11};${texts.join(';')}\r\n`;
    }
    size += writeSync(out, chunk);
  }
  closeSync(out);
}

function compare(file: string, megabytes: number, names: readonly string[]): void {
  writeExport(file, megabytes);
  const passes = Array.from({ length: PASSES }, () => names.map((name) => run(name, file)));
  console.log(`\n${megabytes} MB`.padEnd(26), 'seconds', '  ratio', '  MB', '      read');
  const first = median(passes.map((pass) => pass[0]!.seconds));
  for (const [i, name] of names.entries()) {
    const seconds = median(passes.map((pass) => pass[i]!.seconds));
    const resident = median(passes.map((pass) => pass[i]!.megabytes));
    const cells = [
      seconds.toFixed(2).padStart(7),
      `× ${(seconds / first).toFixed(2)}`.padStart(7),
      resident.toFixed(0).padStart(5),
      String(passes[0]![i]!.read).padStart(9),
    ];
    console.log(name.padEnd(25), ...cells);
  }
}

const [child, file] = process.argv.slice(2);
if (child && file) console.log(JSON.stringify(await time(child, file)));
else {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-reading-'));
  try {
    const [parser, stream, whole] = READERS.map(({ name }) => name) as [string, string, string];
    compare(join(folder, 'nec-2025.csv'), MEGABYTES, [parser, stream]);
    compare(join(folder, 'nec-2024.csv'), WHOLE_MEGABYTES, [parser, whole]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
