/** « lol », « mdr », « haha »: typed at the end for a smile. */
export const LAUGHS = /^(?:lo+l|mdr+|ptdr+|xd+|a?(?:ha){2,}h?|(?:hi){2,}|(?:h[eé]){2,})$/u;

/** What closes a line unsaid: a dash, an emoji, laughter. */
export const trails = (text: string): boolean =>
  /^[^\p{L}\p{N}.!?…»”")]+$/u.test(text) || LAUGHS.test(text.toLowerCase());
