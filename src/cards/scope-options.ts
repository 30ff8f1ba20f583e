/** The options that narrow an answer to an episode or a season, and what they mean. */
import type { Card } from '../card.ts';
import type { Options } from '../command.ts';
import { findEpisode } from '../guide/episodes.ts';
import type { Guide } from '../guide/index.ts';
import { createScope, type Scope } from '../guide/scope.ts';
import { missCard } from './miss.ts';
import { suggestEpisodes } from './suggestions.ts';

export const SCOPE_OPTIONS = {
  episode: {
    type: 'string',
    description: 'Only from this episode: a title or a number, e.g. 7x26',
    suggest: suggestEpisodes,
  },
  season: { type: 'integer', min: 1, max: 7, description: 'Only from this season' },
} as const satisfies Options;

/** What the options narrow to, with the arguments that repeat them; or the card of a miss. */
export type ScopeResult =
  | { scope: Scope; args: { episode: string | undefined; season: number | undefined } }
  | { missed: Card };

export function readScope(
  guide: Guide,
  { episode, season }: { episode: string | undefined; season: number | undefined },
  random: () => number,
): ScopeResult {
  if (episode === undefined) {
    return { scope: createScope(undefined, season), args: { episode, season } };
  }
  const story = findEpisode(guide, episode, random).found?.story;
  if (story === undefined) return { missed: missCard('episode', episode) };
  return { scope: createScope(story, season), args: { episode: story.id, season } };
}
