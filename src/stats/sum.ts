/** All numbers together, the first one first: another order may change the last digit. */
export const sum = (values: Iterable<number>): number => sumOf(values, (value) => value);

/** What some things are worth together, in their order. */
export function sumOf<T>(things: Iterable<T>, worth: (thing: T, at: number) => number): number {
  let total = 0;
  let at = 0;
  for (const thing of things) {
    total += worth(thing, at);
    at += 1;
  }
  return total;
}
