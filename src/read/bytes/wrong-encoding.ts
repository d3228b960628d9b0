import { UserError } from '../../errors.js';
import { formatMessages as say } from '../../messages/reading/formats.js';
import { encodingWord } from '../../messages/words.js';
import { decode, detectEncoding, isEncoding, ONE_BYTE } from './encoding.js';
import { isWrongReading, readAgain, strangeWord } from './french-letters.js';

/** @throws UserError for a name that is that of no encoding. */
export function refuseUnknown(encoding: string | undefined, file: string): void {
  if (encoding !== undefined && !isEncoding(encoding))
    throw new UserError(say.unknownEncoding(encoding), say.unknownEncodingRemedy, { file });
}

/** From this share of its characters above ASCII, a file whose characters are lost is read in a wrong encoding. */
const LOST = 0.5;

/** Bytes that are looked at. */
const BYTES = 1 << 20;

/**
 * Refuses an encoding that the user names and that loses what the file holds, or gives other letters for it.
 * @throws UserError where most accents are lost or no French, or all line breaks, as where pairs of bytes are
 * taken for UTF-16, and another encoding keeps them.
 */
export function refuseWrongEncoding(
  bytes: Uint8Array,
  asked: string | undefined,
  file: string,
): void {
  if (asked === undefined) return;
  const start = bytes.subarray(0, BYTES);
  const found = detectEncoding(start);
  const [named, read] = [asked, found].map((encoding) => decode(start, encoding).text);
  const isOther = ONE_BYTE.some((one) => one === found) && isWrongReading(named!, read!);
  const isPaired = !named!.includes('\n') && read!.includes('\n');
  if (!isOther && !isPaired && !losesAccents(named!, read!)) return;
  throw new UserError(
    say.wrongEncoding(asked, encodingWord(found)),
    say.wrongEncodingRemedy(found),
    { file },
  );
}

function losesAccents(named: string, read: string): boolean {
  const lost = count(named, /\ufffd/g);
  return lost > 0 && lost >= LOST * count(named, /[^\0-\x7f]/g) && count(read, /\ufffd/g) < lost;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Characters of a text that are looked at. */
const CHARACTERS = 200_000;

/**
 * What happened to a text whose accents all stand for others, as where MacRoman was opened as Windows-1252 and
 * saved: nothing is lost, and nothing tells but that it is no French. `example`: a word as it stands, `journŽe`.
 */
export function misreadOf(cells: Iterable<string>) {
  const text = startOf(cells);
  for (const wrong of ONE_BYTE)
    for (const right of ONE_BYTE)
      if (right !== wrong && isWrongReading(text, readAgain(text, wrong, right)))
        return { example: strangeWord(text), wrong, right };
  return undefined;
}

function startOf(cells: Iterable<string>): string {
  const taken: string[] = [];
  let length = 0;
  for (const cell of cells) {
    // Only words with accents tell.
    if (!/[^\0-\x7f]/.test(cell)) continue;
    taken.push(cell);
    length += cell.length;
    if (length > CHARACTERS) break;
  }
  return taken.join('\n');
}

/** « tr?s », « exp?rience »; not an address, nor « Quoi?Rien ». */
const MARKED = /(?<![\p{L}\p{N}./?=&_-])\p{L}*\p{Ll}\?\p{Ll}[\p{Ll}?]*/gu;
/** Words with a question mark inside from which on, in cells that hold no accent, accents were lost. */
const MARKED_WORDS = 5;

/** Words whose accents an export wrote as question marks, the first three; none where accents are kept. */
export function questionedWords(cells: Iterable<string>): string[] {
  const words = new Set<string>();
  let length = 0;
  for (const cell of cells) {
    if (/[À-ÿ]/u.test(cell)) return [];
    for (const [word] of cell.matchAll(MARKED)) words.add(word);
    length += cell.length;
    if (length > CHARACTERS) break;
  }
  return words.size < MARKED_WORDS ? [] : [...words].slice(0, 3);
}
