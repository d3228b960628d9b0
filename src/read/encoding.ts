import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';

/** Text read from bytes, and how. */
export interface Decoded {
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
const ONE_BYTE = ['windows-1252', 'macroman', 'cp850'] as const;

/** How much of a file is looked at to tell one-byte encodings apart. */
const LOOKED_AT = 4_000_000;

/** UTF-16 without a mark: this share of the bytes on one side of the pairs is zero. */
const NUL_SHARE = 0.4;

/** Points for a character above ASCII in a French text decoded one way or another. */
const POINTS: readonly { readonly characters: string; readonly points: number }[] = [
  { characters: 'éèêëàâçùûîïôœ', points: 3 },
  { characters: '«»…–€°\u00a0·', points: 1 },
];
const CAPITALS = 'ÉÈÊÀÇÔÎŒÂ';
const UNLIKELY = -3;

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
  return { text: text.startsWith('\ufeff') ? text.slice(1) : text, encoding };
}

/** Whether a name is that of an encoding that can be read. */
export const isEncoding = (name: string): boolean => iconv.encodingExists(name);

/** The encoding of a file, from its bytes. */
export function detectEncoding(bytes: Uint8Array): string {
  const marked = BYTE_ORDER_MARKS.find((mark) => mark.bytes.every((byte, i) => bytes[i] === byte));
  return marked?.encoding ?? utf16WithoutMark(bytes) ?? utf8(bytes) ?? oneByteEncoding(bytes);
}

function utf16WithoutMark(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, 65_536) & ~1;
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1]!++;
  const [even, odd] = zeros as [number, number];
  if (odd > (length / 2) * NUL_SHARE && odd > even) return 'utf-16le';
  if (even > (length / 2) * NUL_SHARE && even > odd) return 'utf-16be';
  return undefined;
}

/** A file cut in the middle of a character is still UTF-8. */
function utf8(bytes: Uint8Array): string | undefined {
  let end = bytes.length;
  while (end > 0 && bytes.length - end < 3 && (bytes[end - 1]! & 0xc0) === 0x80) end--;
  const lead = bytes[end - 1] ?? 0;
  const whole = lead >= 0xc0 ? bytes.subarray(0, end - 1) : bytes;
  return isUtf8(bytes) || (whole.length < bytes.length && whole.length > 0 && isUtf8(whole))
    ? 'utf-8'
    : undefined;
}

function oneByteEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, LOOKED_AT);
  const scored = ONE_BYTE.map((encoding) => ({
    encoding,
    score: frenchness(iconv.decode(sample, encoding)),
  }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).encoding;
}

function frenchness(text: string): number {
  let score = 0;
  for (let i = 0; i < text.length; i++)
    if (text.charCodeAt(i) > 0x7f) score += pointsOf(text[i]!, text[i - 1] ?? ' ');
  return score;
}

function pointsOf(character: string, previous: string): number {
  if (character === '’') return /\p{L}/u.test(previous) ? 3 : 1;
  // A capital inside a word in lower case is a small letter of the other encoding.
  if (CAPITALS.includes(character)) return /[a-z]/.test(previous) ? -3 : 2;
  return POINTS.find(({ characters }) => characters.includes(character))?.points ?? UNLIKELY;
}
