/** Misspelt names: of unknown words, those that come near a name, or sound like one. */
import type { Character, Person, Story } from '../dataset/model.ts';
import type { Guide } from '../guide/index.ts';
import { isGrammar } from './grammar.ts';
import type { Mention, Typed } from './mentions.ts';
import { isLikelierAnother } from './namesakes.ts';
import { listenTo } from './sounds.ts';

/** How much of what was typed a misspelt name has to explain … */
const LEAST_COVERAGE = 0.72;
/** … and somebody's, if it is long enough to be no other word. */
const LEAST_OF_NAME = 0.63;
const LONG = 5;
/** From here on no neighbours can make it surer. */
const SURE = 0.9;
/** A name that only sounds like what was typed. */
const HEARD = 0.8;
/** Words of a misspelt name. */
const LONGEST_SLIP = 3;
/** Unknown words that are looked up in one question. */
const MOST_SLIPS = 3;
const SHORTEST = 3;

/**
 * @param isWord whether a word is one of the language or of the dataset, and so no slip
 * @param heard names that may be known by their sound, the best known first
 */
export function createSlipFinder(
  guide: Guide,
  isWord: (word: string) => boolean,
  heard: readonly { name: string; bearer: Character }[],
): (words: readonly Typed[], free: readonly boolean[]) => Mention[] {
  const sounds = listenTo(heard);
  return (words, free) => {
    const found: Mention[] = [];
    let lookups = 0;
    for (let i = 0; i < words.length && lookups < MOST_SLIPS; i++) {
      const text = words[i]?.text ?? '';
      if (!free[i] || text.length < SHORTEST || isWord(text) || /^\d+$/.test(text)) continue;
      lookups++;
      const like = sounds.like(text);
      const near = lookUp(guide, words, free, i);
      if (near === 'another') continue;
      const slip = near ?? (like && { from: i, to: i + 1, quality: HEARD, character: like });
      if (slip) found.push(slip);
    }
    return found;
  };
}

/** The best name for an unknown word, with neighbours or alone; `another` if likelier none. */
function lookUp(
  guide: Guide,
  words: readonly Typed[],
  free: readonly boolean[],
  at: number,
): Mention | 'another' | undefined {
  let best: Mention | undefined;
  let most = 0;
  for (let length = 1; length <= LONGEST_SLIP && most < SURE; length++) {
    for (let from = Math.max(0, at - length + 1); from <= at; from++) {
      const to = from + length;
      if (to > words.length || !free.slice(from, to).every(Boolean)) continue;
      const stretch = words.slice(from, to).map(({ text }) => text);
      if (length > 1 && stretch.some((word) => isGrammar(word) && !/^(?:the|and|of)$/.test(word)))
        continue;
      const text = stretch.join(' ');
      const [named] = guide.names.search(text, { once: true });
      if (named?.item.kind === 'person' && isLikelierAnother(guide, text, named.item.person)) {
        return 'another';
      }
      const [told] =
        length > 1 || text.length > 5 ? guide.episodes.search(text, { once: true }) : [];
      const story = told && told.coverage > (named?.coverage ?? 0) ? told : undefined;
      const hit = story ?? named;
      const least = !story && length === 1 && text.length >= LONG ? LEAST_OF_NAME : LEAST_COVERAGE;
      if (!hit || hit.coverage < least || hit.coverage + length * 0.01 <= most) continue;
      most = hit.coverage + length * 0.01;
      best = { from, to, quality: hit.coverage * 0.95, ...toLabel(story?.item, named?.item) };
    }
  }
  return best;
}

type NamedItem = { kind: 'character'; character: Character } | { kind: 'person'; person: Person };

function toLabel(story: Story | undefined, named: NamedItem | undefined) {
  if (story) return { story };
  if (!named) return {};
  return named.kind === 'character' ? { character: named.character } : { person: named.person };
}
