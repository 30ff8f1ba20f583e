/** The terminal front as the program starts it: one call, a stream of them, or a prompt. */
import type { Call, Card } from '../card.ts';
import type { Dispatcher } from '../dispatch.ts';
import { answerLine, answerStream, openPrompt } from './session.ts';
import type { Usage } from './usage.ts';

/** Wider lines are hard to read. */
const WIDEST = 100;

const GREETING = [
  'Morn is listening. Ask in plain words, e.g. who played weyoun, or try /quote damar or /trivia;',
  '/help lists everything, Tab completes, a number picks an action, /quit leaves.',
  'To bring him to Discord, put DISCORD_TOKEN into .env (see .env.example) and start again.',
].join('\n');

export interface TerminalOptions {
  usage: Usage & { ok: true };
  dispatcher: Dispatcher;
  noColor: boolean;
  toJson: (call: Call, card: Card) => string;
  explain: (call: Call) => string[];
}

/** Resolves with the exit code once everything is answered, or whoever sits there has left. */
export async function runTerminal({ usage, noColor, ...parts }: TerminalOptions): Promise<number> {
  const { stdin, stdout } = process;
  const options = {
    dispatcher: parts.dispatcher,
    output: stdout,
    style: {
      colour: stdout.isTTY === true && !noColor,
      width: Math.min(stdout.columns ?? 80, WIDEST),
    },
    toJson: usage.json ? parts.toJson : undefined,
    explain: usage.explain ? parts.explain : undefined,
  };
  if (usage.line !== undefined) return answerLine(usage.line, options);
  if (!stdin.isTTY) return answerStream(stdin, options);
  await openPrompt({ ...options, input: stdin, greeting: GREETING });
  return 0;
}
