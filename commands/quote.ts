import { openWhoPlayed } from '../src/cards/actions.ts';
import { missCard } from '../src/cards/miss.ts';
import { quoteCard } from '../src/cards/quote-card.ts';
import { pick, STEPPING } from '../src/cards/stepping.ts';
import { suggestQuotes, suggestSpeakers } from '../src/cards/suggestions.ts';
import { defineCommand } from '../src/command.ts';
import { findName, identify } from '../src/guide/names.ts';
import { findQuotes } from '../src/guide/quotes.ts';

export default defineCommand({
  name: 'quote',
  description: 'A quotation: by whoever you name, with the words you remember, or at random',
  example: '/quote damar',
  options: {
    search: {
      type: 'string',
      description: 'A speaker or words of the line; empty for a random one',
      suggest: suggestQuotes,
    },
    by: {
      type: 'string',
      description: 'Only what this character or actor says',
      suggest: suggestSpeakers,
    },
  },
  state: STEPPING,
  run: (guide, { search, by, seed, step }, { random }) => {
    const speaker = by === undefined ? undefined : findName(guide, by);
    if (by !== undefined && speaker?.found === undefined) {
      const near = speaker?.near.map((named) => quoteBy(identify(named).id, identify(named).name));
      return missCard('speaker', by, near);
    }
    const { quotes, ranked } = findQuotes(guide, { search, by: speaker?.found });
    const args = { search, by: speaker?.found && identify(speaker.found).id };
    const picked = pick({ items: quotes, ranked }, { command: 'quote', args, seed, step }, random);
    if (picked) return quoteCard(guide, picked.item, picked.more);

    const asked = [search, by && `by ${by}`].filter(Boolean).join(' ');
    // Somebody may be known who has no line here (Morn, for one): offer who they are instead.
    const known = speaker?.found ?? findName(guide, search ?? '').found;
    return missCard(
      'quotation',
      asked,
      known ? [openWhoPlayed(known, `Who is ${identify(known).name}?`)] : nearest(guide, search),
    );
  },
});

function nearest(guide: Parameters<typeof findName>[0], search: string | undefined) {
  if (search === undefined) return [];
  return findName(guide, search).near.map((named) => {
    const { id, name } = identify(named);
    return quoteBy(id, name);
  });
}

function quoteBy(id: string, name: string) {
  return { label: name, call: { command: 'quote', args: { by: id } } };
}
