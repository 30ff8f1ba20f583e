import type { Story } from '../dataset/model.ts';

/** Which stories an answer may be from. */
export type Scope = (story: Story) => boolean;

/** Narrows to a story, a season, both or neither. */
export function createScope(story: Story | undefined, season: number | undefined): Scope {
  return (candidate) =>
    (story === undefined || candidate === story) &&
    (season === undefined || candidate.season === season);
}
