import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

/**
 * Reads one file of `src/french/data`. The compiler copies no data, so the path goes up to the
 * package and down again: right from `src/french` and from `dist/french`.
 *
 * @returns the decompressed bytes, at an offset that typed arrays of 4 bytes can start from.
 */
export function readData(name: string): Uint8Array {
  const file = new URL(`../../src/french/data/${name}`, import.meta.url);
  const bytes = brotliDecompressSync(readFileSync(file));
  return bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
}
