/** All numbers together, the first one first: another order may change the last digit. */
export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** What some things are worth together, in their order. */
export const sumOf = <T>(things: readonly T[], worth: (thing: T, at: number) => number): number =>
  things.reduce((total, thing, at) => total + worth(thing, at), 0);
