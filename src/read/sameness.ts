/**
 * What is compared of a text: letters, digits and emojis, without case and accents, in words parted
 * by one space.
 */
export function sameness(text: string): string {
  const bytes = Buffer.allocUnsafe(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const folded = LATIN[code] ?? (isPunctuation(code) ? SPACE : UNUSUAL);
    if (folded === UNUSUAL) return unusual(text);
    if (folded !== SPACE || (length > 0 && bytes[length - 1] !== SPACE)) bytes[length++] = folded;
  }
  const end = length > 0 && bytes[length - 1] === SPACE ? length - 1 : length;
  return bytes.toString('latin1', 0, end);
}

function unusual(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]+/gu, ' ')
    .trim();
}

const SPACE = 32;
const UNUSUAL = 0;

/** The byte that stands for each Latin character that one stands for: most texts hold no other, and are read faster. */
const LATIN = Uint8Array.from({ length: 0x180 }, (_, code) => {
  const alone = unusual(`a${String.fromCharCode(code)}a`);
  if (alone === 'a a') return SPACE;
  return alone.length === 3 && alone.charCodeAt(1) < 0x80 ? alone.charCodeAt(1) : UNUSUAL;
});

/** Dashes, quotation marks, bullets, points of suspension. */
const isPunctuation = (code: number): boolean => code >= 0x2010 && code <= 0x2027;
