/** Who is described instead of named: "the Vulcan who buys weapons from Quark". */
import type { Character, Story } from '../dataset/model.ts';
import type { Guide } from '../guide/index.ts';
import { words } from '../text/fold.ts';
import { tellingWords } from '../text/telling.ts';
import { ASKS_WHO_PLAYED } from './placed.ts';
import { labelsFor } from './spot.ts';
import { ranksStranger } from './strangers.ts';
import { textWords } from './text-words.ts';

/** How much has to be told of somebody for a description to be theirs … */
const LEAST_EVIDENCE = 1.8;
/** … where the episode is known as well … */
const LEAST_EVIDENCE_WITHIN = 1;
/** … and how much more than of anybody else. */
const LEAST_LEAD = 0.25;
/** One word, however rare, describes nobody. */
const LEAST_SHARED = 2;
/** What fits a story as a whole counts a little for its guests. */
const OF_STORY = 0.2;
const MOST_AS_GUEST = 4;
/** What a misspelt name counts, and how well it has to fit. */
const OF_SLIP = 1.2;
const LEAST_LIKENESS = 0.5;
const SHORTEST_SLIP = 5;
const MOST_SLIPS = 2;
const LONGEST_NAME = 5;

export interface Description {
  question: string;
  /** The episode that it names. */
  story?: Story | undefined;
  /** Whom it may name instead. */
  named?: Character | undefined;
}

/** Whoever a question describes, unless it fits several just as well; it may be who is named. */
export function describedCharacter(guide: Guide, description: Description): Character | undefined {
  const { question, story, named } = description;
  if (ranksStranger(guide, question)) return undefined;
  const [best, second] = rankDescribed(guide, description);
  const least = story ? LEAST_EVIDENCE_WITHIN : LEAST_EVIDENCE;
  if (!best || best.evidence < least) return undefined;
  if (best.character === named) return named;
  if (second && second.character !== named && best.evidence - second.evidence < LEAST_LEAD) {
    return undefined;
  }
  return best.character;
}

/** Everybody whom a question may describe, the likeliest first. */
function rankDescribed(guide: Guide, { question, story, named }: Description) {
  const told = tellingWords(question, ASKS_WHO_PLAYED).join(' ');
  const others = charactersNamed(guide, question);
  const isFree = (character: Character) => character === named || !others.has(character);
  const isThere = ({ portrayals }: Character) =>
    portrayals.some((portrayal) => story === undefined || portrayal.story === story);
  const stories = guide.recall.stories(told);
  const ofStory = ({ portrayals }: Character) => {
    if (portrayals.length > MOST_AS_GUEST) return 0;
    const own = stories.filter(({ item }) => portrayals.some((one) => one.story === item));
    return OF_STORY * Math.max(0, ...own.map(({ evidence }) => evidence));
  };
  const slips = slipsIn(guide, question);
  const ofSlip = (character: Character) => OF_SLIP * (slips.get(character) ?? 0);
  const found = guide.recall.characters(told, (one) => isFree(one) && isThere(one));
  const known = new Set(found.map(({ item }) => item));
  const misspelt = [...slips.keys()].filter(
    (one) => !known.has(one) && isFree(one) && isThere(one),
  );
  return [
    ...found.map(({ item, evidence, shared }) => ({ character: item, evidence, shared })),
    ...misspelt.map((character) => ({ character, evidence: 0, shared: 0 })),
  ]
    .map(({ character, evidence, shared }) => ({
      character,
      evidence: evidence + ofStory(character) + ofSlip(character),
      shared: shared + (slips.has(character) ? 1 : 0),
    }))
    .filter(({ shared }) => shared >= LEAST_SHARED)
    .sort((a, b) => b.evidence - a.evidence);
}

/** Every character who is named in a question, as an owner too: "siskos". */
export function charactersNamed(guide: Guide, question: string): Set<Character> {
  const labels = labelsFor(guide);
  const typed = words(question);
  const named = new Set<Character>();
  for (let from = 0; from < typed.length; from++) {
    for (let to = Math.min(typed.length, from + LONGEST_NAME); to > from; to--) {
      const text = typed.slice(from, to).join(' ');
      const label = labels.get(text) ?? labels.get(text.replace(/s$/, ''));
      if (label?.character) named.add(label.character.character);
    }
  }
  return named;
}

/** Characters whose names unknown words resemble, and how much. */
function slipsIn(guide: Guide, question: string): Map<Character, number> {
  const { all } = textWords(guide);
  const unknown = tellingWords(question, ASKS_WHO_PLAYED).filter(
    (word) => word.length >= SHORTEST_SLIP && !all.has(word) && !all.has(word.replace(/s$/, '')),
  );
  const slips = new Map<Character, number>();
  for (const word of unknown.slice(0, MOST_SLIPS)) {
    for (const { item, coverage } of guide.names.search(word, { once: true })) {
      if (item.kind !== 'character' || coverage < LEAST_LIKENESS) continue;
      slips.set(item.character, Math.max(coverage, slips.get(item.character) ?? 0));
    }
  }
  return slips;
}
