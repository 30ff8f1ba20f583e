/** What texts tell of each character, so that one can be found who is described and not named. */
import type { Character, Dataset, Story } from '../dataset/model.ts';
import { createNameSpotter } from './name-spotter.ts';
import { labelsOf } from './names.ts';
import type { Passage } from './passages.ts';
import { createRecall, type Recall } from './recall.ts';

/** What stands beside a name says more of whoever bears it than the rest of the sentence. */
const BESIDE = 1.15;
/** What somebody is described by who forgot their name. */
const DESCRIBED = 1.15;
/** Whoever is named first did it, as a rule. */
const SUBJECT = 0.95;
const SENTENCE = 0.8;
const SPOKEN = 0.7;
/** Whoever a description only places somebody by may be found before them. */
const MOST = 8;

const GOES_ON = /^(?:He|She|They|It|His|Her|Their)\b/;

/** Characters by what they are called, by sentences that name them, and by what they say. */
export function recallCharacters({ characters, stories }: Dataset): Recall<Character> {
  const told = new Map<Character, Passage[]>();
  for (const character of characters.values()) {
    const { kin = [], note } = character;
    const names = [...labelsOf(character), ...kin, ...(note ? [note] : [])];
    told.set(character, [
      ...names.map((text) => ({ text, weight: 1, isName: true })),
      { text: character.described.join(' '), weight: DESCRIBED },
    ]);
  }
  for (const story of stories) {
    tellStory(story, (character, text, weight) => {
      if (!isRegular(character)) told.get(character)?.push({ text, weight });
    });
  }
  return createRecall(
    [...told].map(([item, passages]) => ({ item, passages })),
    { by: 'evidence', most: MOST },
  );
}

/** Regulars are in every other sentence, and nobody has to describe them. */
function isRegular({ portrayals }: Character): boolean {
  return portrayals.some(({ credit }) => credit.includes('regular'));
}

type Tell = (character: Character, text: string, weight: number) => void;

function tellStory(story: Story, tell: Tell): void {
  const spot = createNameSpotter(story);
  for (const text of [story.logline, story.summary]) tellText(text, spot, tell);
  for (const { text, characters, people } of story.trivia) {
    const named = tellText(text, spot, tell);
    const played = story.cast.filter(({ person }) => people.includes(person));
    for (const about of new Set([...characters, ...played.map(({ character }) => character)])) {
      if (!named.has(about)) tell(about, text, SENTENCE);
    }
  }
  for (const { lines, about, context } of story.quotes) {
    for (const { speaker, text } of lines) tell(speaker, text, SPOKEN);
    for (const somebody of about) tell(somebody, context ?? '', SPOKEN);
  }
}

function tellText(
  text: string,
  spot: ReturnType<typeof createNameSpotter>,
  tell: Tell,
): Set<Character> {
  const named = new Set<Character>();
  let before: Character | undefined;
  for (const sentence of text.split(/(?<=[.!?]) /)) {
    const found = spot(sentence);
    found.forEach(({ character }, i) => {
      named.add(character);
      tell(character, sentence.slice(found[i - 1]?.end ?? 0, found[i + 1]?.start), BESIDE);
      // Alone in a sentence, nobody else can have done it.
      if (found.length > 1) tell(character, sentence, i === 0 ? SUBJECT : SENTENCE);
    });
    // "He" is whoever the sentence before is about.
    if (before && GOES_ON.test(sentence)) tell(before, sentence, SENTENCE);
    before = found[0]?.character ?? before;
  }
  return named;
}
