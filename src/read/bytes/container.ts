import type { Message } from '../../message.js';
import { fileMessages as say } from '../../messages/reading/files.js';

type Container =
  | { readonly kind: 'text' | 'zip' | 'ole' }
  | { readonly kind: 'refused'; readonly what: Message };

const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));

const ZIP: Container = { kind: 'zip' };
const { archive, binary, database, document, image, pdf, program } = say.kinds;

/**
 * First bytes of workbooks, and of files that get renamed `.csv` (en.wikipedia.org/wiki/List_of_file_signatures).
 * Those with a place come after some bytes of length: RIFF and ISO media.
 */
const SIGNATURES: readonly (readonly [readonly number[], Container | Message, at?: number])[] = [
  [[0x50, 0x4b, 0x03, 0x04], ZIP],
  [[0x50, 0x4b, 0x05, 0x06], ZIP],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], { kind: 'ole' }],
  [[0x89, ...ascii('PNG')], image],
  [[0xff, 0xd8, 0xff], image],
  [ascii('GIF8'), image],
  [[...ascii('II'), 0x2a, 0x00], image],
  [[...ascii('MM'), 0x00, 0x2a], image],
  [ascii('WEBP'), image, 8],
  [ascii('ftyp'), image, 4],
  [ascii('%PDF-'), pdf],
  [ascii('{\\rtf'), document],
  [[0x1f, 0x8b], archive],
  [[0x37, 0x7a, 0xbc, 0xaf], archive],
  [ascii('Rar!'), archive],
  [ascii('SQLite format 3'), database],
  [[0x7f, ...ascii('ELF')], program],
];

/** What a file is, whatever its name says. */
export function containerOf(bytes: Uint8Array): Container {
  const known = SIGNATURES.find(([signature, , at = 0]) =>
    signature.every((byte, i) => bytes[at + i] === byte),
  )?.[1];
  if (known === undefined)
    return isBinary(bytes) ? { kind: 'refused', what: binary } : { kind: 'text' };
  return 'kind' in known ? known : { kind: 'refused', what: known };
}

/** Bytes looked at, and the share of them, in thousandths, that no text has of signs which nobody types. */
const [LOOKED_AT, UNTYPED] = [4096, 20];

/** Whether the bytes are no text in any encoding of one byte a letter. A NUL may be half a letter of UTF-16. */
function isBinary(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, LOOKED_AT);
  if (start.includes(0)) return false;
  const untyped = start.filter(
    (byte) => byte < 0x09 || (byte > 0x0d && byte < 0x1b) || byte === 0x7f,
  );
  return untyped.length > 2 && 1000 * untyped.length > UNTYPED * start.length;
}
