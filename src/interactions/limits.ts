/**
 * Discord's limits, as far as messages and commands of this bot meet them. From the developer
 * documentation: https://discord.com/developers/docs/components/reference and
 * https://discord.com/developers/docs/interactions/application-commands
 */

/** Characters of all text displays of one message together. */
export const MESSAGE_TEXT = 4000;
/** Buttons in one action row. */
export const ROW_BUTTONS = 5;
/** Characters of a button's label. */
export const BUTTON_LABEL = 80;
