import { strFromU8, strToU8, unzipSync, type ZippableFile, zipSync } from 'fflate';

/** The date that every part of a written archive bears: the first that a ZIP file can hold. */
const FIXED_DATE = new Date(1980, 0, 1);

const CLOCK = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/**
 * An Office document (a ZIP of XML parts) without the clock of its writer: parts in the order
 * of their names, fixed dates, so that the same content gives the same bytes. Pictures are compressed
 * already, and stored as they are.
 */
export function timeless(archive: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(archive)).sort(([a], [b]) => (a < b ? -1 : 1));
  const still = parts.map(([name, bytes]): [string, ZippableFile] => [
    name,
    [
      name === 'docProps/core.xml' ? strToU8(withoutClock(strFromU8(bytes))) : bytes,
      { level: name.endsWith('.png') ? 0 : 6 },
    ],
  ]);
  return zipSync(Object.fromEntries(still), { mtime: FIXED_DATE });
}

const withoutClock = (xml: string): string => xml.replace(CLOCK, '$11980-01-01T00:00:00Z');
