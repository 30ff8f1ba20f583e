import type { Action, Card } from '../src/card.ts';
import { openWhoPlayed } from '../src/cards/actions.ts';
import { missCard } from '../src/cards/miss.ts';
import { quoteCard } from '../src/cards/quote-card.ts';
import { readScope, SCOPE_OPTIONS } from '../src/cards/scope-options.ts';
import { pick, STEPPING } from '../src/cards/stepping.ts';
import { suggestQuotes, suggestSpeakers } from '../src/cards/suggestions.ts';
import { defineCommand } from '../src/command.ts';
import type { Guide } from '../src/guide/index.ts';
import { findName, identify, type Named } from '../src/guide/names.ts';
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
    ...SCOPE_OPTIONS,
  },
  state: STEPPING,
  run: (guide, { search, by: speaker, episode, season, seed, step }, { random }) => {
    const narrowed = readScope(guide, { episode, season }, random);
    if ('missed' in narrowed) return narrowed.missed;
    const named = speaker === undefined ? undefined : findName(guide, speaker);
    if (named && !named.found) return missCard('speaker', speaker ?? '', offerQuotes(named.near));

    const by = named?.found;
    const found = findQuotes(guide, {
      scope: narrowed.scope,
      ...(search !== undefined && { search }),
      ...(by && { by }),
    });
    const args = { search, by: by && identify(by).id, ...narrowed.args };
    const picked = pick(
      { items: found.quotes, ranked: found.ranked },
      { command: 'quote', args, seed, step },
      random,
    );
    return picked
      ? quoteCard(guide, picked.item, picked.more)
      : missQuote(guide, [search, speaker && `by ${speaker}`].filter(Boolean).join(' '), by);
  },
});

/** Somebody may be known who has no line here (Morn, for one): offers who they are instead. */
function missQuote(guide: Guide, asked: string, by: Named | undefined): Card {
  const { found, near } = by ? { found: by, near: [] } : findName(guide, asked);
  const actions = found
    ? [openWhoPlayed(found, `Who is ${identify(found).name}?`)]
    : offerQuotes(near);
  return missCard('quotation', asked, actions);
}

function offerQuotes(near: readonly Named[]): Action[] {
  return near.map((named) => {
    const { id, name } = identify(named);
    return { label: name, call: { command: 'quote', args: { by: id } } };
  });
}
