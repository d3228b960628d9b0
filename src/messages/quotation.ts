/**
 * Words between French quotation marks: words that somebody quoted have theirs already, and where a
 * quotation inside ends with them, one closing mark does for both.
 */
export function quotation(words: string): string {
  if (/^«[^«»]*»$/u.test(words)) return words;
  return `«\u00a0${words}${words.endsWith('»') ? '' : '\u00a0»'}`;
}
