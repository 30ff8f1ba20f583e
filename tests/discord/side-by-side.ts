/** Tests that start the program: each with a Discord and processes of its own, so they wait together. */
import { test as base, expect } from 'vitest';
import { type Running, start } from '../program.ts';
import { type StandIn, type StandInOptions, startStandIn } from '../stand-in/index.ts';

export const TOKEN = 'side-by-side-test-token';

/** More than Discord's three seconds: a dozen programs that start at once are slow, but not wrong. */
const DEADLINE_MS = 15_000;

/** What a process is told of where Discord is. */
export const environmentOf = (discord: StandIn) => ({
  DISCORD_TOKEN: TOKEN,
  DISCORD_API_URL: discord.apiUrl,
});

interface Fixtures {
  openDiscord: (options?: Partial<StandInOptions>) => Promise<StandIn>;
  startMorn: (discord: StandIn, env?: Record<string, string>) => Running;
}

/** To be used with `.concurrent`. What a test opens and starts ends with it. */
export const test = base.extend<Fixtures>({
  openDiscord: async ({ onTestFinished }, use) => {
    await use(async (options) => {
      const discord = await startStandIn({
        token: TOKEN,
        interactionDeadlineMs: DEADLINE_MS,
        ...options,
      });
      onTestFinished(() => discord.close());
      return discord;
    });
  },
  startMorn: async ({ onTestFinished }, use) => {
    await use((discord, env = {}) => {
      const morn = start([], { env: { ...environmentOf(discord), ...env } });
      onTestFinished(() => void morn.child.kill('SIGKILL'));
      return morn;
    });
  },
});

/** Asks something and expects the answer. */
export async function expectAnswer(discord: StandIn): Promise<void> {
  const { callback } = await discord.slash({ name: 'quote', options: { search: 'damar' } });
  expect(JSON.stringify(callback)).toContain('Damar');
}
