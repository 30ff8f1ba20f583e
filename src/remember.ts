/** Keeping what is asked for again and again, but never more than so much of it. */

/**
 * Keeps the latest results of a function, at most `most`.
 *
 * @param keyOf the same for whatever has the same result
 */
export function rememberLast<R, A = string>(
  most: number,
  compute: (of: A) => R,
  keyOf: (of: A) => string = String,
): (of: A) => R {
  const kept = new Map<string, R>();
  return (of) => {
    const key = keyOf(of);
    const before = kept.get(key);
    if (before !== undefined) return before;
    const result = compute(of);
    const [oldest] = kept.keys();
    if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
    kept.set(key, result);
    return result;
  };
}
