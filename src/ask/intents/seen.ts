/** Where somebody is on screen, and what an answer about it leads to. */
import type { Story } from '../../dataset/model.ts';
import { identify, type Named } from '../../guide/names.ts';

/** Stories in which somebody is on screen, in order. */
export function storiesWith(who: Named): Story[] {
  const { portrayals } = who.kind === 'character' ? who.character : who.person;
  return [...new Set(portrayals.map(({ story }) => story))].sort((a, b) => a.position - b.position);
}

/** The command that shows more of somebody. */
export function callOf(who: Named) {
  return { command: 'who-played', args: { name: identify(who).id } };
}

/** The records of a sentence about somebody and their stories. */
export function recordsOf(all: readonly Named[], stories: readonly Story[]): string[] {
  return [...all.map((who) => identify(who).id), ...stories.map(({ id }) => id)];
}
