/** Who and what is named by description: "Sisko's dad", "the one where Morn dies", "the tribble one". */
import type { Character } from '../dataset/model.ts';
import type { Guide } from '../guide/index.ts';
import { linkNamed } from './link-named.ts';
import type { Mention, Typed } from './mentions.ts';

const RELATION =
  /^(?:dad|dads|father|fathers|mom|mum|mother|mothers|moogie|wife|husband|brother|brothers|sister|sisters|son|sons|daughter|daughters|parents|partner|boyfriend|girlfriend|boss|friend|lover|assistant|successor|predecessor|uncle|aunt|grandfather|grandmother|nephew|niece|clone|replicant|stunt|pet|cat|dog)$/;
const KIND =
  /^(?:twin|older|elder|younger|big|little|late|dead|first|second|ex|former|real|evil|half|step|long|best|new|old|secret|other|favou?rite)$/;
/** How surely somebody's relative has to be known. */
const LEAST_QUALITY = 0.9;

/** "Sisko's dad" is not Sisko: whoever it is instead, or nobody. */
export function replaceOwners(
  guide: Guide,
  mentions: readonly Mention[],
  words: readonly Typed[],
): Mention[] {
  return mentions.flatMap((mention): Mention[] => {
    const [next = '', second = ''] = words.slice(mention.to).map(({ text }) => text);
    const last = words[mention.to - 1]?.text ?? '';
    if (!mention.character || !/s$/.test(last)) return [mention];
    // "Sisko's twin brother" is one more step away, and nobody who is known.
    if (RELATION.test(second) && KIND.test(next)) return [];
    if (!RELATION.test(next)) return [mention];
    const named = mentions.find(({ from }) => from === mention.to + 1);
    // "Kira's father Taban": the name behind it says who.
    if (named?.character) return [];
    const typed = words.slice(mention.from, mention.to + 1).map(({ text }) => text);
    const link = linkNamed(guide, 'character', typed.join(' ').replace(/s (\w+)$/, "'s $1"));
    if (!link || link.quality < LEAST_QUALITY) return [];
    const { from } = mention;
    const character = link.value as Character;
    if (character === mention.character) return [];
    return [{ from, to: mention.to + 1, quality: link.quality, character }];
  });
}

const DESCRIBED =
  /(?:^| )(?<text>the (?:one|episode|ep|story) (?:where|with|when|about|in which|that has) .+|the (?:\w+ ){1,3}(?:one|episode|ep))(?= |$)/;
/** How well a description has to fit a story to stand for it, and how much better than others. */
const LEAST_SCORE = 1.3;
const LEAST_LEAD = 0.2;
/** A description is less sure than a title. */
const DESCRIPTION = 0.9;

/** An episode that is described and not named; it may cover names that stand in the description. */
export function describedEpisode(
  guide: Guide,
  original: string,
  words: readonly Typed[],
): Mention | undefined {
  const text = words.map((word) => word.text).join(' ');
  const match = DESCRIBED.exec(text);
  const typed = match?.groups?.['text'];
  if (!match || !typed) return undefined;
  const from = text
    .slice(0, match.index + (match[0].startsWith(' ') ? 1 : 0))
    .split(' ')
    .filter(Boolean).length;
  // A description ends where its clause does.
  let to = from + typed.split(' ').length;
  for (let i = from + 3; i < to; i++) {
    const { start = 0, end = 0 } = words[i - 1] ?? {};
    if (/[,.?!;:]["”']?$/.test(original.slice(start, end))) to = i;
  }
  const told = words.slice(from, to).map((word) => word.text);
  const [best, second] = guide.recall.stories(told.join(' '));
  if (!best || best.score < LEAST_SCORE) return undefined;
  if (second && best.score - second.score < LEAST_LEAD) return undefined;
  return { from, to, story: best.item, quality: DESCRIPTION };
}
