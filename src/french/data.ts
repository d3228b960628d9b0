import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

/** Bytes decompressed at a time: more than any file holds, so that none is put together from parts. */
const AT_ONCE = 4 * 2 ** 20;

/**
 * Reads one file of `src/french/data`. The compiler copies no data, so the path goes up to the
 * package and down again: right from `src/french` and from `dist/french`.
 *
 * @returns the bytes, decompressed where the name ends in `.br`, at an offset that typed arrays of 4
 *   bytes can start from.
 */
export function readData(name: string): Uint8Array {
  const file = readFileSync(new URL(`../../src/french/data/${name}`, import.meta.url));
  const bytes = name.endsWith('.br') ? brotliDecompressSync(file, { chunkSize: AT_ONCE }) : file;
  return bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
}
