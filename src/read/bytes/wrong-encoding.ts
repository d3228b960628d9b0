import { UserError } from '../../errors.js';
import { formatMessages as say } from '../../messages/reading/formats.js';
import { encodingWord } from '../../messages/words.js';
import { decode, detectEncoding, isEncoding, ONE_BYTE } from './encoding.js';
import { isWrongReading } from './french-letters.js';

/** @throws UserError for a name that is that of no encoding. */
export function refuseUnknown(encoding: string | undefined, file: string): void {
  if (encoding !== undefined && !isEncoding(encoding))
    throw new UserError(say.unknownEncoding(encoding), say.unknownEncodingRemedy, { file });
}

/** From this share of its characters above ASCII, a file whose characters are lost is read in a wrong encoding. */
const LOST = 0.5;

/** Bytes that are looked at. */
const LOOKED_AT = 1 << 20;

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
  const start = bytes.subarray(0, LOOKED_AT);
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
