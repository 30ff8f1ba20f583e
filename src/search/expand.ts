/**
 * Turns a typed token into the words it may have meant. fuse.js orders the words that look alike;
 * the edit limits then decide, because its score alone lets a word inside another pass for it.
 */
import { doubleMetaphone } from 'double-metaphone';
import Fuse from 'fuse.js';
import { rememberLast } from '../remember.ts';
import { editDistance } from '../text/edit-distance.ts';
import type { Expansion } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isFunctionWord } from './word-weights.ts';

/** Words handed to fuse.js a token: beyond the best two dozen none was ever the word meant. */
const CANDIDATES = 24;
/** fuse.js splits longer patterns, and no word of the series comes near. */
const LONGEST_TOKEN = 32;
/** A beginning is worth this much, plus a share for how much of the word it is. */
const PREFIX_BASE = 0.6;
const PREFIX_SHARE = 0.3;
/** Shortest beginning that stands for a word outside autocomplete. */
const SHORTEST_PREFIX = { name: 3, plain: 5 };
/** A sound-alike: surer than half a word, less sure than one wrong letter. */
const SOUND_SIMILARITY = 0.72;
/** A word that begins otherwise, or a short one with another letter, is likely another word. */
const OTHER_WORD = 0.8;
/** An added or missing plural "s" is hardly a difference. */
const PLURAL_SIMILARITY = 0.97;

/**
 * Tokens whose corrections are kept: those of a query come again when it is tried leniently, and in
 * an autocomplete box with every further letter, from everybody who is on the way to the same name.
 * A thousand take less than a megabyte.
 */
const SLIPS_KEPT = 1024;

/** Up to this many letters a word is short. */
const SHORT_WORD = 4;
/** Letters that a word needs to be recognised by its sound. */
const SHORTEST_SOUND = 5;
/** Whoever typed a known word more likely meant it than not. */
const TRUST_IN_SLIP = 0.9;

const FUSE_OPTIONS = {
  threshold: 0.45, // wider than the edit limits below, which have the last word
  ignoreLocation: true,
  ignoreFieldNorm: true,
  includeScore: true,
};

export interface ExpandOptions {
  /** The token may still be unfinished (the last one in an autocomplete box). */
  open: boolean;
  /** The token may be a slip although it is a known word. */
  lenient: boolean;
}

/** The words that a token may have meant, nearest first; empty where none is near enough. */
export type Expander = (token: string, options: ExpandOptions) => Expansion[];

/** Expands tokens into words of a vocabulary. */
export function createExpander(vocabulary: Vocabulary): Expander {
  const findSlips = rememberLast(SLIPS_KEPT, (token) => [
    ...correctToken(token, vocabulary),
    ...soundOutToken(token, vocabulary),
  ]);
  return (token, options) => expandToken(token, vocabulary, findSlips, options);
}

function expandToken(
  token: string,
  vocabulary: Vocabulary,
  findSlips: (token: string) => readonly Expansion[],
  { open, lenient }: ExpandOptions,
): Expansion[] {
  if (token.length > LONGEST_TOKEN) return [];
  const found = new Map<string, Expansion>();
  const add = (expansion: Expansion) => {
    const known = found.get(expansion.word);
    if (known && known.similarity >= expansion.similarity) return;
    found.set(expansion.word, expansion);
  };
  const isKnown = vocabulary.has(token);
  const mayBeSlip = !isFunctionWord(token);

  if (isKnown) add({ word: token, rule: 'exact', similarity: 1 });
  if (mayBeSlip) addPlurals(token, vocabulary, add);
  if (open || (mayBeSlip && found.size === 0)) completeToken(token, vocabulary, open).forEach(add);
  if (mayBeSlip && (!isKnown || lenient)) {
    const trust = isKnown ? TRUST_IN_SLIP : 1;
    for (const slip of findSlips(token)) {
      add({ ...slip, similarity: trust * slip.similarity });
    }
  }
  return [...found.values()].sort((a, b) => b.similarity - a.similarity);
}

