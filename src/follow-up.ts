import { decodeCall } from './call-id.ts';
import type { Card } from './card.ts';

/** How an answer says what it was taken to be asked. */
const UNDERSTOOD = /Understood as .+/;

/** What a question in reply to a card may point at: ids of its records, and how it was understood. */
export function followCard({ records, blocks }: Card): string {
  const asides = blocks.flatMap((block) => (block.kind === 'aside' ? [block.text] : []));
  return follow(records, asides.join('\n'));
}

/**
 * The same of a message, of which only the text and the ids of its buttons are left.
 *
 * @param customIds in the order of the buttons: the first leads to what the answer was about
 */
export function followMessage(text: string, customIds: readonly string[]): string {
  const ids = customIds.flatMap((id) => Object.values(decodeCall(id).args).map(String));
  return follow(
    ids.filter((id) => !/\s/.test(id)),
    text,
  );
}

function follow(ids: readonly string[], text: string): string {
  return [...new Set(ids)].concat(UNDERSTOOD.exec(text)?.[0] ?? []).join(' ');
}
