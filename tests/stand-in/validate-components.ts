import { ComponentType } from 'discord.js';
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
import { asArray, asObject, characters, type JsonObject } from './json.ts';
import { LIMITS } from './limits.ts';
import { type Check, checkButton, checkSelect, SELECTS, type Walk } from './validate-controls.ts';

const IN_CONTAINER = [
  ComponentType.ActionRow,
  ComponentType.Section,
  ComponentType.TextDisplay,
  ComponentType.MediaGallery,
  ComponentType.File,
  ComponentType.Separator,
] as const;
const TOP_LEVEL = [...IN_CONTAINER, ComponentType.Container] as const;
/** Checks the components of a message with IS_COMPONENTS_V2. */
export function checkComponentsV2(field: Field, components: unknown): void {
  const walk = newWalk();
  checkChildren(field, components, TOP_LEVEL, walk);
  requireLength(field, walk.components, 1, LIMITS.componentsTotal);
  if (walk.textCharacters > LIMITS.textDisplayTotal) {
    const limit = LIMITS.textDisplayTotal;
    const message = `Components displayable text size exceeds maximum size of ${limit}`;
    refuse(field, 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', message);
  }
}

/** Checks the components of a message without that flag: action rows and nothing else. */
export function checkLegacyComponents(field: Field, components: unknown): void {
  requireLength(field, asArray(components).length, 0, LIMITS.messageActionRows);
  checkChildren(field, components, [ComponentType.ActionRow], newWalk());
}

const newWalk = (): Walk => ({ components: 0, textCharacters: 0, customIds: new Set() });

function checkChildren(
  field: Field,
  children: unknown,
  allowed: readonly ComponentType[],
  walk: Walk,
): void {
  for (const [index, child] of asArray(children).entries()) {
    checkComponent(inside(field, index), asObject(child), allowed, walk);
  }
}

function checkComponent(
  field: Field,
  component: JsonObject,
  allowed: readonly ComponentType[],
  walk: Walk,
): void {
  walk.components += 1;
  if (requireOneOf(inside(field, 'type'), component['type'], allowed)) {
    CHECKS[component['type'] as ComponentType]?.(field, component, walk);
  }
}

const checkActionRow: Check = (field, row, walk) => {
  const children = inside(field, 'components');
  const types = asArray(row['components']).map((child) => asObject(child)['type']);
  const hasSelect = types.some((type) => (SELECTS as readonly unknown[]).includes(type));
  const most = hasSelect ? LIMITS.actionRowSelects : LIMITS.actionRowButtons;
  requireLength(children, types.length, 1, most);
  checkChildren(children, row['components'], [ComponentType.Button, ...SELECTS], walk);
};

const checkSection: Check = (field, section, walk) => {
  const texts = asArray(section['components']);
  requireLength(inside(field, 'components'), texts.length, 1, LIMITS.sectionTexts);
  checkChildren(inside(field, 'components'), texts, [ComponentType.TextDisplay], walk);
  const accessory = inside(field, 'accessory');
  if (!requirePresent(accessory, section['accessory'])) return;
  const allowed = [ComponentType.Button, ComponentType.Thumbnail];
  checkComponent(accessory, asObject(section['accessory']), allowed, walk);
};

const checkTextDisplay: Check = (field, { content }, walk) => {
  requireText(inside(field, 'content'), content, 1, LIMITS.textDisplayTotal);
  if (typeof content === 'string') walk.textCharacters += characters(content);
};

const checkThumbnail: Check = (field, thumbnail) => {
  requirePresent(inside(field, 'media', 'url'), asObject(thumbnail['media'])['url']);
  allowText(inside(field, 'description'), thumbnail['description'], 0, LIMITS.mediaDescription);
};

const checkMediaGallery: Check = (field, gallery, walk) => {
  const items = asArray(gallery['items']);
  requireLength(inside(field, 'items'), items.length, 1, LIMITS.mediaGalleryItems);
  for (const [index, item] of items.entries()) {
    checkThumbnail(inside(field, 'items', index), asObject(item), walk);
  }
};

const checkFile: Check = (field, component) => {
  requirePresent(inside(field, 'file', 'url'), asObject(component['file'])['url']);
};

const checkContainer: Check = (field, container, walk) => {
  const children = asArray(container['components']);
  requireLength(inside(field, 'components'), children.length, 1, LIMITS.componentsTotal);
  checkChildren(inside(field, 'components'), children, IN_CONTAINER, walk);
  const color = container['accent_color'] ?? 0;
  if (typeof color !== 'number' || color < 0 || color > LIMITS.accentColor) {
    const message = `int value should be between 0 and ${LIMITS.accentColor}.`;
    refuse(inside(field, 'accent_color'), 'NUMBER_TYPE_RANGE', message);
  }
};

const CHECKS: Partial<Record<ComponentType, Check>> = {
  [ComponentType.ActionRow]: checkActionRow,
  [ComponentType.Button]: checkButton,
  [ComponentType.StringSelect]: checkSelect,
  [ComponentType.UserSelect]: checkSelect,
  [ComponentType.RoleSelect]: checkSelect,
  [ComponentType.MentionableSelect]: checkSelect,
  [ComponentType.ChannelSelect]: checkSelect,
  [ComponentType.Section]: checkSection,
  [ComponentType.TextDisplay]: checkTextDisplay,
  [ComponentType.Thumbnail]: checkThumbnail,
  [ComponentType.MediaGallery]: checkMediaGallery,
  [ComponentType.File]: checkFile,
  [ComponentType.Container]: checkContainer,
};
