/** Editions that are years in their order; other labels in the order given. */
export const inTime = (editions: readonly string[]): string[] =>
  editions.every((label) => /^\d{4}$/.test(label)) ? [...editions].sort() : [...editions];
