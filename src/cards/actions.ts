/** Actions that several cards offer. Their calls name records by id, never by what was typed. */
import type { Action } from '../card.ts';
import type { Story } from '../dataset/model.ts';
import { identify, type Named } from '../guide/names.ts';
import { shorten } from './wording.ts';

/** Discord shows no more of a button's label; the console keeps to it too. */
const LONGEST_LABEL = 80;

export function openEpisode(story: Story, label = 'Episode'): Action {
  return {
    label: shorten(label, LONGEST_LABEL),
    call: { command: 'episode', args: { episode: story.id } },
  };
}

export function openWhoPlayed(named: Named, label: string): Action {
  return {
    label: shorten(label, LONGEST_LABEL),
    call: { command: 'who-played', args: { name: identify(named).id } },
  };
}

/** Another view of the same episode, by the command's name. */
export function openView(story: Story, command: string, label: string): Action {
  return { label, call: { command, args: { episode: story.id } } };
}
