import { type Action, type Card, emptyCard } from '../card.ts';
import { shorten } from './wording.ts';

/** How much of what was typed is repeated back. */
const LONGEST_ECHO = 80;

/**
 * The card for a question that the dataset does not answer, with what is near as actions.
 *
 * @param what a noun: "character or actor", "quotation"
 */
export function missCard(what: string, asked: string, near: readonly Action[] = []): Card {
  const text = near.length > 0 ? 'Did you mean one of these?' : 'Morn shrugs, and says nothing.';
  const title = `No ${what} found for “${shorten(asked.trim(), LONGEST_ECHO)}”`;
  return emptyCard('missed', title, text, near);
}
