import { expect, test } from 'vitest';
import { createMonitor } from '../../src/monitoring/metrics.ts';
import { signedRequest } from '../stand-in/index.ts';
import { discordPostingTo, openFront, privateKey } from './front.ts';

/** The lines of an exposition that are about Morn, without help and types. */
const samples = (text: string) => text.split('\n').filter((line) => line.startsWith('morn_'));

test('what was asked, what came of it, and how long it took', async () => {
  const monitor = createMonitor();
  const { url } = await openFront({ monitor });
  const discord = await discordPostingTo(url);
  const message = await discord.slash({ name: 'who-played', options: { name: 'weyoun' } });
  await discord.press({ message, customId: 'who-played?name=jeffrey-combs' });
  await discord.slash({ name: 'who-played', options: { name: 'gandalf' } });
  await discord.autocomplete({ name: 'who-played', focused: 'name', value: 'wey' });
  const lines = samples(await monitor.expose());
  expect(lines).toEqual(
    expect.arrayContaining([
      'morn_interactions_total{kind="call",command="who-played",outcome="found"} 2',
      'morn_interactions_total{kind="call",command="who-played",outcome="missed"} 1',
      'morn_interactions_total{kind="autocomplete",command="who-played",outcome="found"} 1',
      'morn_search_misses_total{command="who-played"} 1',
      'morn_interaction_duration_seconds_count{kind="command"} 2',
      'morn_interaction_duration_seconds_count{kind="button"} 1',
      'morn_interaction_duration_seconds_count{kind="autocomplete"} 1',
      'morn_interaction_duration_seconds_bucket{le="+Inf",kind="command"} 2',
      // Discord tried a wrong signature when it was told of the endpoint.
      'morn_refused_requests_total{status="401"} 1',
    ]),
  );
  expect(lines.join()).not.toContain('gateway');
});

test('names that somebody makes up do not become labels', async () => {
  const monitor = createMonitor();
  const { post } = await openFront({ monitor });
  const component = (id: string) => ({
    type: 3,
    data: { component_type: 2, custom_id: id },
    message: {},
  });
  for (let i = 0; i < 50; i++) {
    const options = [{ name: `option-${i}`, value: 'x', focused: true }];
    const bodies = [
      { type: 2, data: { name: `made-up-${i}` } },
      { type: 4, data: { name: `made-up-${i}`, options } },
      component(`made-up-${i}?a=b`),
    ];
    for (const body of bodies) expect((await post(JSON.stringify(body))).status).toBe(200);
  }
  const text = await monitor.expose();
  expect(text).not.toMatch(/made-up|option-/);
  expect(text).toContain('{kind="call",command="unknown",outcome="invalid"} 100\n');
  expect(text).toContain('{kind="autocomplete",command="unknown",outcome="missed"} 50\n');
});

test('a front without a monitor answers all the same', async () => {
  const { post } = await openFront();
  const body = JSON.stringify({ type: 2, data: { name: 'help' } });
  expect((await post(body, signedRequest(privateKey, body))).status).toBe(200);
});
