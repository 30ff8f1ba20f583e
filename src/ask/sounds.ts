/** Names by how they sound, for whoever only heard them: "Leighton" is Leyton. */
import { doubleMetaphone } from 'double-metaphone';
import { editDistance } from '../text/edit-distance.ts';

/** Fewer consonants are in too many words. */
const LEAST_SOUNDS = 3;
const SHORTEST = 4;
/** Vowels may be others, but not many letters: a part of them. */
const MOST_SLIPS = 0.34;

export interface Sounds<T> {
  /** Whoever has a name that sounds like a word and begins with its letter. */
  like(word: string): T | undefined;
}

/** @param named names of one word with their bearers, the best known first */
export function listenTo<T>(named: readonly { name: string; bearer: T }[]): Sounds<T> {
  const bySound = new Map<string, { name: string; bearer: T }>();
  for (const one of named) {
    const sound = soundOf(one.name);
    if (sound && !bySound.has(sound)) bySound.set(sound, one);
  }
  return {
    like(word) {
      const heard = bySound.get(soundOf(word) ?? '');
      const most = Math.ceil(word.length * MOST_SLIPS);
      return heard && editDistance(word, heard.name, most) <= most ? heard.bearer : undefined;
    },
  };
}

function soundOf(word: string): string | undefined {
  const [sound] = doubleMetaphone(word);
  return word.length < SHORTEST || sound.length < LEAST_SOUNDS ? undefined : `${word[0]}${sound}`;
}
