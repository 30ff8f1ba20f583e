import type { Character, Story } from '../dataset/model.ts';
import { onceFor } from '../once.ts';
import { storiesOf } from './careers.ts';

/** Below this many stories, coming and going is nothing to tell. */
const LEAST_APPEARANCES = 3;

export interface Milestones {
  first: readonly Character[];
  last: readonly Character[];
}

/** Who is seen for the first and for the last time in a story, of those who are in several. */
export const milestonesOf = onceFor((story: Story): Milestones => {
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
});
