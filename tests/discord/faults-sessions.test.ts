/** Apart from the other faults of the gateway, since discord.js begins a session every 5 s at most. */
import { expect, test } from 'vitest';
import { reconnected, useStandIn } from './connected.ts';

const at = useStandIn();

test('a session that is lost is replaced by a new one', async () => {
  await at.connect();
  const lost = at.discord.gateway.connections[0]?.sessionId;
  at.discord.gateway.dropSockets(1000);
  const last = await reconnected(at);
  expect(last?.resumed).toBe(false);
  expect(last?.sessionId).not.toBe(lost);
  await at.expectAnswer();
});

test('a session declared invalid is replaced, though the gateway is down at first', async () => {
  await at.connect();
  at.discord.gateway.refuse(4000);
  at.discord.gateway.invalidateSession(false);
  await reconnected(at, 3);
  expect(at.discord.gateway.connections).toMatchObject([{}, { closeCode: 4000 }, { open: true }]);
  await at.expectAnswer();
}, 40_000);
