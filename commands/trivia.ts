import { missCard } from '../src/cards/miss.ts';
import { readScope, SCOPE_OPTIONS } from '../src/cards/scope-options.ts';
import { pick, STEPPING } from '../src/cards/stepping.ts';
import { suggestTrivia } from '../src/cards/suggestions.ts';
import { triviaCard } from '../src/cards/trivia-card.ts';
import { shorten } from '../src/cards/wording.ts';
import { defineCommand } from '../src/command.ts';
import { TRIVIA_KINDS } from '../src/dataset/schema.ts';
import { findTrivia } from '../src/guide/trivia.ts';

export default defineCommand({
  name: 'trivia',
  description: 'Trivia, a note on the production, or an allusion explained',
  example: '/trivia',
  options: {
    search: {
      type: 'string',
      description: 'What or whom it should be about; empty for a random one',
      suggest: suggestTrivia,
    },
    kind: {
      type: 'string',
      description: 'Only trivia, notes on the production, or allusions',
      choices: TRIVIA_KINDS,
    },
    ...SCOPE_OPTIONS,
  },
  state: STEPPING,
  run: (guide, { search, kind, episode, season, seed, step }, { random }) => {
    const narrowed = readScope(guide, { episode, season }, random);
    if ('missed' in narrowed) return narrowed.missed;
    const { trivia, ranked } = findTrivia(guide, {
      scope: narrowed.scope,
      ...(search !== undefined && { search }),
      ...(kind && { kind }),
    });
    const picked = pick(
      { items: trivia, ranked },
      { command: 'trivia', args: { search, kind, ...narrowed.args }, seed, step },
      random,
    );
    if (picked) return triviaCard(guide, picked.item, picked.more);
    const near = guide.trivia.nearest(search ?? '', 3).map((item) => ({
      label: shorten(item.title ?? item.text, 60),
      call: { command: 'trivia', args: { search: item.id } },
    }));
    return missCard(kind ?? 'trivia', search ?? '', near);
  },
});
