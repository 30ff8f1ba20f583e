/** The real client and the stand-in, connected anew for each test of a file. */
import { pino } from 'pino';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { commands } from '../../commands/index.ts';
import { type Gateway, type GatewayOptions, startGateway } from '../../src/discord/client.ts';
import { toCommandBodies } from '../../src/discord/commands.ts';
import { redact } from '../../src/log.ts';
import { createMorn } from '../morn.ts';
import {
  type GatewayConnection,
  type InteractionResult,
  type StandIn,
  type StandInOptions,
  startStandIn,
} from '../stand-in/index.ts';

export const TOKEN = 'fault-test-token';

export interface Connected {
  readonly discord: StandIn;
  /** What has been logged, by level and message. */
  readonly logged: readonly { level: number; msg: string }[];
  connect(options?: Partial<GatewayOptions>): Promise<Gateway>;
  /** Registers the commands too, without which Discord takes no call of them. */
  connectAndRegister(options?: Partial<GatewayOptions>): Promise<Gateway>;
  /** Finishes what is under way; happens by itself at the end of a test. */
  disconnect(): Promise<void>;
  /** Asks something and expects the answer. */
  expectAnswer(): Promise<InteractionResult>;
}

/** Call it once, at the top of a test file. */
export function useStandIn(options: Partial<StandInOptions> = {}): Connected {
  const running: { discord?: StandIn; gateway?: Gateway } = {};
  const logged: { level: number; msg: string }[] = [];
  const log = pino(
    { level: 'debug' },
    { write: (line) => logged.push(JSON.parse(redact(line, TOKEN))) },
  );

  beforeEach(async () => {
    logged.length = 0;
    running.discord = await startStandIn({ token: TOKEN, ...options });
  });
  afterEach(async () => {
    await disconnect();
    await running.discord?.close();
  });

  async function disconnect(): Promise<void> {
    await running.gateway?.stop();
    delete running.gateway;
  }

  const discord = () => running.discord ?? expect.fail('the stand-in is not running');
  async function connect(more: Partial<GatewayOptions> = {}): Promise<Gateway> {
    const { apiUrl } = discord();
    const dispatcher = createMorn();
    running.gateway = await startGateway({ token: TOKEN, apiUrl, dispatcher, log, ...more });
    return running.gateway;
  }
  return {
    get discord() {
      return discord();
    },
    logged,
    connect,
    disconnect,
    async connectAndRegister(more) {
      const gateway = await connect(more);
      await gateway.client.rest.put(`/applications/${discord().applicationId}/commands`, {
        body: toCommandBodies(commands),
      });
      return gateway;
    },
    async expectAnswer() {
      const result = await discord().slash({ name: 'quote', options: { search: 'damar' } });
      expect(JSON.stringify(result.callback.data)).toContain('Damar');
      return result;
    },
  };
}

/** discord.js waits before it reconnects, and five seconds between two sessions. */
export const PATIENCE = { timeout: 30_000, interval: 50 };

/** Waits until the last connection carries a session, and is not the first one. */
export function reconnected(
  { discord }: Connected,
  count = 2,
): Promise<GatewayConnection | undefined> {
  return vi.waitFor(() => {
    const { connections } = discord.gateway;
    expect(connections.length).toBeGreaterThanOrEqual(count);
    expect(connections.at(-1)).toMatchObject({ open: true, sessionId: expect.any(String) });
    return connections.at(-1);
  }, PATIENCE);
}
