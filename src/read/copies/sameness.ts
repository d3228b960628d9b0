import { stripAccents } from '../../names/accents.js';

/**
 * What is compared of a text: letters, digits and emojis, without case and accents, in words parted
 * by one space.
 */
export function sameness(text: string): string {
  const bytes = Buffer.allocUnsafe(text.length);
  let length = 0;
  let before = '';
  for (let i = 0; i < text.length; i++) {
    const byte = byteOf(text.charCodeAt(i));
    if (byte !== UNUSUAL) {
      if (byte !== SPACE || bytes[length - 1] !== SPACE || length === 0) bytes[length++] = byte;
      continue;
    }
    const start = i;
    while (i + 1 < text.length && byteOf(text.charCodeAt(i + 1)) === UNUSUAL) i++;
    before += bytes.toString('latin1', 0, length) + foldedInside(text.slice(start, i + 1));
    length = 0;
  }
  const last = bytes.toString('latin1', 0, length);
  return (before === '' ? last : (before + last).replace(/ {2,}/g, ' ')).trim();
}

/** Letters of a word that says something, as articles, pronouns and elided words have fewer. */
const LONG_WORD = 4;

export interface WordCounts {
  readonly words: number;
  /** Words of 4 signs or more. */
  readonly long: number;
}

/** Of a text as it is compared: words parted by one space. */
export function wordCountsOf(same: string): WordCounts {
  let words = 0;
  let long = 0;
  for (let start = 0; start < same.length; ) {
    const space = same.indexOf(' ', start);
    const end = space === -1 ? same.length : space;
    words++;
    if (end - start >= LONG_WORD) long++;
    start = end + 1;
  }
  return { words, long };
}

/** Slow, and for any text: what it leaves of letters before and after shows whether spaces part them. */
const foldedInside = (text: string): string =>
  stripAccents(`a${text}a`.normalize('NFKD'))
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]+/gu, ' ')
    .slice(1, -1);

/** The byte of a space, and that of what is read slowly. */
const SPACE = 32;
const UNUSUAL = 0;

/** The byte that stands for each Latin character that one stands for: most texts hold few others, and are read faster. */
const LATIN = Uint8Array.from({ length: 0x180 }, (_, code) => {
  const folded = foldedInside(String.fromCharCode(code));
  return folded.length === 1 && folded.charCodeAt(0) < 0x80 ? folded.charCodeAt(0) : UNUSUAL;
});

/** Dashes, quotation marks, bullets and points of suspension are spaces too. */
const byteOf = (code: number): number =>
  LATIN[code] ?? (code >= 0x2010 && code <= 0x2027 ? SPACE : UNUSUAL);
