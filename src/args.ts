import { z } from 'zod';
import type { Command, Option, Options } from './command.ts';
import { onceFor } from './once.ts';

/** The arguments of a call, checked; or one sentence that says what is wrong with them. */
export type ParsedArgs =
  | { ok: true; args: Record<string, unknown> }
  | { ok: false; problem: string };

/**
 * Checks the arguments of a call against a command's options and state. Numbers and booleans may
 * come as text, as they do from a terminal and from a button's id. Empty text counts as absent.
 */
export function parseArgs(command: Command, given: Readonly<Record<string, unknown>>): ParsedArgs {
  const options: Options = { ...command.options, ...command.state };
  const args: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(options)) {
    const raw = given[name];
    const value = typeof raw === 'string' ? raw.trim() : raw;
    if (value === undefined || value === '') {
      if (option.required)
        return { ok: false, problem: `/${command.name} needs ${name}: ${option.description}.` };
      continue;
    }
    const result = schemaOf(option).safeParse(value);
    if (!result.success) {
      return { ok: false, problem: `/${command.name} takes as ${name} ${expectation(option)}.` };
    }
    args[name] = result.data;
  }
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(options, name));
  if (unknown !== undefined) {
    const known = Object.keys(command.options).join(', ');
    return {
      ok: false,
      problem: `/${command.name} has no option of that name; it takes ${known}.`,
    };
  }
  return { ok: true, args };
}

const BOOLEANS = new Map([
  ['true', true],
  ['yes', true],
  ['false', false],
  ['no', false],
]);

/** Making a schema takes longer than checking a value. */
const schemaOf = onceFor((option: Option): z.ZodType => {
  switch (option.type) {
    case 'string':
      return option.choices ? z.enum(option.choices) : z.string();
    case 'integer':
      return z.coerce
        .number()
        .int()
        .min(option.min ?? Number.MIN_SAFE_INTEGER)
        .max(option.max ?? Number.MAX_SAFE_INTEGER);
    case 'boolean':
      return z.preprocess(
        (value) => (typeof value === 'string' ? BOOLEANS.get(value.toLowerCase()) : value),
        z.boolean(),
      );
  }
});

function expectation(option: Option): string {
  switch (option.type) {
    case 'string':
      return option.choices ? `one of ${option.choices.join(', ')}` : 'text';
    case 'integer':
      return `a whole number${option.min === undefined ? '' : ` from ${option.min}`}${option.max === undefined ? '' : ` to ${option.max}`}`;
    case 'boolean':
      return 'true or false';
  }
}
