import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as library from '../src/index.js';

/** The first people of a sample, or a lexicon of the program. */
function readFile(name: string): Buffer | string {
  if (name.endsWith('.yaml')) return readFileSync(`lexicons/${name}`, 'utf8');
  return Buffer.from(
    readFileSync(`samples/${name}`, 'latin1').split('\n').slice(0, 9).join('\n'),
    'latin1',
  );
}

/** What the examples of doc comments take as read: two editions, and what reads them. */
const files = ['nec-2024.csv', 'nec-2025.csv'].map((file) => ({
  file,
  bytes: Buffer.from(readFile(file)),
}));
const survey = library.readSurvey([files[1]!]);
const codebook = library.codebookOf();

const GIVEN = { ...library, readFileSync: readFile, files, survey, codebook };

/** Lines of code after `@example`, to the end of the comment or its next tag. */
const examples = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) =>
    [...readFileSync(`src/${file}`, 'utf8').matchAll(/\* @example\n((?: *\* (?!@).*\n)+)/g)].map(
      ([, lines]) => [file, lines!.replaceAll(/^ *\* /gm, '')] as const,
    ),
  );

it.each(examples)('the example of %s runs as it stands', async (_, code) => {
  const last = [...code.matchAll(/^const \{? ?(\w+)/gm)].at(-1)![1]!;
  const own = Object.keys(GIVEN).filter((name) => !new RegExp(`const \\W*${name}\\b`).test(code));
  const run = new Function(...own, `return (async () => {${code}\nreturn ${last};})();`);
  expect(await run(...own.map((name) => GIVEN[name as keyof typeof GIVEN]))).toBeTruthy();
});

it('shows each step of the library by an example', () => {
  expect(examples.length).toBeGreaterThan(5);
});
