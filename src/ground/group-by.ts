/** Groups in order of first appearance: `Map.groupBy`, which Node 20 lacks. */
export function groupBy<Item, Key>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): Map<Key, Item[]> {
  return groupByEach(items, (item) => [keyOf(item)]);
}

/** Items by each of their keys: one of several keys is in several groups. */
export function groupByEach<Item, Key>(
  items: Iterable<Item>,
  keysOf: (item: Item) => Iterable<Key>,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}

/** The first item of each key, in order of appearance. */
export const firstOfEach = <Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Item[] =>
  [...groupBy(items, keyOf).values()].map(([first]) => first!);

/** How often each value stands there, in order of first appearance. */
export function countEach<T>(values: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) addTo(counts, value);
  return counts;
}

/** The same of texts, the most frequent first; those as frequent in the order of their code units. */
export const byFrequency = (texts: Iterable<string>): [text: string, times: number][] =>
  [...countEach(texts)].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));

/** What is known by a key: found the first time, and kept. Values are defined. */
export function keptIn<Key, Value>(known: Map<Key, Value>, key: Key, find: () => Value): Value {
  const value = known.get(key) ?? find();
  known.set(key, value);
  return value;
}

/** Counts a value once more, or so many times. */
export function addTo<T>(counts: Map<T, number>, value: T, times = 1): void {
  counts.set(value, (counts.get(value) ?? 0) + times);
}
