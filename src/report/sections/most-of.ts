import { french } from '../../markup.js';
import { inWords, listed } from '../../messages/numbers.js';
import { CHAPTER_TITLES } from '../titles.js';

export const CAUTION = french`à prendre avec précaution (voir « ${CHAPTER_TITLES.changes} »)`;

/** « Quatre, dont » three would leave one out. */
const MOST_NAMED = 4;

/** How many change and which, or the first of them; nothing of none. */
export function mostOf<T>(
  moved: readonly T[],
  [one, many]: readonly [string, string],
  tell: (moved: T) => string,
  counted: (size: number) => string = inWords,
): string[] {
  if (moved.length === 0) return [];
  const areAll = moved.length <= MOST_NAMED;
  const named = listed((areAll ? moved : moved.slice(0, MOST_NAMED - 1)).map(tell));
  const list = areAll ? french` : ${named}` : `, dont ${named}`;
  return [`${counted(moved.length)} ${moved.length < 2 ? one : many}${list}`];
}
