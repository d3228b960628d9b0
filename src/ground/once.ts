/** A function that works out each value once, and keeps it as long as what it is of. Values are defined. */
export function once<K extends object, V extends {}>(of: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const value = known.get(key) ?? of(key);
    known.set(key, value);
    return value;
  };
}
