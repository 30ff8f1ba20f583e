/**
 * The numbers Discord holds a bot to, each under the name of what it limits.
 * Lengths are counted in characters (Unicode code points).
 */
export const LIMITS = {
  /** How long a bot has for its first answer to an interaction: the "3-second rule". */
  interactionDeadlineMs: 3_000,

  messageContent: 2_000,
  messageEmbeds: 10,
  /** Titles, descriptions, fields, footers and authors of all embeds of a message, taken together. */
  embedTextTotal: 6_000,
  /** Top-level action rows of a message without IS_COMPONENTS_V2. */
  messageActionRows: 5,

  /** Components of a message with IS_COMPONENTS_V2, nested ones counted. */
  componentsTotal: 40,
  /** The content of all text displays of a message, taken together. */
  textDisplayTotal: 4_000,
  actionRowButtons: 5,
  actionRowSelects: 1,
  sectionTexts: 3,
  mediaGalleryItems: 10,
  mediaDescription: 1_024,
  customId: 100,
  buttonLabel: 80,
  buttonUrl: 512,
  selectOptions: 25,
  selectOptionText: 100,
  selectPlaceholder: 150,
  accentColor: 0xff_ff_ff,

  modalTitle: 45,
  modalComponents: 5,

  autocompleteChoices: 25,
  choiceName: 100,
  choiceStringValue: 100,

  commandsPerScope: 100,
  commandNamePattern: /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u,
  commandName: 32,
  commandDescription: 100,
  commandOptions: 25,
  commandChoices: 25,
  /** Names, descriptions and choice values of one command, taken together. */
  commandTextTotal: 8_000,

  /** What Discord tells the bot it may upload in answer to an interaction. */
  attachmentBytes: 10_485_760,
} as const;
