/**
 * Words between French quotation marks, as the Imprimerie nationale sets them: marks inside stay those of
 * the writer, and where both end together one closing mark does for both. Words that are one quotation
 * have their marks already.
 */
export function quotation(words: string): string {
  if (/^«[^«»]*»$/u.test(words)) return words;
  return `«\u00a0${words}${words.endsWith('»') ? '' : '\u00a0»'}`;
}
