/** Lists of different lengths that lie behind each other in one array. */

/**
 * Makes the places at which lists begin out of their lengths, of which that of list `i` stands at
 * `i + 1`.
 *
 * @returns where the next entry of each list goes, to be counted on while they are filled
 */
export function addUp(starts: Uint32Array): Uint32Array {
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  return starts.slice();
}
