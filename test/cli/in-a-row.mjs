/**
 * Runs the built program's door once for each line of standard input, `{args, into}`, in one process
 * that reads code and data once; `into` is the file that its output goes to. Prints an outcome a line.
 */
import { readFileSync, writeFileSync, writeSync } from 'node:fs';

const [program] = process.argv.slice(2);
const lines = readFileSync(0, 'utf8').split('\n').filter(Boolean);
process.stdout.setMaxListeners(lines.length + 1);

for (const [n, line] of lines.entries()) {
  const printed = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr']) {
    process[name].write = (chunk, ...rest) => {
      printed[name] += chunk;
      rest.at(-1)?.();
      return true;
    };
  }
  const { args, into } = JSON.parse(line);
  process.argv = [process.execPath, program, ...args];
  process.exitCode = 0;
  await import(`${program}?${n}`);
  if (into) writeFileSync(into, printed.stdout);
  writeSync(1, `${JSON.stringify({ status: process.exitCode, ...printed })}\n`);
}
