import { parseArgs } from './args.ts';
import { type Call, type Card, emptyCard } from './card.ts';
import type { Choice, Command, Context } from './command.ts';
import type { Guide } from './guide/index.ts';
import { shorten } from './text/shorten.ts';

/** Discord's limits on an autocomplete list; the console keeps to them too. */
export const MOST_CHOICES = 25;
export const LONGEST_CHOICE = 100;

/** The one sentence for an unexpected error. What happened is in the log, for the operator. */
const FAILURE = 'Something went wrong here, and it has been noted. Please try again later.';

/** Where `dispatch` reports what it could not handle; pino fits. */
export interface ErrorLog {
  error(details: object, message: string): void;
}

export interface Dispatcher {
  commands: readonly Command[];
  /** Answers a call. Never throws: a miss is a card, and so is a failure. */
  dispatch(call: Call): Card;
  /** Completes an option that is being typed: at most 25 choices of at most 100 characters. */
  suggest(command: string, option: string, typed: string): Choice[];
  /** Builds what commands need beforehand, with a pause wherever a call may go between. */
  prepare(): Iterable<void>;
}

export interface DispatcherParts {
  guide: Guide;
  commands: readonly Command[];
  log: ErrorLog;
  random?: () => number;
}

/** The card for an answer that could not be given. */
export function failureCard(): Card {
  return emptyCard('failed', 'Sorry', FAILURE);
}

/** Ties commands and guide together. Fronts see nothing but the result. */
export function createDispatcher({ guide, commands, log, random }: DispatcherParts): Dispatcher {
  const byName = new Map(commands.map((command) => [command.name, command]));
  const context: Context = { random: random ?? Math.random, commands };

  return {
    commands,
    *prepare() {
      for (const { prepare } of commands) yield* prepare?.(guide) ?? [];
    },
    dispatch(call) {
      const command = byName.get(call.command);
      if (command === undefined) {
        return emptyCard('invalid', 'No such command', 'Ask /help for what there is.', [
          { label: 'Help', call: { command: 'help', args: {} } },
        ]);
      }
      const parsed = parseArgs(command, call.args);
      if (!parsed.ok) return emptyCard('invalid', 'That does not work', parsed.problem);
      try {
        const card = command.run(guide, parsed.args, context);
        return { ...card, private: card.private || parsed.args.private === true };
      } catch (error) {
        log.error({ err: error, call }, 'a command failed');
        return failureCard();
      }
    },
    suggest(name, optionName, typed) {
      const option = byName.get(name)?.options[optionName];
      if (option?.type !== 'string') return [];
      try {
        const choices = option.suggest?.(guide, typed) ?? matching(option.choices ?? [], typed);
        return choices.slice(0, MOST_CHOICES).map(({ name: label, value }) => ({
          name: shorten(label, LONGEST_CHOICE),
          value: value.slice(0, LONGEST_CHOICE),
        }));
      } catch (error) {
        log.error({ err: error, command: name, option: optionName, typed }, 'autocomplete failed');
        return [];
      }
    },
  };
}

function matching(choices: readonly string[], typed: string): Choice[] {
  const start = typed.trim().toLowerCase();
  return choices
    .filter((choice) => choice.startsWith(start))
    .map((choice) => ({ name: choice, value: choice }));
}
