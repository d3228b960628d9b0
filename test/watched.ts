/** A value that counts how often something is read of it, at any depth. */
export function watched<Value extends object>(value: Value): { value: Value; reads: () => number } {
  let reads = 0;
  const known = new WeakMap<object, object>();
  const watch = <One>(one: One): One => {
    if (typeof one !== 'object' || one === null || one instanceof Map || one instanceof Set)
      return one;
    const seen = known.get(one);
    if (seen) return seen as One;
    const made = new Proxy(one, {
      get(target, key) {
        reads += 1;
        return watch(Reflect.get(target, key));
      },
    });
    known.set(one, made);
    return made;
  };
  return { value: watch(value), reads: () => reads };
}
