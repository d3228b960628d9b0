/**
 * Runs the built program's door, or another, once for each message, `{args, cwd, into, by}`, in one process
 * that reads code and data once; `into` is the file that its output goes to, `by` the other door. Answers
 * with the outcome.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const program = process.argv[2];
process.stdout.setMaxListeners(0);

/** What is printed on each, from one message to the next. */
const printed = { stdout: '', stderr: '' };
for (const name of Object.keys(printed)) {
  process[name].write = (chunk, ...rest) => {
    printed[name] += chunk;
    rest.at(-1)?.();
    return true;
  };
}

let run = 0;
process.on('message', async ({ args, cwd, into, by = program }) => {
  Object.assign(printed, { stdout: '', stderr: '' });
  process.chdir(cwd);
  process.argv = [process.execPath, by, ...args];
  process.exitCode = 0;
  await import(`${pathToFileURL(by)}?${++run}`);
  if (into) writeFileSync(into, printed.stdout);
  process.send({ status: process.exitCode, ...printed });
});
