import { describe, expect, test, vi } from 'vitest';
import { PATIENCE, reconnected, useStandIn } from './connected.ts';

const at = useStandIn({ heartbeatIntervalMs: 300 });

test.each([
  ['a dropped socket', () => at.discord.gateway.dropSockets()],
  ['a socket closed by Discord', () => at.discord.gateway.dropSockets(4000)],
  ['a request to reconnect', () => at.discord.gateway.requestReconnect()],
])(
  '%s: the session is resumed, and what was asked meanwhile is answered',
  async (_what, disturb) => {
    await at.connect();
    disturb();
    await at.expectAnswer();
    expect(await reconnected(at)).toMatchObject({ resumed: true });
    await at.expectAnswer();
  },
);

test('a session declared invalid, but resumable, is resumed', async () => {
  await at.connect();
  at.discord.gateway.invalidateSession(true);
  await at.expectAnswer();
  expect(at.discord.gateway.connections).toMatchObject([{ open: true, resumed: true }]);
});

test('heartbeats without an answer lead to a new connection', async () => {
  await at.connect();
  at.discord.gateway.muteHeartbeatAcks(true);
  await vi.waitFor(
    () => expect(at.discord.gateway.connections.length).toBeGreaterThan(1),
    PATIENCE,
  );
  at.discord.gateway.muteHeartbeatAcks(false);
  expect(await reconnected(at)).toMatchObject({ resumed: true });
  await at.expectAnswer();
});

test('a READY that takes its time is waited for', async () => {
  at.discord.gateway.delayReady(1_500);
  await at.connect();
  expect(at.discord.gateway.connections).toHaveLength(1);
  await at.expectAnswer();
});

test.each([
  [4004, /^Discord refused DISCORD_TOKEN/],
  [4011, /more than one connection/],
  [4014, /^Discord refused the Guilds intent/],
  [4012, /4012, InvalidAPIVersion/],
])('close code %i ends the connection for good, with the reason', async (code, reason) => {
  const gateway = await at.connect();
  at.discord.gateway.dropSockets(code);
  expect((await gateway.closed).message).toMatch(reason);
  expect(at.discord.gateway.connections).toHaveLength(1);
});

test('stopping is no loss of the connection', async () => {
  const gateway = await at.connect();
  await gateway.stop();
  expect(at.discord.gateway.connections).toMatchObject([{ open: false, closeCode: 1000 }]);
  expect(at.logged.map(({ msg }) => msg)).not.toContain('connection lost, resuming');
});

describe('with a server that is down', () => {
  const beside = useStandIn({
    guilds: [{ id: '1100000000000000001' }, { id: '1100000000000000002', unavailable: true }],
  });

  test('what is asked in the others is answered in time', async () => {
    const connecting = beside.connect();
    await vi.waitFor(() => {
      expect(beside.discord.gateway.connections[0]?.sessionId).toBeDefined();
    }, PATIENCE);
    await beside.expectAnswer();
    await connecting;
  });
});
