/**
 * Discord's limits, as far as this bot meets them, each with where the developer documentation
 * (https://discord.com/developers/docs) states it. Lengths are counted in characters; counting
 * UTF-16 units, as this bot does, is on the safe side.
 * Messages here have no embeds, whose 6,000 characters only the stand-in of the tests has to know.
 */

/** interactions/receiving-and-responding#responding-to-an-interaction: for the first answer. */
export const ANSWER_MS = 3_000;

/** components/reference#text-display: of all text displays of one message together. */
export const MESSAGE_TEXT = 4_000;
/** components/reference#component-reference: in one message, nested ones counted. */
export const MESSAGE_COMPONENTS = 40;
/** components/reference#action-row: buttons in one row. */
export const ROW_BUTTONS = 5;
/** components/reference#button */
export const BUTTON_LABEL = 80;
/** components/reference#anatomy-of-a-component: and no two of a message are the same. */
export { LONGEST_CALL_ID as CUSTOM_ID } from '../call-id.ts';

/** interactions/receiving-and-responding#autocomplete; the dispatcher keeps to it. */
export { LONGEST_CHOICE as CHOICE_TEXT, MOST_CHOICES as CHOICES } from '../dispatch.ts';

/** interactions/application-commands#registering-a-command: slash commands everywhere. */
export const COMMANDS = 100;
/** interactions/application-commands#application-command-object-application-command-naming */
export const COMMAND_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
/** interactions/application-commands#application-command-object: of options too. */
export const DESCRIPTION = 100;
/** interactions/application-commands#application-command-object: options of one command. */
export const OPTIONS = 25;
/** interactions/application-commands#slash-commands: names, descriptions and values of one. */
export const COMMAND_TEXT = 8_000;
/** Characters of an entry in the Apps menu. */
export const MENU_NAME = 32;
