/** How "Another" and "Next" work: the place in the deck or the hits travels in the action's call. */
import { fitsCallId } from '../call-id.ts';
import type { Action, ArgValue } from '../card.ts';
import type { Options } from '../command.ts';
import { deal, newSeed } from '../guide/deck.ts';
import { fold } from '../text/fold.ts';

/** The state arguments of a command whose answers can be stepped through. */
export const STEPPING = {
  seed: { type: 'integer', min: 0, description: 'Which random order' },
  step: { type: 'integer', min: 0, description: 'How far in it, or in the hits' },
} as const satisfies Options;

export interface Step {
  command: string;
  /** The other arguments of the call, repeated in the action. */
  args: Readonly<Record<string, ArgValue | undefined>>;
  seed: number | undefined;
  step: number | undefined;
}

/**
 * Picks from what was found: in order where it is ranked, else in a random order without repeats.
 *
 * @returns the record and the action that leads to the one after, or undefined for an empty list
 */
export function pick<T>(
  found: { items: readonly T[]; ranked: boolean },
  { command, args, seed, step = 0 }: Step,
  random: () => number,
): { item: T; more: Action[] } | undefined {
  const { items, ranked } = found;
  const dealt = ranked
    ? { item: items[step % items.length], next: { step: step + 1 } }
    : deal(items, seed ?? newSeed(random), step);
  if (dealt?.item === undefined) return undefined;
  const call = { command, args: { ...carry(args), ...dealt.next } };
  // A search too long for an action has found its line; the other options stand in the answer.
  if (items.length < 2 || !fitsCallId(call)) return { item: dealt.item, more: [] };
  const label = ranked ? `Next (${(step % items.length) + 1} of ${items.length})` : 'Another';
  return { item: dealt.item, more: [{ label, call }] };
}

/** The arguments as an action passes them: what was typed is folded, so that it is plain letters. */
function carry(args: Step['args']): Record<string, ArgValue> {
  const carried: Record<string, ArgValue> = {};
  for (const [name, value] of Object.entries(args)) {
    if (value === undefined) continue;
    carried[name] = name === 'search' ? fold(String(value)) : value;
  }
  return carried;
}
