import { openWhoPlayed } from '../src/cards/actions.ts';
import { missCard } from '../src/cards/miss.ts';
import { suggestNames } from '../src/cards/suggestions.ts';
import { characterCard } from '../src/cards/who-played/character.ts';
import { personCard } from '../src/cards/who-played/person.ts';
import { defineCommand } from '../src/command.ts';
import { findName, identify } from '../src/guide/names.ts';

export default defineCommand({
  name: 'who-played',
  description: 'Who played a character, or whom an actor played',
  example: '/who-played weyoun',
  options: {
    name: {
      type: 'string',
      required: true,
      description: 'A character or an actor, e.g. Weyoun',
      suggest: suggestNames,
    },
  },
  run: (guide, { name }) => {
    const { found, near } = findName(guide, name);
    if (found === undefined) {
      const actions = near.map((named) => openWhoPlayed(named, identify(named).name));
      return missCard('character or actor', name, actions);
    }
    return found.kind === 'character'
      ? characterCard(guide, found.character)
      : personCard(guide, found.person);
  },
});
