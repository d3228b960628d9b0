/** Words between French quotation marks, once: words that somebody quoted have theirs already. */
export const quotation = (words: string): string =>
  /^«[^«»]*»$/u.test(words) ? words : `«\u00a0${words}\u00a0»`;
