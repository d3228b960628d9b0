import type { Message } from '../../message.js';
import { fileMessages as say } from '../../messages/reading/files.js';

/** What the first bytes of a file say that it is. */
export type Container =
  | { readonly kind: 'text' }
  | { readonly kind: 'zip' }
  | { readonly kind: 'ole' }
  | { readonly kind: 'refused'; readonly what: Message };

interface Signature {
  readonly bytes: readonly number[];
  readonly container: Container;
}

const refused = (what: Message): Container => ({ kind: 'refused', what });
const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));

/** Signatures of files (en.wikipedia.org/wiki/List_of_file_signatures) that get renamed `.csv`, and of workbooks. */
const SIGNATURES: readonly Signature[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], container: { kind: 'zip' } },
  { bytes: [0x50, 0x4b, 0x05, 0x06], container: { kind: 'zip' } },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], container: { kind: 'ole' } },
  { bytes: [0x89, ...ascii('PNG')], container: refused(say.kinds.image) },
  { bytes: [0xff, 0xd8, 0xff], container: refused(say.kinds.image) },
  { bytes: ascii('GIF8'), container: refused(say.kinds.image) },
  { bytes: [...ascii('II'), 0x2a, 0x00], container: refused(say.kinds.image) },
  { bytes: [...ascii('MM'), 0x00, 0x2a], container: refused(say.kinds.image) },
  { bytes: ascii('%PDF-'), container: refused(say.kinds.pdf) },
  { bytes: ascii('{\\rtf'), container: refused(say.kinds.document) },
  { bytes: [0x1f, 0x8b], container: refused(say.kinds.archive) },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], container: refused(say.kinds.archive) },
  { bytes: ascii('Rar!'), container: refused(say.kinds.archive) },
  { bytes: ascii('SQLite format 3'), container: refused(say.kinds.database) },
  { bytes: [0x7f, ...ascii('ELF')], container: refused(say.kinds.program) },
];

/** RIFF and ISO media files name their kind after some bytes of length. */
const LATE_SIGNATURES: readonly { readonly at: number; readonly bytes: readonly number[] }[] = [
  { at: 8, bytes: ascii('WEBP') },
  { at: 4, bytes: ascii('ftyp') },
];

/** What a file is, whatever its name says. */
export function containerOf(bytes: Uint8Array): Container {
  const begins = (signature: readonly number[], at = 0): boolean =>
    signature.every((byte, i) => bytes[at + i] === byte);
  const known = SIGNATURES.find((signature) => begins(signature.bytes));
  if (known) return known.container;
  if (LATE_SIGNATURES.some(({ at, bytes: late }) => begins(late, at)))
    return refused(say.kinds.image);
  return { kind: 'text' };
}
