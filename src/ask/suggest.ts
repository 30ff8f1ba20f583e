/** What is near a question that was not understood. */
import type { Action } from '../card.ts';
import { openEpisode, openWhoPlayed } from '../cards/actions.ts';
import type { Guide } from '../guide/index.ts';
import { identify } from '../guide/names.ts';
import { fold } from '../text/fold.ts';

/** Only words that may be names are looked up; the rest of a question is grammar. */
const SHORTEST_NAME = 5;
const MOST = 3;

/** At most three records whose name stands in the question as it is. */
export function suggestFor(guide: Guide, question: string): Action[] {
  const text = ` ${fold(question)} `;
  const stands = (label: string) => {
    const folded = fold(label);
    return folded.length >= SHORTEST_NAME && text.includes(` ${folded} `);
  };
  const { characters, people, stories } = guide.dataset;
  const named = [
    ...[...characters.values()]
      .filter(({ name, aliases, bitPart }) => !bitPart && [name, ...aliases].some(stands))
      .map((character) => ({ kind: 'character' as const, character })),
    ...[...people.values()]
      .filter(
        ({ name, portrayals, directed, wrote }) =>
          portrayals.length + directed.length + wrote.length > 0 && stands(name),
      )
      .map((person) => ({ kind: 'person' as const, person })),
  ];
  return [
    ...named.map((one) => openWhoPlayed(one, identify(one).name)),
    ...stories.filter(({ title }) => stands(title)).map((story) => openEpisode(story, story.title)),
  ].slice(0, MOST);
}
