/** « lol », « mdr », « haha »: typed at the end for a smile. */
export const LAUGHS = /^(?:lo+l|mdr+|ptdr+|xd+|a?(?:ha){2,}h?|(?:hi){2,}|(?:h[eé]){2,})$/u;

/** « 500 € », « 35° », « + 20 % »: a sign that is a part of what is said. */
const UNIT = /^(?:\p{Sc}|[%‰°])$/u;

/** What closes a line unsaid: a dash, an emoji, laughter. */
export const trails = (text: string): boolean =>
  (/^[^\p{L}\p{N}.!?…»”")]+$/u.test(text) && !UNIT.test(text)) || LAUGHS.test(text.toLowerCase());
