/** « lol », « mdr », « haha »: typed at the end for a smile. */
export const LAUGHS = /^(?:lo+l|mdr+|ptdr+|xd+|a?(?:ha){2,}h?|(?:hi){2,}|(?:h[eé]){2,})$/u;
