/**
 * A call as one short line, e.g. `trivia?kind=note&seed=4711&step=2`: what a button carries in its
 * custom_id. Names are kept in full, so that a button still works after options were added or
 * reordered; whatever it carries is validated like any other call when it comes back.
 */
import type { Call } from './card.ts';

/** Discord's limit on a custom_id. */
export const LONGEST_CALL_ID = 100;

export function encodeCall({ command, args }: Call): string {
  const entries = Object.entries(args).map(([name, value]): [string, string] => [
    name,
    String(value),
  ]);
  return entries.length === 0 ? command : `${command}?${new URLSearchParams(entries)}`;
}

/** The reverse. Values come back as text; `dispatch` reads them as what the options say. */
export function decodeCall(id: string): Call {
  const [command = '', query = ''] = id.split(/\?(.*)/s);
  return { command, args: Object.fromEntries(new URLSearchParams(query)) };
}

/** Whether a call is short enough to be a button. */
export function fitsCallId(call: Call): boolean {
  return encodeCall(call).length <= LONGEST_CALL_ID;
}
