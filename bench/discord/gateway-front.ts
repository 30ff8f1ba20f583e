/** Over the gateway: the stand-in for Discord, in the process of the benchmark. */
import { startStandIn } from '../../tests/stand-in/index.ts';
import { type Front, until } from './front.ts';
import type { Step } from './script.ts';

const TOKEN = 'bench-token';
/** More than Discord's three seconds: a machine that is busy otherwise is slow, but not wrong. */
const DEADLINE_MS = 15_000;

export async function openGatewayFront(): Promise<Front> {
  const discord = await startStandIn({ token: TOKEN, interactionDeadlineMs: DEADLINE_MS });

  async function send({ kind, command, option, text }: Step): Promise<number> {
    const { elapsedMs } =
      kind === 'command'
        ? await discord.slash({ name: command, options: { [option]: text } })
        : await discord.autocomplete({ name: command, focused: option, value: text });
    return elapsedMs;
  }

  return {
    env: { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl },
    async untilReady() {
      await until(() => discord.gateway.connections.some(({ sessionId }) => sessionId));
      await send({ kind: 'command', command: 'who-played', option: 'name', text: 'morn' });
    },
    send,
    forget: discord.forget,
    close: discord.close,
  };
}
