/** The contract of a command: what it declares, and what its `run` is given. */
import type { Card } from './card.ts';
import type { Guide } from './guide/index.ts';

/** One line of an autocomplete list: what is shown and what is sent. */
export interface Choice {
  name: string;
  value: string;
}

interface OptionBase {
  description: string;
  required?: boolean;
}

export interface StringOption extends OptionBase {
  type: 'string';
  /** The only values allowed. */
  choices?: readonly string[];
  /** Completes what has been typed so far; whatever it offers, other text is accepted too. */
  suggest?: (guide: Guide, typed: string) => Choice[];
}

export interface IntegerOption extends OptionBase {
  type: 'integer';
  min?: number;
  max?: number;
}

export interface BooleanOption extends OptionBase {
  type: 'boolean';
}

export type Option = StringOption | IntegerOption | BooleanOption;
export type Options = Readonly<Record<string, Option>>;

/** The value that an option has once it has passed validation. */
export type ValueOf<O extends Option> = O extends { choices: readonly (infer C)[] }
  ? C
  : O extends { type: 'string' }
    ? string
    : O extends { type: 'integer' }
      ? number
      : boolean;

/** The arguments a declaration leads to: required options are there, the others may not be. */
export type ArgsOf<O extends Options> = {
  [K in keyof O]: O[K] extends { required: true } ? ValueOf<O[K]> : ValueOf<O[K]> | undefined;
};

/** What `run` may use besides the guide and its arguments. */
export interface Context {
  /** Uniform in [0, 1), like Math.random; injected so that answers can be repeated in a test. */
  random: () => number;
  /** The commands there are, for those that speak of them. */
  commands: readonly Command[];
}

export interface CommandDefinition<O extends Options, S extends Options> {
  /** What is typed after the slash: lower case, at most 32 characters. */
  name: string;
  /** What it does, in at most 100 characters. */
  description: string;
  /** An example call, for `/help` and the README. */
  example: string;
  /**
   * Takes text without a command, as of a message to the bot or a line in the terminal: the option
   * that it goes to, and the argument that says what the answer replied to was about.
   */
  plainText?: { option: keyof O & string; about: keyof S & string };
  /** An entry in the Apps menu of any message, and the option that the message's text goes to. */
  menu?: { name: string; option: keyof O & string };
  options: O;
  /** Further arguments that only actions pass, e.g. how far "Another" has stepped. */
  state?: S;
  run: (guide: Guide, args: ArgsOf<O & S>, context: Context) => Card;
  /** Builds what only the first answer would, a bit at a time; asked for while nobody waits. */
  prepare?: (guide: Guide) => Iterable<void>;
}

/** A command whose arguments have been checked by `dispatch`; what the fronts see. */
export interface Command {
  name: string;
  description: string;
  example: string;
  plainText?: { option: string; about: string };
  menu?: { name: string; option: string };
  options: Options;
  state: Options;
  run: (guide: Guide, args: Readonly<Record<string, unknown>>, context: Context) => Card;
  prepare?: (guide: Guide) => Iterable<void>;
}

/** Every command takes it: the answer is then shown to the asker alone. */
export const PRIVATE_OPTION = {
  private: { type: 'boolean', description: 'Only you see the answer' },
} as const satisfies Options;

/** Declares a command. Argument types follow from the options; `private` is added to every one. */
export function defineCommand<const O extends Options, const S extends Options = Options>(
  definition: CommandDefinition<O, S>,
): Command {
  const { run, options, state, ...rest } = definition;
  return {
    ...rest,
    options: { ...options, ...PRIVATE_OPTION },
    state: state ?? {},
    // dispatch validates against exactly these options, so the cast tells the compiler what it did.
    run: (guide, args, context) => run(guide, args as ArgsOf<O & S>, context),
  };
}
