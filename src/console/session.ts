/** The terminal front: one call, a stream of calls, or a conversation. */
import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Action, Call, Card, Outcome } from '../card.ts';
import type { Dispatcher } from '../dispatch.ts';
import { followCard } from '../follow-up.ts';
import { completeLine } from './complete.ts';
import { parseLine } from './parse-line.ts';
import { renderText, type TerminalStyle } from './render.ts';

/** The exit code that tells a script how a call ended. */
export const EXIT_CODES: Record<Outcome, number> = { found: 0, missed: 1, invalid: 2, failed: 3 };

export interface ConsoleOptions {
  dispatcher: Dispatcher;
  output: Writable;
  style: Omit<TerminalStyle, 'actions'>;
  /** Where set, each call prints one line of JSON made by this instead of text. */
  toJson?: ((call: Call, card: Card) => string) | undefined;
  /** Where set, each answer is followed by these lines about how it was found. */
  explain?: ((call: Call) => string[]) | undefined;
}

/** Answers one line and says how it ended, as an exit code. */
export function answerLine(line: string, options: ConsoleOptions): number {
  const { dispatcher, output, style, toJson } = options;
  const parsed = parseLine(line, dispatcher.commands);
  if (!parsed.ok) {
    output.write(
      toJson ? `${JSON.stringify({ problem: parsed.problem })}\n` : `${parsed.problem}\n`,
    );
    return EXIT_CODES.invalid;
  }
  const card = dispatcher.dispatch(parsed.call);
  output.write(
    toJson
      ? `${toJson(parsed.call, card)}\n`
      : `${renderText(card, { ...style, actions: false })}\n`,
  );
  if (options.explain) output.write(`\n${options.explain(parsed.call).join('\n')}\n`);
  return EXIT_CODES[card.outcome];
}

/** Answers every line of a stream; blank lines are skipped. Resolves with the worst exit code. */
export async function answerStream(input: Readable, options: ConsoleOptions): Promise<number> {
  let worst = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    worst = Math.max(worst, answerLine(line, options));
    if (!options.toJson) options.output.write('\n');
  }
  return worst;
}

export interface PromptOptions extends ConsoleOptions {
  input: Readable;
  greeting: string;
}

/** Opens a prompt with history and Tab completion. Resolves when the member leaves. */
export function openPrompt({ input, greeting, ...options }: PromptOptions): Promise<void> {
  const { dispatcher, output, style } = options;
  const readline: Interface = createInterface({
    input,
    output,
    terminal: true,
    historySize: 500,
    removeHistoryDuplicates: true,
    prompt: '> ',
    completer: (line: string) => completeLine(dispatcher, line),
  });
  let actions: readonly Action[] = [];
  let about = '';
  const show = (call: Call) => {
    const card = dispatcher.dispatch(call);
    if (card.outcome === 'found') about = followCard(card);
    actions = card.actions;
    output.write(`\n${renderText(card, { ...style, actions: true })}\n\n`);
  };

  output.write(`${greeting}\n\n`);
  readline.prompt();
  readline.on('line', (typed) => {
    const line = typed.trim();
    if (/^(?:\/?(?:quit|exit))$/i.test(line)) {
      readline.close();
      return;
    }
    if (/^\d+$/.test(line)) {
      const chosen = actions[Number(line) - 1];
      if (chosen) show(chosen.call);
      else output.write(`\nThere is no action ${line} here.\n\n`);
    } else if (line !== '') {
      const parsed = parseLine(line, dispatcher.commands, about);
      if (parsed.ok) show(parsed.call);
      else output.write(`\n${parsed.problem}\n\n`);
    }
    readline.prompt();
  });
  return new Promise((resolve) => readline.on('close', resolve));
}
