/** Keeping what is asked for again and again, but never more than so much of it. */

/** Keeps the latest results of a function, at most `most`. */
export function rememberLast<R>(most: number, compute: (key: string) => R): (key: string) => R {
  const kept = new Map<string, R>();
  return (key) => {
    const before = kept.get(key);
    if (before !== undefined) return before;
    const result = compute(key);
    const [oldest] = kept.keys();
    if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
    kept.set(key, result);
    return result;
  };
}
