import iconv from 'iconv-lite';
import { ONE_BYTE } from '../bytes/encoding.js';

/** Encodings that UTF-8 bytes are usually mistaken for: `Ã©`, `√©`, `├®` for `é`. */
const MISTAKEN = ONE_BYTE;

/** First characters of broken sequences: bytes C3, C2, C5, E2, F0 in those encodings. */
export const SUSPECT = /[ÃÂÅâð√¬≈‚├┬┼Ô­]/;

/** What a repair may give: letters and marks of French typing, symbols, emojis. Else it was no broken text. */
const PLAUSIBLE =
  /^[\u00a0-\u00ff\u0152\u0153\u0178\u2010-\u2027\u202f\u2030-\u203a\u20ac\u2122\u2190-\u21ff\u2600-\u27bf\u{1f300}-\u{1faff}]$|^\ufe0f$|^\u200d$/u;

/** Texts broken more than this many times over are left. */
const ROUNDS = 3;

const BYTES: readonly ReadonlyMap<string, number>[] = MISTAKEN.map((encoding) => {
  const byteOf = new Map<string, number>();
  for (let byte = 0x80; byte < 0x100; byte++) {
    const character = iconv.decode(Buffer.from([byte]), encoding);
    byteOf.set(character, byte);
  }
  // Programs that take Latin-1 at its word, and bytes that windows-1252 leaves undefined: control characters.
  for (let byte = 0x80; byte < 0xa0; byte++) byteOf.set(String.fromCharCode(byte), byte);
  return byteOf;
});

/**
 * A text whose accents were broken by reading UTF-8 as another encoding, as it was: `gÃ©nial` → `génial`.
 * Only stretches that decode strictly to plausible characters are changed; others are left as they are.
 */
export function repairText(text: string): string {
  let repaired = text;
  for (let round = 0; round < ROUNDS && SUSPECT.test(repaired); round++) {
    const before = repaired;
    for (const byteOf of BYTES) repaired = repairOnce(repaired, byteOf);
    if (repaired === before) break;
  }
  return repaired;
}

function repairOnce(text: string, byteOf: ReadonlyMap<string, number>): string {
  let out = '';
  let i = 0;
  while (i < text.length) {
    const sequence = sequenceAt(text, i, byteOf);
    out += sequence?.character ?? text[i];
    i += sequence?.length ?? 1;
  }
  return out;
}

/** One broken character: as many characters as its UTF-8 form has bytes. */
function sequenceAt(
  text: string,
  start: number,
  byteOf: ReadonlyMap<string, number>,
): { character: string; length: number } | undefined {
  const lead = byteOf.get(text[start]!) ?? 0;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
  if (length === 0 || !SUSPECT.test(text[start]!)) return undefined;
  const bytes = [...text.slice(start, start + length)].map(
    (character) => byteOf.get(character) ?? 0,
  );
  if (bytes.length < length || bytes.slice(1).some((byte) => (byte & 0xc0) !== 0x80))
    return undefined;
  const character = Buffer.from(bytes).toString('utf8');
  return PLAUSIBLE.test(character) ? { character, length } : undefined;
}
