/** Holds commands to Discord's limits before Discord does, and says which one and where. */
import { ApplicationCommandType } from 'discord-api-types/v10';
import { z } from 'zod';
import {
  CHOICE_TEXT,
  CHOICES,
  COMMAND_NAME,
  COMMAND_TEXT,
  COMMANDS,
  DESCRIPTION,
  MENU_NAME,
  OPTIONS,
} from '../interactions/limits.ts';
import type { CommandBody } from './commands.ts';

const name = z
  .string()
  .refine(
    (text) => COMMAND_NAME.test(text) && text === text.toLowerCase(),
    'is not 1 to 32 lower-case letters, digits, hyphens or underscores',
  );
const description = text(DESCRIPTION);

const choice = z.object({ name: text(CHOICE_TEXT), value: text(CHOICE_TEXT) });

const option = z
  .object({
    name,
    description,
    required: z.boolean(),
    autocomplete: z.boolean().optional(),
    choices: list(choice, CHOICES).optional(),
  })
  .refine((body) => !(body.autocomplete && body.choices), 'has choices and completion at once');

const slashCommand = z
  .object({
    type: z.literal(ApplicationCommandType.ChatInput),
    name,
    description,
    options: list(option, OPTIONS)
      .refine(haveOwnNames, 'share a name')
      .refine(
        (options) =>
          !options.some((body, i) => body.required && options[i - 1]?.required === false),
        'are required after optional ones',
      ),
  })
  .refine((body) => countText(body) <= COMMAND_TEXT, `has more than ${COMMAND_TEXT} characters`);

/** An entry of the Apps menu: its name is a label, so capitals and blanks are fine. */
const menuEntry = z.object({
  type: z.literal(ApplicationCommandType.Message),
  name: text(MENU_NAME),
});

const command = z.discriminatedUnion('type', [slashCommand, menuEntry]);

const schema = list(command, COMMANDS).refine(haveOwnNames, 'share a name');

/** One line for each limit that is not kept, e.g. `/quote options.0.description: …`; empty if fine. */
export function findCommandFaults(bodies: readonly CommandBody[]): string[] {
  const issues = schema.safeParse(bodies).error?.issues ?? [];
  return issues.map(({ path: [index, ...place], message }) => {
    const body = typeof index === 'number' ? bodies[index] : undefined;
    const where = [body ? `/${body.name}` : 'commands', place.join('.')];
    return `${where.filter((part) => part !== '').join(' ')}: ${message}`;
  });
}

function text(most: number) {
  return z.string().min(1, 'is empty').max(most, `is longer than ${most} characters`);
}

function list<T extends z.ZodType>(item: T, most: number) {
  return z.array(item).max(most, `are more than ${most}`);
}

function haveOwnNames(items: readonly { name: string }[]): boolean {
  return new Set(items.map((item) => item.name)).size === items.length;
}

interface Described {
  name: string;
  description: string;
  choices?: readonly { name: string; value: string }[] | undefined;
}

/** Characters of all names, descriptions and values, as Discord adds them up. */
function countText({ options, ...own }: Described & { options: readonly Described[] }): number {
  const lengths = [own, ...options].flatMap(({ name, description, choices = [] }) => [
    name.length + description.length,
    ...choices.map((each) => each.name.length + each.value.length),
  ]);
  return lengths.reduce((sum, length) => sum + length, 0);
}
