import { MessageFlags } from 'discord.js';
import { type Field, form, inside, refuse, requireLength, requireText } from './form-errors.ts';
import { asArray, asNumber, asObject, characters, type JsonObject } from './json.ts';
import { LIMITS } from './limits.ts';
import { emptyMessage, invalidForm, type Reply } from './replies.ts';
import { checkComponentsV2, checkLegacyComponents } from './validate-components.ts';

const LEGACY_FIELDS = ['content', 'embeds', 'poll', 'sticker_ids'] as const;

/** Whether a message is built of components only, without content and embeds. */
export function isComponentsV2(message: { flags?: unknown }): boolean {
  return (asNumber(message.flags) & MessageFlags.IsComponentsV2) !== 0;
}

/**
 * What Discord would refuse a message with, or undefined for one it would take.
 * `at` is where in the request body the message stands: callbacks have it under `data`.
 */
export function refusalOfMessage(message: JsonObject, at: readonly string[]): Reply | undefined {
  const root = form();
  const field = inside(root, ...at);
  if (isComponentsV2(message)) {
    checkComponentsMessage(field, message);
  } else {
    checkLegacyMessage(field, message);
    if (root.problems.length === 0 && isEmpty(message)) return emptyMessage();
  }
  return root.problems.length > 0 ? invalidForm(root.problems) : undefined;
}

function checkComponentsMessage(field: Field, message: JsonObject): void {
  for (const name of LEGACY_FIELDS) {
    if (isBlank(message[name])) continue;
    refuse(
      inside(field, name),
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      `The '${name}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
    );
  }
  checkComponentsV2(inside(field, 'components'), message['components']);
}

function checkLegacyMessage(field: Field, message: JsonObject): void {
  if (!isBlank(message['content'])) {
    requireText(inside(field, 'content'), message['content'], 0, LIMITS.messageContent);
  }
  requireLength(
    inside(field, 'embeds'),
    asArray(message['embeds']).length,
    0,
    LIMITS.messageEmbeds,
  );
  if (embedText(message['embeds']) > LIMITS.embedTextTotal) {
    refuse(
      inside(field, 'embeds'),
      'MAX_EMBED_SIZE_EXCEEDED',
      `Embed size exceeds maximum size of ${LIMITS.embedTextTotal}`,
    );
  }
  checkLegacyComponents(inside(field, 'components'), message['components']);
}

/** The characters that count towards the limit of all embeds together. */
function embedText(embeds: unknown): number {
  const texts = asArray(embeds)
    .map(asObject)
    .flatMap(({ title, description, footer, author, fields }) => [
      title,
      description,
      asObject(footer)['text'],
      asObject(author)['name'],
      ...asArray(fields)
        .map(asObject)
        .flatMap(({ name, value }) => [name, value]),
    ]);
  return texts.reduce<number>((sum, text) => sum + characters(String(text ?? '')), 0);
}

function isEmpty(message: JsonObject): boolean {
  const parts = ['content', 'embeds', 'components', 'attachments', 'poll', 'sticker_ids'];
  return parts.every((name) => isBlank(message[name]));
}

function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.length === 0;
  return value === undefined || value === null;
}

/** What Discord would refuse the choices of an autocomplete answer with. */
export function refusalOfChoices(data: unknown): Reply | undefined {
  const root = form();
  const field = inside(root, 'data', 'choices');
  checkChoices(field, asObject(data)['choices'], LIMITS.autocompleteChoices);
  return root.problems.length > 0 ? invalidForm(root.problems) : undefined;
}

/** Checks a list of choices, as registered with an option or given by autocomplete. */
export function checkChoices(field: Field, choices: unknown, most: number): void {
  requireLength(field, asArray(choices).length, 0, most);
  for (const [index, choice] of asArray(choices).entries()) {
    const { name, value } = asObject(choice);
    const at = inside(field, index);
    requireText(inside(at, 'name'), name, 1, LIMITS.choiceName);
    if (typeof value !== 'number') {
      requireText(inside(at, 'value'), value, 1, LIMITS.choiceStringValue);
    }
  }
}

/** What Discord would refuse a modal with. */
export function refusalOfModal(data: unknown): Reply | undefined {
  const root = form();
  const field = inside(root, 'data');
  const { custom_id: customId, title, components } = asObject(data);
  requireText(inside(field, 'custom_id'), customId, 1, LIMITS.customId);
  requireText(inside(field, 'title'), title, 1, LIMITS.modalTitle);
  const count = asArray(components).length;
  requireLength(inside(field, 'components'), count, 1, LIMITS.modalComponents);
  return root.problems.length > 0 ? invalidForm(root.problems) : undefined;
}
