import { keptIn } from './group-by.js';

/** A function that works out each value once, and keeps it as long as what it is of. Values are defined. */
export function once<K extends object, V extends {}>(of: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const value = known.get(key) ?? of(key);
    known.set(key, value);
    return value;
  };
}

/** Of so many texts, what is known is kept: programs read files without end. */
const MOST_TEXTS = 1000;

/** A function of texts that works out the value of each once, but for texts that are too many to keep. */
export function keptByText<V extends {}>(of: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    if (known.size === MOST_TEXTS) known.clear();
    return keptIn(known, text, () => of(text));
  };
}
