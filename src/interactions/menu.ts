import type { Call } from '../card.ts';
import type { Command } from '../command.ts';

/** The call that an entry of the Apps menu of a message makes; undefined for an unknown entry. */
export function callFromMenu(
  commands: readonly Command[],
  entry: string,
  content: string,
): Call | undefined {
  const command = commands.find(({ menu }) => menu?.name === entry);
  return command?.menu && { command: command.name, args: { [command.menu.option]: content } };
}
