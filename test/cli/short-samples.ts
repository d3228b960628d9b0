import { readdirSync, readFileSync } from 'node:fs';
import { ROOT } from './run.js';

/** Enough people for groups, clouds and quotes; the whole samples are read by `test/samples.test.ts`. */
const ROWS = 27;

/** The oldest edition is only compared. */
const [OLDEST, FEW] = ['nec-2023.csv', 9];

/** The samples, cut short, by their paths in a checkout. */
export const shortSamples = (): Record<string, Buffer> =>
  Object.fromEntries(
    readdirSync(`${ROOT}samples`)
      .filter((name) => name.endsWith('.csv'))
      .map((name) => {
        const file = readFileSync(`${ROOT}samples/${name}`);
        return [`samples/${name}`, firstRows(file, name === OLDEST ? FEW : ROWS)];
      }),
  );

/** The first rows of a CSV file, whatever its encoding; a line break in quotes ends no row. */
function firstRows(file: Buffer, rows: number): Buffer {
  let [quoted, left] = [false, rows];
  const end = file.findIndex((byte) => {
    if (byte === 0x22) quoted = !quoted;
    else if (byte === 0x0a && !quoted) left--;
    return left === 0;
  });
  return end === -1 ? file : file.subarray(0, end + 1);
}
