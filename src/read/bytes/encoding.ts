import { isAscii, isUtf8 } from 'node:buffer';
import { StringDecoder } from 'node:string_decoder';
import iconv from 'iconv-lite';
import { frenchness } from './french-letters.js';

/** Text read from bytes, and how. */
interface Decoded {
  readonly text: string;
  /** `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`, `macroman`, `cp850`, or the name that was asked for. */
  readonly encoding: string;
}

const BYTE_ORDER_MARKS = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/** One-byte encodings that French survey files come in, the most usual first: it wins ties. */
export const ONE_BYTE = ['windows-1252', 'macroman', 'cp850'] as const;

/** How much of a file is looked at to tell one-byte encodings apart. */
const LOOKED_AT = 4_000_000;

/** Bytes that tell UTF-16. */
const START = 65_536;

/** Bytes that are looked at together. */
const CHUNK = 1 << 20;

/** UTF-16 without a mark: this share of the bytes on one side of the pairs is zero. */
const NUL_SHARE = 0.4;

/**
 * Decodes a file.
 * The order: byte-order mark, zero bytes of UTF-16, strict UTF-8, then the one-byte encoding that gives
 * the most French letters. `TextDecoder('windows-1252')` loses ’ € œ on Node 20.20, hence iconv-lite.
 * @param asked an encoding that the user names; must be one that iconv-lite knows (`isEncoding`).
 */
export function decode(bytes: Uint8Array, asked?: string): Decoded {
  const encoding = asked?.toLowerCase() ?? detectEncoding(bytes);
  const text =
    encoding === 'utf-8'
      ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
      : iconv.decode(bytes, encoding);
  return { text: wellFormed(withoutWrongMark(text)), encoding };
}

/** The mark of UTF-8 before a text in another encoding, as each of these reads it. */
const WRONG_MARK = /^(ï»¿|Ôªø|´╗┐)/;
const MARK = 3;

/** Without byte-order marks, which stand inside too where files were put end to end; halves of characters, in broken UTF-16, are lost characters. */
const wellFormed = (text: string): string => text.replaceAll('\ufeff', '').toWellFormed();

const withoutWrongMark = (text: string): string => text.replace(WRONG_MARK, '');

/** Text of a file from its bytes as they come, without byte-order marks. */
export async function* textPieces(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string,
): AsyncGenerator<string> {
  const decoder = encoding === 'utf-8' ? new StringDecoder('utf8') : iconv.getDecoder(encoding);
  let held = '';
  let isFirst = true;
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const text = held + decoder.write(bytes);
    if (isFirst && text.length < MARK) {
      held = text;
      continue;
    }
    // Half of a character waits for the other.
    held = /[\ud800-\udbff]$/.test(text) ? text.slice(-1) : '';
    const whole = text.slice(0, text.length - held.length);
    yield wellFormed(isFirst ? withoutWrongMark(whole) : whole);
    isFirst = false;
  }
  yield wellFormed(held + (decoder.end() ?? ''));
}

/** Whether a name is that of an encoding that can be read. */
export const isEncoding = (name: string): boolean => iconv.encodingExists(name);

export function detectEncoding(bytes: Uint8Array): string {
  const scan = scanEncoding();
  for (let at = 0; at < bytes.length; at += CHUNK) scan.add(bytes.subarray(at, at + CHUNK));
  return scan.encoding();
}

/** Bytes of a file in, chunk after chunk; its encoding out, by all of them. */
interface EncodingScan {
  readonly add: (chunk: Uint8Array) => void;
  readonly encoding: () => string;
}

export function scanEncoding(): EncodingScan {
  let start: Uint8Array = new Uint8Array();
  let cut: Uint8Array = new Uint8Array();
  let isStillUtf8 = true;
  let hasWholeAccents = false;
  const accented: Uint8Array[] = [];
  let looked = 0;
  return {
    add(chunk) {
      if (start.length < START) start = Buffer.concat([start, chunk.subarray(0, START)]);
      if (looked < LOOKED_AT && !isAscii(chunk)) {
        accented.push(Uint8Array.from(chunk));
        looked += chunk.length;
      }
      if (!isStillUtf8) return;
      const bytes = cut.length > 0 ? Buffer.concat([cut, chunk]) : chunk;
      const end = wholeCharacters(bytes);
      const whole = bytes.subarray(0, end);
      isStillUtf8 = isUtf8(whole);
      hasWholeAccents ||= !isAscii(whole);
      cut = Uint8Array.from(bytes.subarray(end));
    },
    encoding() {
      const marked = BYTE_ORDER_MARKS.find((mark) =>
        mark.bytes.every((byte, i) => start[i] === byte),
      );
      // A file cut in the middle of a character is still UTF-8.
      const utf8 = isStillUtf8 && (cut.length === 0 || hasWholeAccents) ? 'utf-8' : undefined;
      const isMarked =
        marked && (marked.encoding !== 'utf-8' || isStillUtf8 || isMostlyUtf8(accented));
      return (
        (isMarked ? marked.encoding : undefined) ??
        utf16WithoutMark(start) ??
        utf8 ??
        oneByteEncoding(accented)
      );
    },
  };
}

/** Bytes up to the last character that is whole, by the lead byte of the last. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(4, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function utf16WithoutMark(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, START) & ~1;
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1]!++;
  const [even, odd] = zeros as [number, number];
  if (odd > (length / 2) * NUL_SHARE && odd > even) return 'utf-16le';
  if (even > (length / 2) * NUL_SHARE && even > odd) return 'utf-16be';
  return undefined;
}

/** Whether a text marked as UTF-8 that is not whole has more characters of it than broken ones: programs mark other encodings too. */
function isMostlyUtf8(chunks: readonly Uint8Array[]): boolean {
  const text = Buffer.concat(chunks).subarray(0, LOOKED_AT).toString('utf8');
  const broken = text.split('\ufffd').length - 1;
  const whole = text.replace(/[\p{ASCII}\ufffd\ufeff]/gu, '').length;
  return whole >= broken;
}

function oneByteEncoding(chunks: readonly Uint8Array[]): string {
  const sample = Buffer.concat(chunks).subarray(0, LOOKED_AT);
  const scored = ONE_BYTE.map((encoding) => ({
    encoding,
    score: frenchness(iconv.decode(sample, encoding)),
  }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).encoding;
}
