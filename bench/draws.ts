/** What simulations of tables draw from. */

/** Share of people of each theme, in percent. */
export const THEMES = [
  40, 28, 28, 22, 22, 20, 15, 14, 10, 8, 8, 8, 8, 8, 7, 6, 6, 6, 5, 5, 5, 4, 4, 3, 2,
];

/** How many of so many people, each of whom is one by this chance. */
export function binomial(of: number, share: number, random: () => number): number {
  let people = 0;
  for (let at = 0; at < of; at++) if (random() < share) people++;
  return people;
}

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
