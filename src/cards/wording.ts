/** Small pieces of English that several cards need. */
import type { Story } from '../dataset/model.ts';
import type { Confidence } from '../dataset/schema.ts';
import { once } from '../once.ts';

export { shorten } from '../text/shorten.ts';

/** "a", "a and b", "a, b and c". */
export function list(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** “Duet” (1x19). */
export function sayStory({ title, code }: Pick<Story, 'title' | 'code'>): string {
  return `“${title}” (${code})`;
}

/** "1 vote", "2 votes". */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}

/** Takes twenty milliseconds to make, which no start has to wait for. */
const formatLong = once(
  () => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
);

/** "2 June 1999", from an ISO date. */
export function longDate(iso: string): string {
  return formatLong().format(new Date(`${iso}T00:00:00Z`));
}

const CAVEATS: Record<Confidence, string | undefined> = {
  confirmed: undefined,
  'single-source': 'Only claimed by',
  doubtful: 'Doubtful, told by',
};

/** What has to be said of a claim that is not confirmed. */
export function caveat(confidence: Confidence, sources: readonly string[]): string | undefined {
  const words = CAVEATS[confidence];
  return words && `${words} ${list(sources)}.`;
}
