import { expect, test } from 'vitest';
import { createMonitor, exposeTogether } from '../../src/monitoring/metrics.ts';
import { createMorn } from '../morn.ts';

test('what several processes measured is added up, and shards stay apart', async () => {
  const exported = [0, 1].map((shard) => {
    const monitor = createMonitor();
    const morn = monitor.measure(createMorn());
    for (let i = 0; i <= shard; i++) morn.dispatch({ command: 'help', args: {} });
    monitor.answered('command', 0.02);
    monitor.watchGateway(() => [{ shard, isConnected: true, pingSeconds: 0.1, guilds: 7 }]);
    return monitor.export();
  });
  // As it arrives over the channel between processes.
  const received = JSON.parse(JSON.stringify(await Promise.all(exported)));
  const text = await exposeTogether(received);
  expect(text).toContain('{kind="call",command="help",outcome="found"} 3\n');
  expect(text).toContain('morn_interaction_duration_seconds_bucket{le="0.025",kind="command"} 2\n');
  expect(text).toContain('morn_gateway_guilds{shard="0"} 7\n');
  expect(text).toContain('morn_gateway_guilds{shard="1"} 7\n');
});
