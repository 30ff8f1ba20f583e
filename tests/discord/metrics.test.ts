import { pino } from 'pino';
import { expect, onTestFinished, test, vi } from 'vitest';
import { startGateway } from '../../src/discord/client.ts';
import { isConnected } from '../../src/discord/shard-state.ts';
import { createMonitor } from '../../src/monitoring/metrics.ts';
import { createMorn } from '../morn.ts';
import { portOf, start } from '../program.ts';
import { startStandIn } from '../stand-in/index.ts';

const TOKEN = 'metrics-test-token';

async function connect() {
  const discord = await startStandIn({ token: TOKEN });
  onTestFinished(() => discord.close());
  const monitor = createMonitor();
  const gateway = await startGateway({
    token: TOKEN,
    apiUrl: discord.apiUrl,
    dispatcher: createMorn(),
    monitor,
    log: pino({ level: 'silent' }),
  });
  onTestFinished(() => gateway.stop());
  return { discord, monitor, gateway };
}

test('what was asked over the gateway, what came of it, and how long it took', async () => {
  const { discord, monitor } = await connect();
  await discord.slash({ name: 'quote', options: { search: 'damar' } });
  await discord.slash({ name: 'who-played', options: { name: 'gandalf' } });
  await discord.autocomplete({ name: 'quote', focused: 'by', value: 'gar' });
  await vi.waitFor(async () => {
    const text = await monitor.expose();
    expect(text).toContain('{kind="call",command="quote",outcome="found"} 1\n');
    expect(text).toContain('{kind="call",command="who-played",outcome="missed"} 1\n');
    expect(text).toContain('{kind="autocomplete",command="quote",outcome="found"} 1\n');
    expect(text).toContain('morn_search_misses_total{command="who-played"} 1\n');
    expect(text).toContain('morn_interaction_duration_seconds_count{kind="command"} 2\n');
    expect(text).toContain('morn_undelivered_answers_total 0\n');
  });
});

test('an answer that Discord does not take', async () => {
  const { discord, monitor } = await connect();
  discord.rest.failNext({ method: 'POST', path: /callback/, status: 400 });
  // The answer is refused; that it failed is told instead.
  const { ephemeral } = await discord.slash({ name: 'help' });
  expect(ephemeral).toBe(true);
  await vi.waitFor(async () => {
    expect(await monitor.expose()).toContain('morn_undelivered_answers_total 1\n');
  });
  expect(await monitor.expose()).not.toContain('duration_seconds_count{kind="command"}');
});

test('the state of the connection', async () => {
  const { discord, monitor, gateway } = await connect();
  const text = await monitor.expose();
  expect(text).toContain('morn_gateway_connected{shard="0"} 1\n');
  expect(text).toContain('morn_gateway_guilds{shard="0"} 1\n');
  expect(isConnected(gateway.client)).toBe(true);
  discord.gateway.delayReady(60_000);
  discord.gateway.invalidateSession(false);
  await vi.waitFor(() => expect(isConnected(gateway.client)).toBe(false), 10_000);
  expect(await monitor.expose()).toContain('morn_gateway_connected{shard="0"} 0\n');
});

test('GET /metrics and /healthz of the running program, on METRICS_PORT', async () => {
  const discord = await startStandIn({ token: TOKEN });
  onTestFinished(() => discord.close());
  discord.gateway.delayReady(500);
  const env = { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl, METRICS_PORT: '0' };
  const morn = start([], { env });
  const origin = `http://127.0.0.1:${await portOf(morn, 'monitoring')}`;
  expect((await fetch(`${origin}/healthz`)).status).toBe(503);
  await morn.logged('connected to Discord');
  expect((await fetch(`${origin}/healthz`)).status).toBe(200);
  const response = await fetch(`${origin}/metrics`);
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  const text = await response.text();
  expect(text).toContain('morn_gateway_connected{shard="0"} 1\n');
  expect(text).toContain('process_resident_memory_bytes');
  expect(text).not.toContain(TOKEN);
  expect((await fetch(`${origin}/`)).status).toBe(404);
  expect((await fetch(`${origin}/metrics`, { method: 'POST' })).status).toBe(405);
  morn.child.kill('SIGTERM');
  expect((await morn.ended).code).toBe(0);
});
