import type { Character, Story } from '../dataset/model.ts';
import { storiesOf } from './careers.ts';

/** Below this many stories, coming and going is nothing to tell. */
const LEAST_APPEARANCES = 3;

/** Who is seen for the first and for the last time in a story, of those who are in several. */
export function milestonesOf(story: Story): { first: Character[]; last: Character[] } {
  const characters = [...new Set(story.cast.map((portrayal) => portrayal.character))].filter(
    (character) => !character.bitPart,
  );
  const milestones = characters.map((character) => {
    const stories = storiesOf({ kind: 'character', character });
    return { character, stories };
  });
  const several = milestones.filter(({ stories }) => stories.length >= LEAST_APPEARANCES);
  return {
    first: several.filter(({ stories }) => stories[0] === story).map((entry) => entry.character),
    last: several.filter(({ stories }) => stories.at(-1) === story).map((entry) => entry.character),
  };
}
