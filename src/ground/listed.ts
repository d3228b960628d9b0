/** The words of a list, spaces between. */
export const listOf = (text: string): string[] => text.split(/\s+/u).filter(Boolean);

/** The words of a list, spaces between, to look words up in. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(listOf(text));

/** The alternatives of a regular expression, commas and spaces between: no part may hold both in a row. */
export const alternatives = (text: string): string => text.trim().split(/,\s+/u).join('|');
