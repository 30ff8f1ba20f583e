import { editDistance } from '../../text/edit-distance.ts';

/** The known id or name most like the one written, or undefined where nothing is alike. */
export function nearestId(written: string, known: Iterable<string>): string | undefined {
  // More than a third of the letters wrong is another word, not a slip.
  let limit = Math.max(1, Math.floor(written.length / 3));
  let nearest: string | undefined;
  for (const candidate of known) {
    const distance = editDistance(written, candidate, limit);
    if (distance > limit) continue;
    nearest = candidate;
    limit = distance - 1;
  }
  return nearest;
}
