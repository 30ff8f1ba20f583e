/** Computing what does not change a single time. */

/** Computes a value when it is first asked for, and keeps it. */
export function once<T>(compute: () => T): () => T {
  let kept: { value: T } | undefined;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
}

/** The same for each of many objects: a value is kept as long as its object is. */
export function onceFor<K extends object, T>(compute: (key: K) => T): (key: K) => T {
  const kept = new WeakMap<K, { value: T }>();
  return (key) => {
    const known = kept.get(key) ?? { value: compute(key) };
    kept.set(key, known);
    return known.value;
  };
}