function addPlurals(
  token: string,
  vocabulary: Vocabulary,
  add: (expansion: Expansion) => void,
): void {
  for (const word of [`${token}s`, token.replace(/s$/, '')]) {
    if (word === token || !vocabulary.has(word)) continue;
    add({ word, rule: 'plural', similarity: PLURAL_SIMILARITY });
  }
}

function completeToken(token: string, vocabulary: Vocabulary, open: boolean): Expansion[] {
  return vocabulary
    .startingWith(token, open ? 200 : CANDIDATES)
    .filter((word) => {
      const shortest = vocabulary.isName(word) ? SHORTEST_PREFIX.name : SHORTEST_PREFIX.plain;
      return open || token.length >= shortest;
    })
    .map((word) => ({
      word,
      rule: 'prefix',
      similarity: PREFIX_BASE + (PREFIX_SHARE * token.length) / word.length,
    }));
}

function correctToken(token: string, vocabulary: Vocabulary): Expansion[] {
  // Few candidates are within the limits, so those are found out before fuse.js is asked at all.
  const similarities = new Map<string, number>();
  for (const word of vocabulary.resembling(token, CANDIDATES)) {
    const similarity = slipSimilarity(token, word, vocabulary);
    // The sentinels keep a word from matching inside another: <tar> is not in <star>.
    if (similarity !== undefined) similarities.set(`<${word}>`, similarity);
  }
  const items = [...similarities.keys()];
  // A single one needs no order.
  const near =
    items.length < 2
      ? items
      : new Fuse(items, FUSE_OPTIONS).search(`<${token}>`).map(({ item }) => item);
  return near.map((item) => {
    return { word: item.slice(1, -1), rule: 'edit', similarity: similarities.get(item) ?? 0 };
  });
}

/** How near a slip is to the word it may have meant; undefined where it is too far off. */
function slipSimilarity(token: string, word: string, vocabulary: Vocabulary): number | undefined {
  const limit = editLimit(token, vocabulary.isName(word));
  const distance = editDistance(token, word, limit);
  if (distance > limit) return undefined;
  const beginsOtherwise = token[0] !== word[0] && !soundsAlike(token, word);
  const isOther = beginsOtherwise || isOtherShortWord(token, word);
  // Short plain words are too many: "cake" is not "take".
  if (isOther && token.length <= SHORT_WORD && !vocabulary.isName(word)) return undefined;
  const trust = isOther ? OTHER_WORD : 1;
  return trust * (1 - distance / Math.max(token.length, word.length));
}

/** "kurzon" begins otherwise than "curzon" to the eye alone. */
function soundsAlike(a: string, b: string): boolean {
  const sounds = new Set(doubleMetaphone(a));
  return doubleMetaphone(b).some((sound) => sounds.has(sound));
}

/**
 * Any short word is one letter from many others: "kirk" is not Kira. It may well have a letter too
 * many, too few or out of place; another letter makes another word of it.
 */
function isOtherShortWord(token: string, word: string): boolean {
  if (token.length !== word.length || token.length > SHORT_WORD) return false;
  const sorted = (text: string) => [...text].sort().join('');
  return sorted(token) !== sorted(word);
}

/** People type names by ear, so names are looked up by sound too; other words are not. */
function soundOutToken(token: string, vocabulary: Vocabulary): Expansion[] {
  return vocabulary.soundingLike(token).flatMap((word): Expansion[] => {
    // Vowels weigh nothing in the sound key, so half the letters must still agree.
    const limit = Math.ceil(Math.max(token.length, word.length) / 2);
    if (token.length < SHORTEST_SOUND || editDistance(token, word, limit) > limit) return [];
    return [{ word, rule: 'sound', similarity: SOUND_SIMILARITY }];
  });
}

/** Typing errors allowed, by the length of what was typed. A name is worth a longer reach. */
function editLimit(token: string, isName: boolean): number {
  if (isName) return token.length < 6 ? 1 : token.length < 9 ? 2 : 3;
  return token.length < 3 ? 0 : token.length < 8 ? 1 : 2;
}
