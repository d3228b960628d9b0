import type { Problem } from '../../yaml/read.js';
import { listEntries } from '../listed.js';
import type { Lexicon } from '../read.js';
import { claimedBy } from './claims.js';
import { emptyThemes } from './empty.js';
import { misspellings } from './misspelt.js';
import { idleParts, neverCounts } from './never.js';
import { type Reader, readOwnTexts } from './own-texts.js';
import { repeatedWords } from './repeated.js';

/**
 * What a careful reader would ask about lexicons that are right as files: entries that can never
 * count, that are said twice, that two themes claim, that look misspelt, and themes without any. In the order of the files.
 */
export function lint(lexicons: readonly Lexicon[], french: Reader): Problem[] {
  const listed = lexicons.flatMap(listEntries);
  const own = readOwnTexts(listed, french);
  const found = listed.flatMap((one, index) => {
    const finds = own.texts[index]?.some((text) => own.finders.get(text)?.has(index)) ?? false;
    const never = neverCounts(one, finds, french);
    const other = never === undefined ? claimedBy(index, listed, own) : undefined;
    const notes = [never, other, ...idleParts(one), ...misspellings(one, french)];
    return notes.flatMap((note) => (note ? [one.lexicon.problemAt(one.path, note)] : []));
  });
  return [...found, ...lexicons.flatMap(emptyThemes), ...lexicons.flatMap(repeatedWords)];
}
