/**
 * Turns a typed token into the words it may have meant. fuse.js orders the words that look alike;
 * the edit limits then decide, because its score alone lets a word inside another pass for it.
 */
import Fuse from 'fuse.js';
import { editDistance } from '../text/edit-distance.ts';
import type { Expansion } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isFunctionWord } from './word-weights.ts';

/** Words handed to fuse.js a token: beyond the best two dozen none was ever the word meant. */
const CANDIDATES = 24;
/** fuse.js splits longer patterns, and no word of the series comes near. */
const LONGEST_TOKEN = 32;
/** A beginning is worth this much plus the share of the word that was typed. */
const PREFIX_BASE = 0.7;
/** Shortest beginning that stands for a word outside autocomplete. */
const SHORTEST_PREFIX = { name: 3, plain: 5 };
/** A sound-alike: surer than half a word, less sure than one wrong letter. */
const SOUND_SIMILARITY = 0.72;
/** An added or missing plural "s" is hardly a difference. */
const PLURAL_SIMILARITY = 0.97;

const FUSE_OPTIONS = {
  threshold: 0.45, // wider than the edit limits below, which have the last word
  ignoreLocation: true,
  ignoreFieldNorm: true,
  includeScore: true,
};

/**
 * @param open whether the token may still be unfinished (the last one in an autocomplete box)
 * @returns the words it may have meant, nearest first; empty where none is near enough
 */
export function expandToken(token: string, vocabulary: Vocabulary, open = false): Expansion[] {
  if (token.length > LONGEST_TOKEN) return [];
  const found = new Map<string, Expansion>();
  const add = (expansion: Expansion) => {
    const known = found.get(expansion.word);
    if (known && known.similarity >= expansion.similarity) return;
    found.set(expansion.word, expansion);
  };

  if (vocabulary.has(token)) add({ word: token, rule: 'exact', similarity: 1 });
  if (!isFunctionWord(token)) {
    for (const word of [`${token}s`, token.replace(/s$/, '')]) {
      if (word === token || !vocabulary.has(word)) continue;
      add({ word, rule: 'plural', similarity: PLURAL_SIMILARITY });
    }
  }
  if (open || (found.size === 0 && !isFunctionWord(token))) {
    completeToken(token, vocabulary, open).forEach(add);
  }
  if (found.size === 0 && !isFunctionWord(token)) {
    correctToken(token, vocabulary).forEach(add);
    soundOutToken(token, vocabulary).forEach(add);
  }
  return [...found.values()].sort((a, b) => b.similarity - a.similarity);
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
      similarity: PREFIX_BASE + ((1 - PREFIX_BASE) * token.length) / word.length,
    }));
}

function correctToken(token: string, vocabulary: Vocabulary): Expansion[] {
  // The sentinels keep a word from matching inside another: <tar> is not in <star>.
  const candidates = vocabulary.resembling(token, CANDIDATES).map((word) => `<${word}>`);
  const near = new Fuse(candidates, FUSE_OPTIONS).search(`<${token}>`);
  return near.flatMap(({ item }): Expansion[] => {
    const word = item.slice(1, -1);
    const limit = editLimit(token, vocabulary.isName(word));
    // Any short word is one letter from many others; at least they should begin alike.
    if (token.length < 4 && token[0] !== word[0]) return [];
    const distance = editDistance(token, word, limit);
    if (distance > limit) return [];
    const similarity = 1 - distance / Math.max(token.length, word.length);
    return [{ word, rule: 'edit', similarity }];
  });
}

/** People type names by ear, so names are looked up by sound too; other words are not. */
function soundOutToken(token: string, vocabulary: Vocabulary): Expansion[] {
  return vocabulary.soundingLike(token).flatMap((word): Expansion[] => {
    // Vowels weigh nothing in the sound key, so half the letters must still agree.
    const limit = Math.ceil(Math.max(token.length, word.length) / 2);
    if (token.length < 3 || editDistance(token, word, limit) > limit) return [];
    return [{ word, rule: 'sound', similarity: SOUND_SIMILARITY }];
  });
}

/** Typing errors allowed, by the length of what was typed. A name is worth a longer reach. */
function editLimit(token: string, isName: boolean): number {
  if (isName) return token.length < 6 ? 1 : token.length < 9 ? 2 : 3;
  return token.length < 3 ? 0 : token.length < 8 ? 1 : 2;
}
