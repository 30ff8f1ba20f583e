import { ButtonStyle, ComponentType } from 'discord.js';
import {
  allowText,
  type Field,
  inside,
  refuse,
  requireLength,
  requireOneOf,
  requirePresent,
  requireText,
} from './form-errors.ts';
import { asArray, asObject, type JsonObject } from './json.ts';
import { LIMITS } from './limits.ts';

/** The component types of the menus a user can choose from. */
export const SELECTS = [
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
] as const;

const BUTTON_STYLES = [
  ButtonStyle.Primary,
  ButtonStyle.Secondary,
  ButtonStyle.Success,
  ButtonStyle.Danger,
  ButtonStyle.Link,
  ButtonStyle.Premium,
] as const;

/** What has to be known of the whole message while its components are walked one by one. */
export interface Walk {
  components: number;
  textCharacters: number;
  readonly customIds: Set<string>;
}

/** Checks one component; its children too, if it has any. */
export type Check = (field: Field, component: JsonObject, walk: Walk) => void;

/** Checks a button of any style. */
export const checkButton: Check = (field, button, walk) => {
  const style = button['style'];
  if (!requireOneOf(inside(field, 'style'), style, BUTTON_STYLES)) return;
  allowText(inside(field, 'label'), button['label'], 0, LIMITS.buttonLabel);
  if (style === ButtonStyle.Premium) {
    requirePresent(inside(field, 'sku_id'), button['sku_id']);
    return;
  }
  if (!button['label'] && !button['emoji']) {
    refuse(field, 'BUTTON_COMPONENT_MISSING_LABEL', 'A button needs a label or an emoji');
  }
  if (style !== ButtonStyle.Link) {
    checkCustomId(field, button, walk);
    return;
  }
  requireText(inside(field, 'url'), button['url'], 1, LIMITS.buttonUrl);
  if (button['custom_id'] !== undefined) {
    const code = 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE';
    refuse(inside(field, 'custom_id'), code, 'A custom id and url cannot both be specified');
  }
};

/** Checks a select menu of any type. */
export const checkSelect: Check = (field, select, walk) => {
  checkCustomId(field, select, walk);
  allowText(inside(field, 'placeholder'), select['placeholder'], 0, LIMITS.selectPlaceholder);
  if (select['type'] !== ComponentType.StringSelect) return;
  const options = asArray(select['options']);
  requireLength(inside(field, 'options'), options.length, 1, LIMITS.selectOptions);
  for (const [index, option] of options.entries()) {
    const { label, value, description } = asObject(option);
    const at = inside(field, 'options', index);
    requireText(inside(at, 'label'), label, 1, LIMITS.selectOptionText);
    requireText(inside(at, 'value'), value, 1, LIMITS.selectOptionText);
    allowText(inside(at, 'description'), description, 0, LIMITS.selectOptionText);
  }
};

function checkCustomId(field: Field, component: JsonObject, walk: Walk): void {
  const customId = component['custom_id'];
  requireText(inside(field, 'custom_id'), customId, 1, LIMITS.customId);
  if (typeof customId !== 'string') return;
  if (walk.customIds.has(customId)) {
    const message = 'Component custom id cannot be duplicated';
    refuse(inside(field, 'custom_id'), 'COMPONENT_CUSTOM_ID_DUPLICATED', message);
  }
  walk.customIds.add(customId);
}
