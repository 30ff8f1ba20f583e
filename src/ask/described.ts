/** Who and what is named by description: "Sisko's dad", "the one where Morn dies", "the tribble one". */
import type { Character } from '../dataset/model.ts';
import type { Guide } from '../guide/index.ts';
import { tellingWords } from '../text/telling.ts';
import { fellowOf, isRelation } from './fellows.ts';
import { relativeOf } from './kin.ts';
import { linkNamed } from './link-named.ts';
import { endsClause, type Mention, type Typed } from './mentions.ts';

/** How surely somebody's relative has to be known. */
const LEAST_QUALITY = 0.9;

/** What tells one of several relatives, or denies that it is one. */
const KIND =
  /^(?:twin|older|elder|younger|big|little|late|dead|first|second|ex|former|real|evil|half|step|long|best|new|old|secret|other|favou?rite)$/;

/** "Sisko's dad" and "the father of Sisko" are not Sisko: whoever it is instead, or nobody. */
export function replaceOwners(
  guide: Guide,
  mentions: readonly Mention[],
  words: readonly Typed[],
): Mention[] {
  const replaced = mentions.flatMap((mention): Mention[] => {
    if (!mention.character) return isPersonsFellow(mention, words) ? [] : [mention];
    const owned =
      ownedBehind(guide, mention, mentions, words) ?? ownedBefore(guide, mention, words);
    if (owned === undefined) return [mention];
    // "Cassidy, the girlfriend of Sisko" names her twice.
    const isNamed = mentions.some(({ character }) => character === owned?.character);
    return owned === NOBODY || isNamed ? [] : [owned];
  });
  return replaced.filter(
    ({ from, to }) => !replaced.some((one) => one.from <= from && one.to > to),
  );
}

/** "Armin Shimerman's wife": nobody here is told by somebody real. */
function isPersonsFellow({ to, person }: Mention, words: readonly Typed[]): boolean {
  const isOwner = person !== undefined && /s$/.test(words[to - 1]?.text ?? '');
  return isOwner && isRelation(words[to]?.text ?? '');
}

/** A relative whom nobody knows. */
const NOBODY: Mention = { from: 0, to: 0, quality: 0 };

/** "Sisko's dad". Undefined where nobody's relative is meant. */
function ownedBehind(
  guide: Guide,
  { from, to, character: owner }: Mention,
  mentions: readonly Mention[],
  words: readonly Typed[],
): Mention | undefined {
  const [next = '', second = ''] = words.slice(to).map(({ text }) => text);
  if (!owner || !/s$/.test(words[to - 1]?.text ?? '')) return undefined;
  // "Odo's Doctor Mora": whoever is named right behind is who is meant.
  if (mentions.some((other) => other.from === to && other.character && other.character !== owner)) {
    return NOBODY;
  }
  // "Kira's father Taban", "Quark's Klingon wife Grilka": the name behind it says who.
  const behind = isRelation(next) ? to + 1 : isRelation(second) ? to + 2 : undefined;
  if (mentions.some((other) => other.from === behind && other.character)) return NOBODY;
  // "Sisko's twin brother" and "Quark's Klingon wife" are one more step away.
  if (isRelation(second) && tellingWords(next).length > 0) {
    const told = KIND.test(next) ? undefined : fellowOf(guide, owner, second, next);
    return told ? { from, to: to + 2, quality: DESCRIPTION, character: told } : NOBODY;
  }
  if (!isRelation(next)) return undefined;
  const known = relativeOf(guide, owner, next) ?? fellowOf(guide, owner, next);
  if (known) return { from, to: to + 1, quality: 1, character: known };
  const typed = words.slice(from, to + 1).map(({ text }) => text);
  const link = linkNamed(guide, 'character', typed.join(' ').replace(/s (\w+)$/, "'s $1"));
  if (!link || link.quality < LEAST_QUALITY) return NOBODY;
  const character = link.value as Character;
  return character === owner ? NOBODY : { from, to: to + 1, quality: link.quality, character };
}

/** "the father of Sisko". */
function ownedBefore(
  guide: Guide,
  { from, to, character: owner }: Mention,
  words: readonly Typed[],
): Mention | undefined {
  const [relation = '', of = ''] = words.slice(Math.max(0, from - 2), from).map(({ text }) => text);
  // "old man Sisko" is his father, "the old man Dax" is none.
  const father = relation === 'old' && of === 'man' && owner && relativeOf(guide, owner, 'father');
  if (father) return { from: from - 2, to, quality: 1, character: father };
  if (!owner || of !== 'of' || !isRelation(relation)) return undefined;
  const character = relativeOf(guide, owner, relation);
  return character ? { from: from - 2, to, quality: 1, character } : NOBODY;
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
    const last = words[i - 1];
    if (last && endsClause(original, last)) to = i;
  }
  const told = words.slice(from, to).map((word) => word.text);
  const [best, second] = guide.recall.stories(told.join(' '));
  if (!best || best.score < LEAST_SCORE) return undefined;
  if (second && best.score - second.score < LEAST_LEAD) return undefined;
  return { from, to, story: best.item, quality: DESCRIPTION };
}
