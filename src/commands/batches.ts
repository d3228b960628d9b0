import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { cannotWrite } from './cannot-write.js';
import { discard, SIGNALS, stagingName, takeOver, tellWritten } from './output.js';

/** Characters that are written at once. */
const CHUNK = 65_536;

/** Exit status of a program that a signal stops, as shells give it for SIGINT. */
const INTERRUPTED = 130;

/** Writes results as they come: in a file, whole or not at all, or on standard output where none is named. */
export async function deliverBatches(
  path: string | undefined,
  batches: AsyncIterable<string>,
): Promise<void> {
  if (path === undefined) return printBatches(batches);
  const exists = fs.existsSync(path);
  // A pipe or a device is written into.
  if (exists && !fs.statSync(path).isFile()) return writeBatches(path, batches);
  const place = exists ? fs.realpathSync(path) : path;
  const staged = join(dirname(place), stagingName());
  const stop = (): never => {
    discard(staged);
    process.exit(INTERRUPTED);
  };
  for (const signal of SIGNALS) process.once(signal, stop);
  try {
    await writeBatches(staged, batches);
    takeOver(staged, place);
  } catch (error) {
    discard(staged);
    throw cannotWrite(path, error);
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
  }
  tellWritten(path, exists);
}

async function writeBatches(path: string, batches: AsyncIterable<string>): Promise<void> {
  const file = fs.openSync(path, 'w');
  try {
    let chunk = '';
    for await (const text of batches) {
      chunk += text;
      if (chunk.length < CHUNK) continue;
      fs.appendFileSync(file, chunk);
      chunk = '';
    }
    fs.appendFileSync(file, chunk);
  } finally {
    fs.closeSync(file);
  }
}

/** Waits for a reader that is slower. */
async function printBatches(batches: AsyncIterable<string>): Promise<void> {
  for await (const text of batches)
    if (!process.stdout.write(text))
      await new Promise((resolve) => process.stdout.once('drain', resolve));
}
