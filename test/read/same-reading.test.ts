import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Survey } from '../../src/model/survey.js';
import { openTable } from '../../src/read/bytes/open.js';
import { readInputs } from '../../src/read/files.js';
import { noRepairs } from '../../src/read/header/clean.js';
import { topOf } from '../../src/read/header/top.js';
import { type Row, rowsWidth } from '../../src/read/rows.js';
import { survey } from './table.js';

/** What changes nothing of what people said changes nothing of how it is read, in any file that the suite holds. */

interface Table {
  /** All that stands above the answers. */
  readonly heads: readonly (readonly string[])[];
  readonly answers: readonly (readonly string[])[];
  /** The columns of questions, each alone, whose headings have no number of their own. */
  readonly asked: ReadonlySet<number>;
}

const MUTATIONS: Readonly<Record<string, (table: Table) => (readonly string[])[]>> = {
  'its rows are sorted otherwise': ({ heads, answers }) => [
    ...heads,
    ...answers
      .map((cells, i) => ({ cells, key: (i * 7919) % 1009 }))
      .sort((one, other) => one.key - other.key)
      .map(({ cells }) => cells),
  ],
  'an empty column stands at its left': ({ heads, answers }) =>
    [...heads, ...answers].map((cells) => ['', ...cells]),
  'empty rows end it': ({ heads, answers }) => [
    ...heads,
    ...answers,
    ...Array.from({ length: 3 }, () => heads[0]!.map(() => '')),
  ],
  'its headings are numbered': ({ heads, answers, asked }) => [
    ...heads.slice(0, -1),
    heads.at(-1)!.map((name, i) => (asked.has(i) ? `${i + 1}. ${name}` : name)),
    ...answers,
  ],
};

const FOLDERS = ['test/fixtures/exports', 'test/fixtures/more-exports', 'samples'];
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(csv|tsv|txt|xlsx?)$/.test(name))
    .map((name) => `${folder}/${name}`),
);

const written = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\n');

/** A workbook leaves out the empty cells at the end of a row. */
function asWide(rows: readonly Row[]): string[][] {
  const width = rowsWidth(rows);
  return rows.map(({ cells }) => Array.from({ length: width }, (_, i) => cells[i] ?? ''));
}

/** What a heading says after another that it begins with. */
const after = (name: string, other: string): string =>
  other.startsWith(name) ? other.slice(name.length) : '';

const unnumbered = (name: string): string => name.replace(/^\d+\. /, '');

/** Who answers, what each column is, how many people chose each option, and all texts. */
function readingOf({ respondents, sources, answers }: Survey) {
  const ticked = respondents.flatMap(({ closed }) =>
    Object.entries(closed).flatMap(([question, options]) =>
      options.map((option) => `${unnumbered(question)} : ${option}`),
    ),
  );
  return {
    people: respondents.length,
    columns: sources[0]!.columns.flatMap(({ name, role, aside }) =>
      role === 'empty' ? [] : [[unnumbered(name), role, aside]],
    ),
    ticked: ticked.sort(),
    texts: answers.map(({ question, text }) => `${unnumbered(question)} : ${text}`).sort(),
  };
}

describe.each(FILES)('%s', (file) => {
  const { rows } = openTable(file, readInputs([file])[0]!.bytes, {});
  const { size } = topOf({ rows }, noRepairs());
  const cells = asWide(rows);
  const read = survey(written(cells));
  const { columns, headerRows } = read.sources[0]!;
  const asked = columns.filter(
    ({ name, role, aside, option }) =>
      headerRows === 1 &&
      ['open', 'choice', 'scale', 'multiple', 'number'].includes(role) &&
      !(aside || option || /^\W*Q?\d|\]$/i.test(name)) &&
      !columns.some((other) => /^ ?\[/.test(after(name, other.name))),
  );
  const table = {
    heads: cells.slice(0, size),
    answers: cells.slice(size),
    asked: new Set(asked.map(({ index }) => index)),
  };
  test.each(Object.entries(MUTATIONS))('is read the same where %s', (_, mutated) => {
    expect(readingOf(survey(written(mutated(table))))).toEqual(readingOf(read));
  });
});
