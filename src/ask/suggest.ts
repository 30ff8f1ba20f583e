/** What is near a question that was not understood. */
import type { Action } from '../card.ts';
import { openEpisode, openWhoPlayed } from '../cards/actions.ts';
import { identify } from '../guide/names.ts';
import type { Spotted } from './spot.ts';

const MOST = 3;

/** At most three records whose name stands in the question as it is. */
export function suggestFor(spotted: readonly Spotted[]): Action[] {
  const actions = spotted.flatMap(({ story, character, person }) => {
    const named = character ?? person;
    return [
      ...(named ? [openWhoPlayed(named, identify(named).name)] : []),
      ...(story ? [openEpisode(story, story.title)] : []),
    ];
  });
  return actions.slice(0, MOST);
}
