/** What the cards about characters and about people have in common. */
import type { Block } from '../../card.ts';
import type { Story } from '../../dataset/model.ts';
import type { Casting } from '../../guide/careers.ts';
import type { Guide } from '../../guide/index.ts';
import { cite } from '../citation.ts';
import { caveat, count, list } from '../wording.ts';

/** Names in a sentence before "and N more". */
const MOST_LISTED = 10;

/** "7x24 The Dogs of War". */
export function nameStory({ code, title }: Story): string {
  return `${code} ${title}`;
}

/** "24 stories, 4x23 To the Death to 7x25–7x26 What You Leave Behind". */
export function span({ stories, portrayals }: Casting): string {
  const [first] = stories;
  const last = stories.at(-1);
  if (first === undefined || last === undefined) return 'no episode';
  if (first === last) {
    const parts = portrayals[0]?.parts;
    const only = parts && first.parts.length > 1 ? `, part ${list(parts.map(String))} only` : '';
    return `${nameStory(first)}${only}`;
  }
  const number = count(stories.length, 'story', 'stories');
  return `${number}, ${nameStory(first)} to ${nameStory(last)}`;
}

/** "a, b and c", and from ten on "… and N more". */
export function enumerate(names: readonly string[]): string {
  const more = names.length - MOST_LISTED;
  return list(more > 0 ? [...names.slice(0, MOST_LISTED), `${more} more`] : names);
}

/** The caveat of a casting that not everybody confirms. */
export function doubts(guide: Guide, { portrayals }: Casting): Block[] {
  const uncertain = portrayals.find((portrayal) => portrayal.confidence !== 'confirmed');
  if (uncertain === undefined) return [];
  const names = cite(guide.dataset, [], uncertain.sources).sources.map((source) => source.name);
  const text = caveat(uncertain.confidence, names);
  return text ? [{ kind: 'aside', text }] : [];
}

/** The first and the last of several: enough of them to cite. */
export function ends<T>(items: readonly T[]): T[] {
  return items.length < 2 ? [...items] : [...items.slice(0, 1), ...items.slice(-1)];
}
